"""What a shop may expect of its returns."""

import csv


def shop():
    with open("orders.csv", newline="") as file:
        rows = csv.DictReader(file)
        return {row["order_id"]: int(row["quantity"]) for row in rows}


def called(orders, order_id, quantity):
    shown = orders if len(orders) < 5 else "orders"
    return f"send_back({shown}, {order_id!r}, {quantity})"


def answered(task, orders, order_id, quantity):
    call = called(orders, order_id, quantity)
    try:
        status, reply = task.send_back(orders, order_id, quantity)
        return int(status), reply
    except Exception as error:
        raise AssertionError(
            f"{call} should answer with a status and a reply; instead there was "
            f"{type(error).__name__}: {error}."
        ) from None


def expect(task, wanted, orders, order_id, quantity, why):
    before = dict(orders)
    status, reply = answered(task, orders, order_id, quantity)
    call = called(before, order_id, quantity)
    assert status == wanted, f"{call} answered {status}, not {wanted}: {why}."
    if wanted != 201:
        assert orders == before, f"{call} was refused, but still wrote to orders."
        error = reply.get("error") if isinstance(reply, dict) else None
        assert isinstance(error, str) and error.strip(), (
            f"{call} answered {reply}; a refusal says why, under \"error\"."
        )
    return reply


def check_takes_a_good_return(task):
    """Takes what can be sent back, one or all of it"""
    for quantity in (1, 3):
        orders = {"1": 3}
        reply = expect(task, 201, orders, "1", quantity, "3 were ordered")
        assert reply == {"order_id": "1R", "quantity": -quantity}, (
            f"A return of {quantity} out of 3 was answered with {reply}."
        )
        assert orders == {"1": 3, "1R": -quantity}, (
            f"A return of {quantity} out of 3 was written down as {orders}."
        )


def check_404_for_an_unknown_order(task):
    """Answers 404 when there is no such order"""
    expect(task, 404, {"1": 3}, "2", 1, "there is no order 2")
    expect(task, 404, {"1": 3}, "2", 0, "there is no order 2 at all")
    expect(task, 404, shop(), "9999", 1, "the shop has no order 9999")


def check_409_when_it_was_sent_back(task):
    """Answers 409 when the order was sent back already"""
    expect(task, 409, {"1": 3, "1R": -1}, "1", 1, "1R is there")
    orders = {"1": 3}
    expect(task, 201, orders, "1", 2, "it is the first return")
    expect(task, 409, orders, "1", 2, "it was asked for a second time")
    expect(task, 409, shop(), "1210", 12, "1210R is in orders.csv")


def check_422_for_a_wrong_quantity(task):
    """Answers 422 for less than one, and for more than was ordered"""
    for quantity in (0, -1):
        expect(task, 422, {"1": 3}, "1", quantity, "it starts at 1")
    expect(task, 422, {"1": 3, "2": 9}, "1", 4, "only 3 were ordered")
    expect(task, 422, shop(), "1265", 7, "only 2 were ordered")
