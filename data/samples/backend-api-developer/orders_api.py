"""A small JSON API for the shop's orders: look one up, or put a new one in."""

import csv
import json
import sqlite3
from http import HTTPStatus

type Answer = tuple[HTTPStatus, dict[str, str | int]]

REQUESTS = """\
GET /orders/1210
PUT /orders/1210 {"item": "mug", "quantity": 12, "currency": "EUR"}
PUT /orders/1210 {"item": "mug", "quantity": 20, "currency": "EUR"}
PUT /orders/1269 {"item": "tea", "quantity": 0, "currency": "EUR"}
PUT /orders/1269 {"item": "mug", "quantity": 2, "currency": "USD"}"""

ITEMS = ("beans", "filter", "grinder", "kettle", "mug")
RULES = [
    ("item", lambda name: name in ITEMS, "there is no such item"),
    ("quantity", lambda n: type(n) is int and 0 < n < 100, "quantity is 1 to 99"),
    ("currency", lambda code: code in ("EUR", "USD"), "currency is EUR or USD"),
]


class Refused(Exception):
    """Ends a request, wherever it is raised, with a status and a reason."""


def read_order(body: str) -> dict[str, str | int]:
    try:
        sent = {**json.loads(body)}
    except (ValueError, TypeError):
        raise Refused(HTTPStatus.BAD_REQUEST, "the body is no JSON object")
    if wrong := [why for field, fits, why in RULES if not fits(sent.get(field))]:
        raise Refused(HTTPStatus.UNPROCESSABLE_CONTENT, "; ".join(wrong))
    return {field: sent[field] for field, *_ in RULES}


TABLE = "CREATE TABLE orders (order_id PRIMARY KEY, item, quantity INT, currency)"
INSERT = """INSERT INTO orders VALUES (:order_id, :item, :quantity, :currency)
            ON CONFLICT (order_id) DO NOTHING"""  # so asking again adds nothing


def get_order(db: sqlite3.Connection, order_id: str) -> dict[str, str | int]:
    for row in db.execute("SELECT * FROM orders WHERE order_id = ?", [order_id]):
        return dict(row)
    raise Refused(HTTPStatus.NOT_FOUND, f"there is no order {order_id}")


def put_order(db: sqlite3.Connection, order_id: str, body: str) -> Answer:
    order = {"order_id": order_id} | read_order(body)
    added = db.execute(INSERT, order).rowcount
    if get_order(db, order_id) != order:
        raise Refused(HTTPStatus.CONFLICT, f"order {order_id} exists, and differs")
    return HTTPStatus.CREATED if added else HTTPStatus.OK, order


def route(db: sqlite3.Connection, method: str, path: str, body: str = "") -> Answer:
    try:
        match [method, *path.split("/")[1:]]:
            case ["GET", "orders", order_id]:
                return HTTPStatus.OK, get_order(db, order_id)
            case ["PUT", "orders", order_id] if order_id.isdecimal():
                return put_order(db, order_id, body)
        raise Refused(HTTPStatus.NOT_FOUND, f"nothing answers {method} {path}")
    except Refused as refusal:
        return refusal.args[0], {"error": refusal.args[1]}


if __name__ == "__main__":
    db = sqlite3.connect(":memory:", autocommit=True)
    db.row_factory = sqlite3.Row
    db.execute(TABLE)
    with open("orders.csv", newline="") as file:
        db.executemany(INSERT, csv.DictReader(file))
    for request in REQUESTS.splitlines():
        status, reply = route(db, *request.split(maxsplit=2))
        print(f"{request}\n  {status} {status.phrase}\n  {json.dumps(reply)}")
