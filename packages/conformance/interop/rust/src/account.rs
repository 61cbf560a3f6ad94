use std::time::Duration;

use ibapi::client::blocking::Client;
use ibapi::prelude::*;

use crate::report::{expect, Report, Step};

const PATIENCE: Duration = Duration::from_secs(15);

fn account(client: &Client) -> Result<AccountId, Box<dyn std::error::Error>> {
    let accounts = client.managed_accounts()?;
    Ok(AccountId(accounts.first().ok_or("no account")?.clone()))
}

fn updates(client: &Client) -> Step {
    let feed = client.account_updates(&account(client)?)?;
    let rows = feed.collect_until(PATIENCE, |rows| matches!(rows.last(), Some(AccountUpdate::End)));
    expect(matches!(rows.last(), Some(AccountUpdate::End)), "the end of the download")?;
    expect(rows.len() > 50, "many values")?;
    Ok(format!("{} rows", rows.len()))
}

fn summary(client: &Client) -> Step {
    let feed = client.account_summary(&AccountGroup("All".into()), AccountSummaryTags::ALL)?;
    let rows = feed.collect_until(PATIENCE, |rows| matches!(rows.last(), Some(AccountSummaryResult::End)));
    expect(matches!(rows.last(), Some(AccountSummaryResult::End)), "the end of the summary")?;
    expect(rows.len() > 20, format!("a row per tag, got {}", rows.len()))?;
    Ok(format!("{} rows", rows.len()))
}

fn positions(client: &Client) -> Step {
    let feed = client.positions()?;
    let rows = feed.collect_until(PATIENCE, |rows| matches!(rows.last(), Some(PositionUpdate::PositionEnd)));
    expect(matches!(rows.last(), Some(PositionUpdate::PositionEnd)), "the end of the positions")?;
    Ok(format!("{} rows", rows.len() - 1))
}

fn profit_and_loss(client: &Client) -> Step {
    let feed = client.pnl(&account(client)?, None)?;
    let rows = feed.collect_until(PATIENCE, |rows| !rows.is_empty());
    Ok(format!("daily {}", rows.first().ok_or("no row")?.daily_pnl))
}

pub fn steps(client: &Client, report: &mut Report) {
    report.step("account updates", || updates(client));
    report.step("account summary", || summary(client));
    report.step("positions", || positions(client));
    report.step("profit and loss", || profit_and_loss(client));
    report.step("current time", || Ok(client.server_time()?.to_string()));
}
