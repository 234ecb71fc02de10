"""Take returns: POST /orders/<order_id>/return. What cannot be is refused."""

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
    if order_id not in orders:
        return HTTPStatus.NOT_FOUND, {"error": f"there is no order {order_id}"}
    if return_id in orders:
        return HTTPStatus.CONFLICT, {"error": f"{order_id} was sent back already"}
    if not 1 <= quantity <= orders[order_id]:
        reason = f"quantity is 1 to {orders[order_id]}"
        return HTTPStatus.UNPROCESSABLE_CONTENT, {"error": reason}
    orders[return_id] = -quantity
    return HTTPStatus.CREATED, {"order_id": return_id, "quantity": -quantity}


orders = load("orders.csv")
for order_id, quantity in [("1266", 2), ("9999", 1), ("1210", 12), ("1265", 7)]:
    status, reply = send_back(orders, order_id, quantity)
    print(f"{quantity} of order {order_id}: {int(status)} {reply}")
