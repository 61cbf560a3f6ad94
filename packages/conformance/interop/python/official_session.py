"""Drives a gateway with the official Python client: usage official_session.py HOST PORT."""

import sys
import threading
import time

from ibapi.client import EClient
from ibapi.contract import ComboLeg, Contract
from ibapi.execution import ExecutionFilter
from ibapi.order import Order, OrderComboLeg
from ibapi.order_cancel import OrderCancel
from ibapi.order_condition import Create, OrderCondition, PriceCondition
from ibapi.scanner import ScannerSubscription
from ibapi.tag_value import TagValue
from ibapi.wrapper import EWrapper
from report import Report, expect

HOST, PORT = sys.argv[1], int(sys.argv[2])


class Recorder(EWrapper):
    """Keeps every callback with its arguments, by name."""

    def __init__(self):
        super().__init__()
        self.lock = threading.Condition()
        self.calls = []

    def record(self, name, args):
        with self.lock:
            self.calls.append((name, args))
            self.lock.notify_all()


def recorder_method(name):
    def method(self, *args, **kwargs):
        self.record(name, args + tuple(kwargs.values()))

    return method


for name in [n for n in dir(EWrapper) if not n.startswith("_") and n not in ("logAnswer",) and not n.lower().endswith("protobuf")]:
    if callable(getattr(EWrapper, name)):
        setattr(Recorder, name, recorder_method(name))


class Session(Recorder, EClient):
    def __init__(self):
        Recorder.__init__(self)
        EClient.__init__(self, wrapper=self)
        self.next_request = 1000
        self.order_id = 0

    def wait(self, predicate, what, seconds=15):
        """Waits for a recorded call and gives it; an error on the same request fails at once."""
        end = time.monotonic() + seconds
        with self.lock:
            while True:
                for call in self.calls:
                    if predicate(call):
                        return call
                left = end - time.monotonic()
                expect(left > 0, f"no {what} within {seconds} s; last calls: {self.calls[-3:]}")
                self.lock.wait(left)

    def all(self, name, req_id=None):
        with self.lock:
            return [args for called, args in self.calls if called == name and (req_id is None or args[0] == req_id)]

    def ask(self):
        self.next_request += 1
        return self.next_request


report = Report()
app = Session()


def named(name, first=None):
    return lambda call: call[0] == name and (first is None or call[1][0] == first)


def contract(symbol="", sec_type="STK", exchange="SMART", currency="USD", **more):
    made = Contract()
    made.symbol, made.secType, made.exchange, made.currency = symbol, sec_type, exchange, currency
    for key, value in more.items():
        setattr(made, key, value)
    return made


AAPL = contract("AAPL")


def order(action, quantity, kind, **more):
    made = Order()
    made.action, made.totalQuantity, made.orderType, made.tif = action, quantity, kind, "GTC"
    for key, value in more.items():
        setattr(made, key, value)
    return made


def connect():
    app.connect(HOST, PORT, 41)
    threading.Thread(target=app.run, daemon=True).start()
    app.wait(named("managedAccounts"), "managedAccounts")
    app.order_id = app.wait(named("nextValidId"), "nextValidId")[1][0]
    return f"server {app.serverVersion()}, next order {app.order_id}"


def details(wanted):
    req = app.ask()
    app.reqContractDetails(req, wanted)
    app.wait(lambda c: c[0] == "contractDetailsEnd" and c[1][0] == req or c[0] == "error" and c[1][0] == req, "contractDetailsEnd")
    rows = app.all("contractDetails", req) + app.all("bondContractDetails", req)
    expect(rows, f"a row; errors {app.all('error', req)}")
    found = rows[0][1].contract
    return f"{len(rows)} x {found.localSymbol or found.symbol} {found.conId}"


def market_data():
    req = app.ask()
    app.reqMktData(req, AAPL, "", False, False, [])
    app.wait(lambda c: c[0] == "tickPrice" and c[1][0] == req and c[1][1] in (1, 66) and c[1][2] > 0, "a bid")
    app.wait(lambda c: c[0] == "tickPrice" and c[1][0] == req and c[1][1] in (2, 67) and c[1][2] > 0, "an ask")
    app.cancelMktData(req)
    return f"{len(app.all('tickPrice', req))} prices"


def snapshot():
    req = app.ask()
    app.reqMktData(req, AAPL, "", True, False, [])
    app.wait(named("tickSnapshotEnd", req), "tickSnapshotEnd")
    return f"{len(app.all('tickPrice', req))} prices"


def last_price():
    req = app.ask()
    app.reqMktData(req, AAPL, "", True, False, [])
    app.wait(named("tickSnapshotEnd", req), "tickSnapshotEnd")
    prices = [args[2] for args in app.all("tickPrice", req) if args[1] in (1, 2, 4, 66, 67, 68) and args[2] > 0]
    expect(prices, "prices")
    return prices[-1]


def tick_by_tick():
    for kind, callback in (("Last", "tickByTickAllLast"), ("AllLast", "tickByTickAllLast"), ("BidAsk", "tickByTickBidAsk"), ("MidPoint", "tickByTickMidPoint")):
        req = app.ask()
        app.reqTickByTickData(req, AAPL, kind, 0, False)
        app.wait(named(callback, req), callback)
        app.cancelTickByTickData(req)
    return "all four kinds"


def depth():
    req = app.ask()
    app.reqMktDepth(req, AAPL, 5, True, [])
    for side in (0, 1):
        app.wait(lambda c: c[0] in ("updateMktDepth", "updateMktDepthL2") and c[1][0] == req and c[1][3 if c[0] == "updateMktDepth" else 4] == side, f"side {side}")
    app.cancelMktDepth(req, True)
    return f"{len(app.all('updateMktDepth', req)) + len(app.all('updateMktDepthL2', req))} rows"


def bars():
    req = app.ask()
    app.reqHistoricalData(req, AAPL, "", "2 D", "1 hour", "TRADES", 1, 1, False, [])
    app.wait(named("historicalDataEnd", req), "historicalDataEnd")
    rows = app.all("historicalData", req)
    expect(len(rows) > 2, "several bars")
    return f"{len(rows)} bars, last {rows[-1][1].date}"


def growing_bars():
    req = app.ask()
    app.reqHistoricalData(req, AAPL, "", "3600 S", "1 min", "TRADES", 0, 1, True, [])
    app.wait(named("historicalDataEnd", req), "historicalDataEnd")
    found = app.wait(named("historicalDataUpdate", req), "historicalDataUpdate")
    app.cancelHistoricalData(req)
    return f"close {found[1][1].close}"


def schedule():
    req = app.ask()
    app.reqHistoricalData(req, AAPL, "", "1 M", "1 day", "SCHEDULE", 1, 1, False, [])
    found = app.wait(named("historicalSchedule", req), "historicalSchedule")
    return f"{len(found[1][4])} sessions in {found[1][3]}"


def live_bars():
    req = app.ask()
    app.reqRealTimeBars(req, AAPL, 5, "TRADES", False, [])
    app.wait(named("realtimeBar", req), "realtimeBar", 20)
    app.cancelRealTimeBars(req)
    return "a bar"


def historical_ticks():
    counts = []
    for kind, callback in (("TRADES", "historicalTicksLast"), ("BID_ASK", "historicalTicksBidAsk"), ("MIDPOINT", "historicalTicks")):
        req = app.ask()
        end = time.strftime("%Y%m%d-%H:%M:%S", time.gmtime())
        app.reqHistoricalTicks(req, AAPL, "", end, 100, kind, 0, False, [])
        found = app.wait(named(callback, req), callback)
        expect(found[1][1], f"{kind} ticks")
        counts.append(f"{len(found[1][1])} {kind}")
    return ", ".join(counts)


def option_parameters():
    req = app.ask()
    app.reqSecDefOptParams(req, "AAPL", "", "STK", 265598)
    app.wait(named("securityDefinitionOptionParameterEnd", req), "end")
    rows = app.all("securityDefinitionOptionParameter", req)
    expect(any(row[1] == "SMART" for row in rows), "a SMART row")
    return f"{len(rows)} rows"


def one_answer(name, send, callback):
    req = app.ask()
    send(req)
    found = app.wait(named(callback, req), callback)
    return f"{name}: {len(found[1][1])} rows" if isinstance(found[1][1], (list, tuple)) else f"{name}: {found[1][1]}"


def summary():
    req = app.ask()
    app.reqAccountSummary(req, "All", "NetLiquidation,BuyingPower,TotalCashValue")
    app.wait(named("accountSummaryEnd", req), "accountSummaryEnd")
    rows = app.all("accountSummary", req)
    expect(len(rows) >= 3, "three rows")
    app.cancelAccountSummary(req)
    return f"{len(rows)} rows"


def account_updates():
    account = app.all("managedAccounts")[0][0].split(",")[0]
    app.reqAccountUpdates(True, account)
    app.wait(named("accountDownloadEnd"), "accountDownloadEnd")
    app.reqAccountUpdates(False, account)
    return f"{len(app.all('updateAccountValue'))} values"


def positions():
    app.reqPositions()
    app.wait(named("positionEnd"), "positionEnd")
    app.cancelPositions()
    return f"{len(app.all('position'))} rows"


def profit_and_loss():
    account = app.all("managedAccounts")[0][0].split(",")[0]
    req = app.ask()
    app.reqPnL(req, account, "")
    app.wait(named("pnl", req), "pnl")
    app.cancelPnL(req)
    return "a row"


def new_order():
    app.order_id += 1
    return app.order_id


def status_of(order_id):
    rows = app.all("orderStatus", order_id)
    return rows[-1][1] if rows else None


def until_status(order_id, wanted, seconds=15):
    app.wait(lambda c: c[0] == "orderStatus" and c[1][0] == order_id and c[1][1] in wanted, f"status {wanted} of {order_id}, is {status_of(order_id)}, errors {app.all('error', order_id)}", seconds)


def working_limit():
    oid = new_order()
    price = round(last_price() * 0.8, 2)
    app.placeOrder(oid, AAPL, order("BUY", 10, "LMT", lmtPrice=price))
    until_status(oid, ("Submitted", "PreSubmitted"))
    app.placeOrder(oid, AAPL, order("BUY", 10, "LMT", lmtPrice=round(price - 1, 2)))
    app.wait(lambda c: c[0] == "openOrder" and c[1][0] == oid and c[1][2].lmtPrice == round(price - 1, 2), "the new price echoed")
    app.cancelOrder(oid, OrderCancel())
    until_status(oid, ("Cancelled",))
    app.wait(lambda c: c[0] == "error" and c[1][0] == oid and 202 in c[1], "code 202")
    return f"order {oid}"


def market_fill():
    oid = new_order()
    app.placeOrder(oid, AAPL, order("BUY", 10, "MKT", tif="DAY", outsideRth=True))
    until_status(oid, ("Filled",), 20)
    found = app.wait(lambda c: c[0] == "execDetails" and c[1][2].orderId == oid, "execDetails")
    app.wait(lambda c: c[0] == "commissionAndFeesReport" and c[1][0].execId == found[1][2].execId, "commission")
    return f"filled {found[1][2].shares} at {found[1][2].price}"


def bracket():
    price = last_price()
    parent, profit, stop = new_order(), new_order(), new_order()
    app.placeOrder(parent, AAPL, order("BUY", 5, "LMT", lmtPrice=round(price * 0.8, 2), transmit=False))
    app.placeOrder(profit, AAPL, order("SELL", 5, "LMT", lmtPrice=round(price * 1.2, 2), parentId=parent, transmit=False))
    app.placeOrder(stop, AAPL, order("SELL", 5, "STP", auxPrice=round(price * 0.7, 2), parentId=parent, transmit=True))
    for oid in (parent, profit, stop):
        until_status(oid, ("Submitted", "PreSubmitted"))
    app.cancelOrder(parent, OrderCancel())
    for oid in (parent, profit, stop):
        until_status(oid, ("Cancelled",))
    return "three placed, three cancelled"


def what_if():
    oid = new_order()
    app.placeOrder(oid, AAPL, order("BUY", 100, "MKT", whatIf=True, tif="DAY"))
    found = app.wait(lambda c: c[0] == "openOrder" and c[1][0] == oid, "openOrder")
    return f"init margin change {found[1][3].initMarginChange}, commission {found[1][3].commissionAndFees}"


def combination():
    made = contract("AAPL,MSFT", "BAG")
    made.comboLegs = []
    for con_id, action in ((265598, "BUY"), (272093, "SELL")):
        leg = ComboLeg()
        leg.conId, leg.ratio, leg.action, leg.exchange = con_id, 1, action, "SMART"
        made.comboLegs.append(leg)
    return made


def leg_price(price):
    leg = OrderComboLeg()
    leg.price = price
    return leg


def condition():
    made = Create(OrderCondition.Price)
    made.conId, made.exchange, made.price, made.isMore, made.isConjunctionConnection = 265598, "SMART", 1.0, False, True
    made.triggerMethod = PriceCondition.TriggerMethodEnum.Default
    return made


def orders_of_many_kinds():
    price = last_price()
    low, high = round(price * 0.5, 2), round(price * 2, 2)
    btc = contract("BTC", "CRYPTO", "PAXOS")
    free = [TagValue("NonGuaranteed", "1")]
    vwap = [TagValue("maxPctVol", "0.2"), TagValue("startTime", "09:30:00 US/Eastern"), TagValue("endTime", "16:00:00 US/Eastern")]
    wanted = (
        (AAPL, order("BUY", 1, "STP LMT", auxPrice=high, lmtPrice=high)),
        (AAPL, order("SELL", 1, "TRAIL", trailingPercent=50)),
        (AAPL, order("BUY", 1, "TRAIL LIMIT", trailStopPrice=high, auxPrice=5, lmtPriceOffset=1)),
        (AAPL, order("BUY", 1, "LIT", lmtPrice=low, auxPrice=low)),
        (AAPL, order("BUY", 1, "MOC", tif="DAY")),
        (AAPL, order("BUY", 1, "MIDPRICE", lmtPrice=low)),
        (AAPL, order("BUY", 500, "LMT", lmtPrice=low, displaySize=100)),
        (AAPL, order("BUY", 1, "PEG BENCH", tif="DAY", startingPrice=low, peggedChangeAmount=0.1, referenceContractId=8314, referenceExchangeId="NYSE", referenceChangeAmount=1)),
        (AAPL, order("BUY", 100, "LMT", tif="DAY", lmtPrice=low, algoStrategy="Vwap", algoParams=vwap)),
        (AAPL, order("BUY", 1, "LMT", lmtPrice=low, conditions=[condition()], conditionsIgnoreRth=True)),
        (AAPL, order("BUY", 1, "LMT", lmtPrice=low, ocaGroup="interop", ocaType=2)),
        (combination(), order("BUY", 1, "LMT", orderComboLegs=[leg_price(1.0), leg_price(9000.0)], smartComboRoutingParams=free)),
        (btc, order("BUY", 0, "MKT", tif="IOC", cashQty=100)),
    )
    ids = []
    for what, each in wanted:
        ids.append(new_order())
        app.placeOrder(ids[-1], what, each)
        until_status(ids[-1], ("Submitted", "PreSubmitted", "Filled"))
    app.reqGlobalCancel(OrderCancel())
    for oid in ids:
        until_status(oid, ("Cancelled", "Filled"))
    return f"{len(ids)} kinds"


def no_such_ticks():
    req = app.ask()
    app.reqTickByTickData(req, contract("EUR", "CASH", "IDEALPRO"), "Last", 0, False)
    app.wait(lambda c: c[0] == "error" and c[1][0] == req and 10189 in c[1], "code 10189")
    return "code 10189"


def rejected():
    oid = new_order()
    app.placeOrder(oid, contract("NOSUCHTHING"), order("BUY", 1, "LMT", lmtPrice=1))
    app.wait(lambda c: c[0] == "error" and c[1][0] == oid and 200 in c[1], "code 200")
    return "code 200"


def open_orders():
    oid = new_order()
    app.placeOrder(oid, AAPL, order("BUY", 1, "LMT", lmtPrice=1))
    until_status(oid, ("Submitted", "PreSubmitted"))
    app.reqAllOpenOrders()
    app.wait(named("openOrderEnd"), "openOrderEnd")
    app.reqGlobalCancel(OrderCancel())
    until_status(oid, ("Cancelled",))
    return "listed and cancelled"


def executions():
    req = app.ask()
    app.reqExecutions(req, ExecutionFilter())
    app.wait(named("execDetailsEnd", req), "execDetailsEnd")
    rows = app.all("execDetails", req)
    expect(rows, "the fill of before")
    return f"{len(rows)} executions"


def completed():
    app.reqCompletedOrders(False)
    app.wait(named("completedOrdersEnd"), "completedOrdersEnd")
    expect(app.all("completedOrder"), "completed orders")
    return f"{len(app.all('completedOrder'))} completed"


def scanner():
    req = app.ask()
    wanted = ScannerSubscription()
    wanted.instrument, wanted.locationCode, wanted.scanCode = "STK", "STK.US.MAJOR", "HOT_BY_VOLUME"
    app.reqScannerSubscription(req, wanted, [], [])
    app.wait(named("scannerDataEnd", req), "scannerDataEnd")
    app.cancelScannerSubscription(req)
    filtered = app.ask()
    app.reqScannerSubscription(filtered, wanted, [], [TagValue("priceAbove", "200"), TagValue("stkTypes", "exc:ETF")])
    app.wait(named("scannerDataEnd", filtered), "scannerDataEnd")
    app.cancelScannerSubscription(filtered)
    some, fewer = len(app.all("scannerData", req)), len(app.all("scannerData", filtered))
    expect(0 < fewer < some, f"fewer rows than {some}, got {fewer}")
    return f"{some} rows, {fewer} above 200"


def news():
    app.reqNewsProviders()
    providers = app.wait(named("newsProviders"), "newsProviders")[1][0]
    req = app.ask()
    app.reqHistoricalNews(req, 265598, "+".join(p.code for p in providers), "", "", 5, [])
    app.wait(named("historicalNewsEnd", req), "historicalNewsEnd")
    rows = app.all("historicalNews", req)
    expect(rows, "headlines")
    article = app.ask()
    app.reqNewsArticle(article, rows[0][2], rows[0][3], [])
    app.wait(named("newsArticle", article), "newsArticle")
    return f"{len(rows)} headlines"


def market_rule():
    app.reqMarketRule(26)
    found = app.wait(named("marketRule", 26), "marketRule")
    return f"{len(found[1][1])} steps"


def current_time():
    app.reqCurrentTime()
    found = app.wait(named("currentTime"), "currentTime")
    return str(found[1][0])


def disconnect():
    app.disconnect()
    return "closed"


report.step("connect", connect)
report.step("contract: stock SMART", lambda: details(AAPL))
report.step("contract: stock SEHK", lambda: details(contract("3690", "STK", "SEHK", "HKD")))
report.step("contract: index", lambda: details(contract("SPX", "IND", "CBOE")))
report.step("contract: forex", lambda: details(contract("EUR", "CASH", "IDEALPRO")))
report.step("contract: future", lambda: details(contract("ES", "FUT", "CME")))
report.step("contract: continuous future", lambda: details(contract("ES", "CONTFUT", "CME")))
report.step("contract: crypto", lambda: details(contract("BTC", "CRYPTO", "PAXOS")))
report.step("contract: bond", lambda: details(contract("", "BOND", "SMART", secIdType="ISIN", secId="US064159KJ44")))
report.step("contract: CFD", lambda: details(contract("IBM", "CFD", "SMART")))
report.step("contract: by conId", lambda: details(contract("", "", "SMART", "", conId=272093)))
report.step("contract: fund", lambda: details(contract("VFINX", "FUND", "FUNDSERV")))
report.step("contract: FIGI", lambda: details(contract("", "", "SMART", "", secIdType="FIGI", secId="BBG000B9XRY4")))
report.step("symbol search", lambda: one_answer("samples", lambda req: app.reqMatchingSymbols(req, "AAPL"), "symbolSamples"))
report.step("option parameters", option_parameters)
report.step("market rule", market_rule)
report.step("market data", market_data)
report.step("snapshot", snapshot)
report.step("tick by tick", tick_by_tick)
report.step("ticks that do not exist", no_such_ticks)
report.step("depth", depth)
report.step("historical bars", bars)
report.step("growing bars", growing_bars)
report.step("trading schedule", schedule)
report.step("five-second bars", live_bars)
report.step("head timestamp", lambda: one_answer("head", lambda req: app.reqHeadTimeStamp(req, AAPL, "TRADES", 1, 1), "headTimestamp"))
report.step("histogram", lambda: one_answer("histogram", lambda req: app.reqHistogramData(req, AAPL, True, "3 days"), "histogramData"))
report.step("historical ticks", historical_ticks)
report.step("account updates", account_updates)
report.step("account summary", summary)
report.step("positions", positions)
report.step("profit and loss", profit_and_loss)
report.step("what-if order", what_if)
report.step("place, modify, cancel", working_limit)
report.step("market order fills", market_fill)
report.step("bracket", bracket)
report.step("orders of many kinds", orders_of_many_kinds)
report.step("unknown contract is refused", rejected)
report.step("open orders, global cancel", open_orders)
report.step("executions", executions)
report.step("completed orders", completed)
report.step("scanner", scanner)
report.step("news", news)
report.step("current time", current_time)
report.step("disconnect", disconnect)
report.finish()
