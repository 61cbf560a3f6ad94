use std::time::Duration;

use ibapi::client::blocking::Client;
use ibapi::prelude::*;

use crate::report::{expect, Report, Step};

pub fn aapl() -> Contract {
    Contract::stock("AAPL").build()
}

fn details(client: &Client, wanted: Contract) -> Step {
    let rows = client.contract_details(&wanted)?;
    let first = rows.first().ok_or("no row")?;
    let found = &first.contract;
    expect(found.contract_id > 0, "a conId")?;
    let name = if found.local_symbol.is_empty() { found.symbol.to_string() } else { found.local_symbol.clone() };
    Ok(format!("{} x {} {}", rows.len(), name, found.contract_id))
}

fn of_type(security_type: SecurityType, symbol: &str, exchange: &str) -> Contract {
    Contract {
        symbol: symbol.into(),
        security_type,
        exchange: exchange.into(),
        currency: "USD".into(),
        ..Contract::default()
    }
}

fn symbol_search(client: &Client) -> Step {
    let rows = client.matching_symbols("AAPL")?;
    expect(rows.iter().any(|row| row.contract.contract_id == 265598), "the AAPL row")?;
    Ok(format!("{} samples", rows.len()))
}

fn option_parameters(client: &Client) -> Step {
    let rows = client
        .option_chain("AAPL", SecurityType::Stock, 265598)
        .subscribe()?
        .collect_to_end_within(Duration::from_secs(15))?;
    let smart = rows.iter().find(|row| row.exchange == "SMART").ok_or("no SMART row")?;
    expect(!smart.expirations.is_empty() && !smart.strikes.is_empty(), "expirations and strikes")?;
    Ok(format!("{} rows, {} expirations, {} strikes", rows.len(), smart.expirations.len(), smart.strikes.len()))
}

fn market_rule(client: &Client) -> Step {
    let rule = client.market_rule(26)?;
    expect(rule.market_rule_id == 26 && !rule.price_increments.is_empty(), "increments of rule 26")?;
    Ok(format!("{} steps", rule.price_increments.len()))
}

fn calculations(client: &Client) -> Step {
    let wanted = of_type(SecurityType::Option, "AAPL", "SMART");
    let chain = client
        .option_chain("AAPL", SecurityType::Stock, 265598)
        .exchange("SMART")
        .subscribe()?
        .collect_to_end_within(Duration::from_secs(15))?;
    let row = chain.iter().find(|row| row.exchange == "SMART").ok_or("no SMART row")?;
    let strike = row.strikes[row.strikes.len() / 2];
    let option = Contract {
        last_trade_date_or_contract_month: row.expirations.last().ok_or("no expiration")?.clone(),
        strike,
        right: Some(OptionRight::Call),
        ..wanted
    };
    let price = client.calculate_option_price(&option, 0.3, strike)?.option_price.ok_or("no price")?;
    let volatility =
        client.calculate_implied_volatility(&option, price, strike)?.implied_volatility.ok_or("no volatility")?;
    expect((volatility - 0.3).abs() < 0.01, format!("the volatility that went in, got {volatility}"))?;
    Ok(format!("{price:.2} at 30 %, back to {volatility:.4}"))
}

pub fn steps(client: &Client, report: &mut Report) {
    report.step("contract: stock SMART", || details(client, aapl()));
    report.step("contract: stock SEHK", || {
        details(client, Contract::stock("3690").on_exchange("SEHK").in_currency("HKD").build())
    });
    report.step("contract: index", || details(client, Contract::index("SPX")));
    report.step("contract: forex", || details(client, Contract::forex("EUR", "USD").build()));
    report.step("contract: future", || details(client, Contract::futures("ES").any_month().on_exchange("CME").build()));
    report.step("contract: continuous future", || {
        details(client, Contract::continuous_futures("ES").on_exchange("CME").build())
    });
    report.step("contract: crypto", || details(client, Contract::crypto("BTC").on_exchange("PAXOS").build()));
    report.step("contract: bond", || details(client, Contract::bond_isin("US064159KJ44")));
    report.step("contract: CFD", || details(client, of_type(SecurityType::CFD, "IBM", "SMART")));
    report.step("contract: by conId", || {
        details(client, Contract { contract_id: 272093, exchange: "SMART".into(), ..Contract::default() })
    });
    report.step("contract: fund", || details(client, of_type(SecurityType::MutualFund, "VFINX", "FUNDSERV")));
    report.step("symbol search", || symbol_search(client));
    report.step("option parameters", || option_parameters(client));
    report.step("option calculations", || calculations(client));
    report.step("market rule", || market_rule(client));
}
