use std::cell::RefCell;
use std::time::{Duration, Instant};

use ibapi::client::blocking::{Client, Subscription};
use ibapi::orders::{Executions, Order, OrderStatusKind};
use ibapi::prelude::*;

use crate::contracts::aapl;
use crate::market::last_price;
use crate::report::{expect, Report, Step};

const PATIENCE: Duration = Duration::from_secs(15);

/// Everything that was said of orders so far, with a way to wait for more.
struct Updates {
    feed: Subscription<OrderUpdate>,
    seen: RefCell<Vec<OrderUpdate>>,
}

impl Updates {
    fn until(
        &self,
        what: &str,
        fits: impl Fn(&OrderUpdate) -> bool,
    ) -> Result<OrderUpdate, Box<dyn std::error::Error>> {
        if let Some(found) = self.seen.borrow().iter().find(|update| fits(update)) {
            return Ok(found.clone());
        }
        let end = Instant::now() + PATIENCE;
        let mut notices = Vec::new();
        while let Some(item) = self.feed.next_timeout(end.saturating_duration_since(Instant::now())) {
            match item? {
                SubscriptionItem::Data(update) => {
                    self.seen.borrow_mut().push(update.clone());
                    if fits(&update) {
                        return Ok(update);
                    }
                }
                SubscriptionItem::Notice(notice) => notices.push(notice.code),
            }
        }
        Err(format!("no {what} in {PATIENCE:?}; notices {notices:?}").into())
    }

    fn status(&self, order_id: i32, wanted: &[OrderStatusKind]) -> Result<(), Box<dyn std::error::Error>> {
        let what = format!("status {wanted:?} of {order_id}");
        self.until(&what, |update| {
            matches!(update, OrderUpdate::OrderStatus(s) if s.order_id == order_id && wanted.contains(&s.status))
        })?;
        Ok(())
    }

    fn working(&self, order_id: i32) -> Result<(), Box<dyn std::error::Error>> {
        self.status(order_id, &[OrderStatusKind::Submitted, OrderStatusKind::PreSubmitted])
    }

    fn cancelled(&self, order_id: i32) -> Result<(), Box<dyn std::error::Error>> {
        self.status(order_id, &[OrderStatusKind::Cancelled])
    }
}

fn cents(price: f64) -> f64 {
    (price * 100.0).round() / 100.0
}

fn limit(price: f64) -> Result<Order, Box<dyn std::error::Error>> {
    Ok(Order::builder().buy(10).limit(cents(price)).good_till_canceled().build()?)
}

fn what_if(client: &Client) -> Step {
    let state = client.order(&aapl()).buy(100).market().day_order().analyze()?;
    let change = state.initial_margin_change.ok_or("no margin change")?;
    Ok(format!("init margin change {change}, commission {:?}", state.commission))
}

fn place_modify_cancel(client: &Client, updates: &Updates) -> Step {
    let id = client.next_order_id();
    let price = cents(last_price(client)? * 0.8);
    client.submit_order(id, &aapl(), &limit(price)?)?;
    updates.working(id)?;
    let lower = cents(price - 1.0);
    client.submit_order(id, &aapl(), &limit(lower)?)?;
    updates.until("the new price echoed", |update| {
        matches!(update, OrderUpdate::OpenOrder(open) if open.order_id == id && open.order.limit_price == Some(lower))
    })?;
    let _cancel = client.cancel_order(id, "")?;
    updates.cancelled(id)?;
    Ok(format!("order {id}"))
}

fn market_fill(client: &Client, updates: &Updates) -> Step {
    let id = client.order(&aapl()).buy(10).market().day_order().outside_rth().submit()?;
    let OrderOutcome::Filled(status) = client.wait_for_fill(id, PATIENCE)? else {
        return Err("not filled".into());
    };
    let found = updates.until(
        "execution",
        |update| matches!(update, OrderUpdate::ExecutionData(data) if data.execution.order_id == id.0),
    )?;
    let OrderUpdate::ExecutionData(data) = found else { return Err("no execution".into()) };
    updates.until("commission", |update| {
        matches!(update, OrderUpdate::CommissionReport(report) if report.execution_id == data.execution.execution_id)
    })?;
    Ok(format!("{} at {:?}", status.filled, status.average_fill_price))
}

fn bracket(client: &Client, updates: &Updates) -> Step {
    let price = last_price(client)?;
    let ids = client
        .order(&aapl())
        .buy(5)
        .good_till_canceled()
        .bracket()
        .entry_limit(cents(price * 0.8))
        .take_profit(cents(price * 1.2))
        .stop_loss(cents(price * 0.7))
        .submit_all()?;
    for id in ids.as_i32_vec() {
        updates.working(id)?;
    }
    let _cancel = client.cancel_order(ids.parent, "")?;
    for id in ids.as_i32_vec() {
        updates.cancelled(id)?;
    }
    Ok("three placed, three cancelled".into())
}

fn refused(client: &Client) -> Step {
    let unknown = Contract::stock("NOSUCHTHING").build();
    let id = client.order(&unknown).buy(1).limit(1.0).day_order().submit()?;
    match client.wait_for_fill(id, PATIENCE)? {
        OrderOutcome::Rejected(notice) => {
            expect(notice.code == 200, format!("code 200, got {}", notice.code))?;
            Ok("code 200".into())
        }
        other => Err(format!("{other:?}").into()),
    }
}

fn open_orders(client: &Client, updates: &Updates) -> Step {
    let id = client.next_order_id();
    client.submit_order(id, &aapl(), &limit(1.0)?)?;
    updates.working(id)?;
    let rows = client.all_open_orders()?.collect_to_end_within(PATIENCE)?;
    let ours = rows.iter().any(|row| matches!(row, Orders::OrderData(data) if data.order_id == id));
    expect(ours, "our order is open")?;
    client.global_cancel()?;
    updates.cancelled(id)?;
    Ok(format!("{} rows", rows.len()))
}

fn executions(client: &Client) -> Step {
    let rows = client.executions(ExecutionFilter::default())?.collect_to_end_within(PATIENCE)?;
    let fills = rows.iter().filter(|row| matches!(row, Executions::ExecutionData(_))).count();
    expect(fills > 0 && rows.len() == 2 * fills, format!("a commission per fill, got {} rows", rows.len()))?;
    Ok(format!("{fills} executions"))
}

fn completed(client: &Client) -> Step {
    let rows = client.completed_orders(false)?.collect_to_end_within(PATIENCE)?;
    expect(!rows.is_empty(), "completed orders")?;
    Ok(format!("{} completed", rows.len()))
}

pub fn steps(client: &Client, report: &mut Report) {
    let feed = match client.order_update_stream() {
        Ok(feed) => feed,
        Err(error) => return report.step("order updates", || Err(error.into())),
    };
    let updates = Updates { feed, seen: RefCell::default() };
    report.step("what-if order", || what_if(client));
    report.step("place, modify, cancel", || place_modify_cancel(client, &updates));
    report.step("market order fills", || market_fill(client, &updates));
    report.step("bracket", || bracket(client, &updates));
    report.step("unknown contract is refused", || refused(client));
    report.step("open orders, global cancel", || open_orders(client, &updates));
    report.step("executions", || executions(client));
    report.step("completed orders", || completed(client));
}
