//! Drives a gateway with the Rust crate `ibapi`, unmodified: usage twskit-interop HOST:PORT.

mod account;
mod contracts;
mod market;
mod orders;
mod report;
mod strategies;

use std::time::Duration;

use ibapi::client::blocking::Client;
use ibapi::RateLimiter;
use report::{expect, Report};

fn main() {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:4002".into());
    let mut report = Report::default();
    // Without a limit the steps outrun the fifty messages a second that gateways take; what is over is dropped with code 100.
    let connecting = Client::builder()
        .address(address)
        .client_id(61)
        .one_shot_timeout(Duration::from_secs(20))
        .rate_limiter(RateLimiter::per_second(40))
        .connect();
    let client = match connecting {
        Ok(client) => client,
        Err(error) => {
            report.step("connect", || Err(error.into()));
            std::process::exit(1);
        }
    };
    report.step("connect", || {
        let accounts = client.managed_accounts()?;
        expect(!accounts.is_empty(), "accounts")?;
        Ok(format!("server {}, {accounts:?}", client.server_version()))
    });
    contracts::steps(&client, &mut report);
    market::steps(&client, &mut report);
    account::steps(&client, &mut report);
    orders::steps(&client, &mut report);
    strategies::steps(&client, &mut report);
    report.step("disconnect", || {
        client.disconnect();
        expect(!client.is_connected(), "disconnected")?;
        Ok("closed".into())
    });
    std::process::exit(if report.failed > 0 { 1 } else { 0 });
}
