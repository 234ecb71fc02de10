"""Load orders in parts: bad rows are set aside, with what is wrong with them."""

import csv

type Row = dict[str, str]


def fault(row: Row, loaded: dict[str, Row]) -> str | None:
    """What is wrong with a row, given what is loaded; None when nothing is."""
    if row["customer_id"] == "":
        return "no customer"
    if row["unit_price"] == "":
        return "no unit price"
    # Your turn: a return (its order_id ends in R, such as 1210R) may only be
    # loaded when its order (1210) was. Say so: "return without its order".
    return None


def load(rows: list[Row], loaded: dict[str, Row], aside: dict[str, str]) -> None:
    for row in rows:
        if found := fault(row, loaded):
            aside[row["order_id"]] = found
        else:
            loaded[row["order_id"]] = row
            aside.pop(row["order_id"], None)  # it was mended, or could wait


with open("orders.csv", newline="") as file:
    june = [row for row in csv.DictReader(file) if "2026-06-" in row["placed_at"]]
loaded, aside = {}, {}
load(june, loaded, aside)
print(f"June alone: {len(loaded)} loaded, {len(aside)} set aside")
for order_id, reason in aside.items():
    print(f"  {order_id}: {reason}")
print("1210R is loaded, and 1210 is not" if "1210R" in loaded else "1210R waits")
