"""Load the shop's orders part by part: each once, and bad rows set aside."""

import csv
import json
import sqlite3
from collections import Counter
from datetime import datetime
from decimal import Decimal

SCHEMA = """
CREATE TABLE orders (order_id TEXT PRIMARY KEY, day TEXT, currency TEXT, cents INT);
CREATE TABLE quarantine (content TEXT PRIMARY KEY, broken TEXT);"""
LOAD = """INSERT INTO orders VALUES (:order_id, :day, :currency, :cents)
          ON CONFLICT (order_id) DO NOTHING"""
SET_ASIDE = "INSERT INTO quarantine VALUES (?, ?) ON CONFLICT (content) DO NOTHING"


def day_of(row: dict[str, str]) -> str:
    """The day it was placed, as ISO 8601; empty when no calendar has that day."""
    try:
        return datetime.fromisoformat(row["placed_at"]).date().isoformat()
    except ValueError:
        return ""


RULES = {
    "the day exists": lambda row: day_of(row) != "",
    "the customer is given": lambda row: row["customer_id"] != "",
    "the unit price is given": lambda row: row["unit_price"] != "",
    "the currency is EUR or USD": lambda row: row["currency"] in {"EUR", "USD"},
}


def load(db: sqlite3.Connection, until: str) -> Counter[str]:
    """Take in what is new up to the day `until`; asked again, change nothing."""
    done = Counter({"loaded": 0, "set aside": 0, "known": 0})
    with db, open("orders.csv", newline="") as file:  # all of it, or nothing
        # Look back a week, for orders that come late: what is known stays as it is.
        (start,) = next(db.execute("SELECT date(max(day), '-7 days') FROM orders"))
        for row in csv.DictReader(file):
            day = day_of(row)
            if day and not (start or "") < day <= until:
                continue
            if broken := [name for name, holds in RULES.items() if not holds(row)]:
                values = [json.dumps(row), ", ".join(broken)]
                new, what = db.execute(SET_ASIDE, values).rowcount, "set aside"
            else:
                row |= {"day": day, "cents": int(Decimal(row["paid"]) * 100)}
                new, what = db.execute(LOAD, row).rowcount, "loaded"
            done[what if new else "known"] += 1
    return done


REPORTS = {
    "Set aside by rule": "SELECT count(*), broken FROM quarantine GROUP BY broken",
    "Loaded: rows, and cents in each currency":
        "SELECT count(*), sum(cents), currency FROM orders GROUP BY currency",
    "Order 1210": "SELECT * FROM orders WHERE order_id IN ('1210', '1210R')",
}

if __name__ == "__main__":
    db = sqlite3.connect(":memory:", autocommit=False)
    db.executescript(SCHEMA)
    for until in ["2026-03-31", "2026-06-30", "2026-06-30"]:
        done = load(db, until)
        state = "nothing changed" if done["known"] == done.total() else "saved"
        print(f"Up to {until}:", *(f"{n} {key}," for key, n in done.items()), state)
    for title, query in REPORTS.items():
        print(title)
        for line in db.execute(query):
            print("   ", *line)
