"""Forecast which orders come late, and test the forecasts."""

import csv
from collections import Counter
from contextlib import suppress
from datetime import datetime

type Row = dict[str, str]


def is_late(row: Row) -> bool:
    return row["delivered_on"] > row["promised_on"]


def facts(row: Row) -> tuple[object, ...]:
    """What the forecast looks at: it is the same for orders with the same facts."""
    return row["carrier"], int(row["quantity"]) >= 10


def split(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Three quarters of the orders to learn from, one quarter to test on."""
    by_time = sorted(rows, key=lambda row: row["placed_at"])
    cut = len(by_time) * 3 // 4
    return by_time[:cut], by_time[cut:]


orders: dict[str, Row] = {}
with open("orders.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        with suppress(ValueError):  # whatever lacks a date is left out
            datetime.fromisoformat(row["placed_at"])
            datetime.fromisoformat(row["delivered_on"])
            orders[row["order_id"]] = row

learn, test = split(list(orders.values()))
votes: Counter[tuple[object, ...]] = Counter()
for row in learn:
    votes[facts(row)] += 1 if is_late(row) else -1
right = sum((votes[facts(row)] > 0) == is_late(row) for row in test)
in_time = sum(not is_late(row) for row in test)
print(f"{right} of {len(test)} forecasts are right.")
print(f"To say that none of them comes late would be right {in_time} times.")
