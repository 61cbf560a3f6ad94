//! Orders that wait for something or are worked by the broker: conditions, algorithms, pegs.

use std::time::Duration;

use ibapi::client::blocking::Client;
use ibapi::orders::builder::{
    adaptive, arrival_price, close_price, execution, margin, pct_vol, percent_change, price, time, volume, vwap,
    AdaptivePriority, AlgoParams, RiskAversion,
};
use ibapi::orders::{Order, OrderCondition};
use ibapi::prelude::*;

use crate::contracts::aapl;
use crate::report::{expect, Report, Step};

const PATIENCE: Duration = Duration::from_secs(10);
const AAPL: i32 = 265598;

/// Places an order that cannot fill and waits until it is shown, then cancels it.
fn shown_and_cancelled(client: &Client, order: &Order) -> Result<Order, Box<dyn std::error::Error>> {
    let id = client.next_order_id();
    let answers = client.place_order(id, &aapl(), order)?;
    let mut others = Vec::new();
    while let Some(item) = answers.next_timeout(PATIENCE) {
        let item = item?;
        if let SubscriptionItem::Data(PlaceOrder::OpenOrder(shown)) = item {
            let ended = client.cancel_order(id, "")?.collect_until(PATIENCE, |rows| {
                rows.iter()
                    .any(|row| matches!(row, ibapi::orders::CancelOrder::OrderStatus(s) if s.status.is_terminal()))
            });
            expect(!ended.is_empty(), "the end of the order")?;
            return Ok(shown.order);
        }
        others.push(format!("{item:?}"));
    }
    Err(format!("order {id} was not shown, but {others:?}").into())
}

fn far_away() -> ibapi::orders::OrderBuilder<ibapi::orders::Detached> {
    Order::builder().buy(10).limit(1.0).good_till_canceled()
}

fn conditions(client: &Client) -> Step {
    let all: Vec<(&str, OrderCondition)> = vec![
        ("price", price(AAPL, "SMART").greater_than(9000.0).into()),
        ("time", time().greater_than("20991231 14:30:00 US/Eastern").into()),
        ("margin", margin().less_than(1).into()),
        ("execution", execution("MSFT", "STK", "SMART")),
        ("volume", volume(AAPL, "SMART").greater_than(2_000_000_000).into()),
        ("percent change", percent_change(AAPL, "SMART").greater_than(900.0).into()),
    ];
    let mut seen = Vec::new();
    for (name, condition) in all {
        let shown = shown_and_cancelled(client, &far_away().condition(condition.clone()).build()?)?;
        expect(shown.conditions.len() == 1, format!("the {name} condition shown again, got {:?}", shown.conditions))?;
        expect(
            std::mem::discriminant(&shown.conditions[0]) == std::mem::discriminant(&condition),
            format!("a {name} condition, got {:?}", shown.conditions[0]),
        )?;
        seen.push(name);
    }
    Ok(seen.join(", "))
}

fn both_conditions(client: &Client) -> Step {
    let order = far_away()
        .condition(price(AAPL, "SMART").greater_than(9000.0))
        .and_condition(time().greater_than("20991231 14:30:00 US/Eastern"))
        .build()?;
    let shown = shown_and_cancelled(client, &order)?;
    expect(shown.conditions.len() == 2, format!("both conditions, got {:?}", shown.conditions))?;
    Ok("price and time".into())
}

fn algorithms(client: &Client) -> Step {
    let all: Vec<AlgoParams> = vec![
        adaptive().priority(AdaptivePriority::Normal).build()?,
        vwap().max_pct_vol(0.2).start_time("09:30:00 US/Eastern").end_time("16:00:00 US/Eastern").build()?,
        arrival_price().max_pct_vol(0.1).risk_aversion(RiskAversion::Neutral).build()?,
        pct_vol().pct_vol(0.1).build()?,
        close_price().max_pct_vol(0.2).risk_aversion(RiskAversion::Neutral).force_completion(false).build()?,
    ];
    let mut seen = Vec::new();
    for algo in all {
        let wanted = far_away().day_order().algo(algo).build()?;
        let shown =
            shown_and_cancelled(client, &wanted).map_err(|error| format!("{}: {error}", wanted.algo_strategy))?;
        expect(shown.algo_strategy == wanted.algo_strategy, format!("{} shown again", wanted.algo_strategy))?;
        seen.push(wanted.algo_strategy.clone());
    }
    Ok(seen.join(", "))
}

fn future_fills(client: &Client) -> Step {
    let contracts = client.contract_details(&Contract::futures("ES").any_month().on_exchange("CME").build())?;
    let front = contracts
        .iter()
        .map(|row| &row.contract)
        .min_by(|a, b| a.last_trade_date_or_contract_month.cmp(&b.last_trade_date_or_contract_month))
        .ok_or("no future")?;
    for side in [Action::Buy, Action::Sell] {
        let builder = client.order(front);
        let builder = if side == Action::Buy { builder.buy(1) } else { builder.sell(1) };
        let id = builder.market().day_order().submit()?;
        let outcome = client.wait_for_fill(id, PATIENCE)?;
        expect(matches!(outcome, OrderOutcome::Filled(_)), format!("{side:?} filled: {outcome:?}"))?;
    }
    Ok(format!("{} bought and sold", front.local_symbol))
}

pub fn steps(client: &Client, report: &mut Report) {
    report.step("order conditions", || conditions(client));
    report.step("two conditions", || both_conditions(client));
    report.step("algorithms", || algorithms(client));
    report.step("future fills", || future_fills(client));
}
