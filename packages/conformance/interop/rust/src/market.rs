use std::time::Duration;

use ibapi::client::blocking::Client;
use ibapi::prelude::*;
use ibapi::scanner::ScannerSubscription;
use time::OffsetDateTime;

use crate::contracts::aapl;
use crate::report::{expect, Report, Step};

const PATIENCE: Duration = Duration::from_secs(15);

fn market_data(client: &Client) -> Step {
    let contract = aapl();
    let ticks = client.market_data(&contract).subscribe()?;
    let seen = ticks.collect_until(PATIENCE, |seen: &[TickTypes]| {
        let quote = Quote::from_ticks(seen);
        quote.bid.is_some() && quote.ask.is_some()
    });
    let quote = Quote::from_ticks(&seen);
    let (bid, ask) = (quote.bid.ok_or("no bid")?, quote.ask.ok_or("no ask")?);
    expect(bid > 0.0 && bid <= ask, "bid <= ask")?;
    Ok(format!("bid {bid} ask {ask} after {} ticks", seen.len()))
}

/// The newest price of AAPL, for orders that shall or shall not fill.
pub fn last_price(client: &Client) -> Result<f64, Box<dyn std::error::Error>> {
    let ticks = client.market_data(&aapl()).snapshot_once(PATIENCE)?;
    let quote = Quote::from_ticks(&ticks);
    Ok(quote.last.or(quote.ask).or(quote.bid).ok_or("no price in the snapshot")?)
}

fn tick_by_tick(client: &Client) -> Step {
    let contract = aapl();
    let ticks = |count: usize, kind: &str| expect(count > 0, format!("a {kind} tick"));
    ticks(client.tick_by_tick(&contract, 0).last()?.collect_until(PATIENCE, |t| !t.is_empty()).len(), "Last")?;
    ticks(client.tick_by_tick(&contract, 0).all_last()?.collect_until(PATIENCE, |t| !t.is_empty()).len(), "AllLast")?;
    let quotes = client.tick_by_tick(&contract, 0).bid_ask(IgnoreSize::No)?;
    ticks(quotes.collect_until(PATIENCE, |t| !t.is_empty()).len(), "BidAsk")?;
    ticks(client.tick_by_tick(&contract, 0).mid_point()?.collect_until(PATIENCE, |t| !t.is_empty()).len(), "MidPoint")?;
    Ok("all four kinds".into())
}

fn depth(client: &Client) -> Step {
    use ibapi::market_data::realtime::MarketDepths;
    let contract = aapl();
    let book = client.market_depth(&contract, 5).smart_depth(SmartDepth::Yes).subscribe()?;
    let side_of = |row: &MarketDepths| match row {
        MarketDepths::MarketDepth(row) => Some(row.side),
        MarketDepths::MarketDepthL2(row) => Some(row.side),
        MarketDepths::Reset => None,
    };
    let rows = book
        .collect_until(PATIENCE, |rows| [0, 1].iter().all(|side| rows.iter().any(|row| side_of(row) == Some(*side))));
    expect([0, 1].iter().all(|side| rows.iter().any(|row| side_of(row) == Some(*side))), "both sides")?;
    Ok(format!("{} rows", rows.len()))
}

fn bars(client: &Client) -> Step {
    let contract = aapl();
    let hours = client
        .historical_data(&contract, HistoricalBarSize::Hour)
        .what_to_show(HistoricalWhatToShow::Trades)
        .duration(2.days())
        .fetch()?;
    expect(hours.bars.len() > 2, "several bars")?;
    for bar in &hours.bars {
        let low = bar.open.min(bar.close);
        let high = bar.open.max(bar.close);
        expect(bar.low <= low && bar.high >= high, format!("a sane bar: {bar:?}"))?;
    }
    Ok(format!("{} bars, {} .. {}", hours.bars.len(), hours.start, hours.end))
}

fn growing_bars(client: &Client) -> Step {
    use ibapi::market_data::historical::HistoricalBarUpdate;
    let contract = aapl();
    let updates = client
        .historical_data(&contract, HistoricalBarSize::Min)
        .what_to_show(HistoricalWhatToShow::Trades)
        .duration(3600.seconds())
        .stream()?;
    let seen = updates.collect_until(PATIENCE, |seen| seen.iter().any(|u| matches!(u, HistoricalBarUpdate::Update(_))));
    let history = seen.iter().any(|u| matches!(u, HistoricalBarUpdate::Historical(data) if data.bars.len() > 30));
    expect(history, "an hour of bars")?;
    expect(seen.iter().any(|u| matches!(u, HistoricalBarUpdate::Update(_))), "a bar that grows")?;
    Ok(format!("{} messages", seen.len()))
}

fn schedule(client: &Client) -> Step {
    let contract = aapl();
    let found = client.historical_schedules(&contract, 1.months()).fetch()?;
    expect(!found.sessions.is_empty(), "sessions")?;
    Ok(format!("{} sessions in {}", found.sessions.len(), found.time_zone))
}

fn live_bars(client: &Client) -> Step {
    let contract = aapl();
    let bars = client.realtime_bars(&contract).trading_hours(TradingHours::Extended).subscribe()?;
    let seen = bars.collect_until(Duration::from_secs(20), |seen| !seen.is_empty());
    Ok(format!("close {}", seen.first().ok_or("no bar")?.close))
}

fn historical_ticks(client: &Client) -> Step {
    let contract = aapl();
    let now = OffsetDateTime::now_utc();
    // These subscriptions end by themselves, so the iterators do.
    let trades = client.historical_ticks(&contract, 100).ending(now).trade()?.iter_data().count();
    let quotes = client.historical_ticks(&contract, 100).ending(now).bid_ask(IgnoreSize::No)?.iter_data().count();
    let middles = client.historical_ticks(&contract, 100).ending(now).mid_point()?.iter_data().count();
    expect(trades > 0 && quotes > 0 && middles > 0, "ticks of all three kinds")?;
    Ok(format!("{trades} TRADES, {quotes} BID_ASK, {middles} MIDPOINT"))
}

fn scanner(client: &Client) -> Step {
    let wanted = ScannerSubscription {
        number_of_rows: 10,
        instrument: Some("STK".into()),
        location_code: Some("STK.US.MAJOR".into()),
        scan_code: Some("HOT_BY_VOLUME".into()),
        ..ScannerSubscription::default()
    };
    let scans = client.scanner_subscription(&wanted, &[])?;
    let seen = scans.collect_until(PATIENCE, |seen| !seen.is_empty());
    let rows = seen.first().ok_or("no scan")?;
    expect(!rows.is_empty(), "rows")?;
    expect(client.scanner_parameters()?.contains("<ScanParameterResponse"), "parameters as XML")?;
    Ok(format!("{} rows", rows.len()))
}

fn news(client: &Client) -> Step {
    let providers = client.news_providers()?;
    let codes: Vec<&str> = providers.iter().map(|provider| provider.code.as_str()).collect();
    let now = OffsetDateTime::now_utc();
    let headlines = client
        .historical_news(265598, &codes, now - time::Duration::days(7), now, 5)?
        .collect_to_end_within(PATIENCE)?;
    let first = headlines.first().ok_or("no headline")?;
    let article = client.news_article(&first.provider_code, &first.article_id)?;
    expect(!article.article_text.is_empty(), "an article")?;
    Ok(format!("{} providers, {} headlines", providers.len(), headlines.len()))
}

pub fn steps(client: &Client, report: &mut Report) {
    report.step("market data", || market_data(client));
    report.step("snapshot", || Ok(last_price(client)?.to_string()));
    report.step("tick by tick", || tick_by_tick(client));
    report.step("depth", || depth(client));
    report.step("historical bars", || bars(client));
    report.step("growing bars", || growing_bars(client));
    report.step("trading schedule", || schedule(client));
    report.step("five-second bars", || live_bars(client));
    report.step("head timestamp", || {
        Ok(client.head_timestamp(&aapl(), HistoricalWhatToShow::Trades, TradingHours::Regular)?.to_string())
    });
    report.step("histogram", || {
        let rows = client.histogram_data(&aapl(), TradingHours::Regular, HistoricalBarSize::Day)?;
        expect(!rows.is_empty(), "rows")?;
        Ok(format!("{} prices", rows.len()))
    });
    report.step("historical ticks", || historical_ticks(client));
    report.step("scanner", || scanner(client));
    report.step("news", || news(client));
}
