"""Take returns: POST /orders/<order_id>/return. So far it takes every one."""

import csv
from http import HTTPStatus

type Answer = tuple[HTTPStatus, dict[str, str | int]]


def load(path: str) -> dict[str, int]:
    """How many each order is about; below zero for a return, such as 1210R."""
    with open(path, newline="") as file:
        rows = csv.DictReader(file)
        return {row["order_id"]: int(row["quantity"]) for row in rows}


def send_back(orders: dict[str, int], order_id: str, quantity: int) -> Answer:
    """Write the return down in `orders`, and answer with it."""
    return_id = f"{order_id}R"
    # Your turn: before anything is written down, refuse, in this order, with
    #   404 NOT_FOUND              when there is no such order,
    #   409 CONFLICT               when it was sent back already,
    #   422 UNPROCESSABLE_CONTENT  when quantity is below 1, or above the order's.
    # A refusal looks like this one:
    #   return HTTPStatus.NOT_FOUND, {"error": f"there is no order {order_id}"}
    orders[return_id] = -quantity
    return HTTPStatus.CREATED, {"order_id": return_id, "quantity": -quantity}


orders = load("orders.csv")
for order_id, quantity in [("1266", 2), ("9999", 1), ("1210", 12), ("1265", 7)]:
    status, reply = send_back(orders, order_id, quantity)
    print(f"{quantity} of order {order_id}: {int(status)} {reply}")
