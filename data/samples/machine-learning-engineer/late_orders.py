"""Will an order come late? Train a model, save it, and test it on later orders."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from math import exp, log
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

TODAY = date(2026, 5, 1)  # learn from what has come by then, test on later orders
WARN_FROM = 2 / (2 + 3)  # if a needless warning costs 2, and a missed late order 3


class Order(NamedTuple):
    placed: date
    came: date
    days_late: int
    facts: tuple[str, str]  # the features: known on the day it is placed


def read(path: str) -> Iterator[tuple[str, Order]]:
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            days = [row["placed_at"][:10], row["promised_on"], row["delivered_on"]]
            try:
                placed, promised, came = map(date.fromisoformat, days)
            except ValueError:  # a bad date, a return, or still on its way
                continue
            size = "ten or more" if int(row["quantity"]) >= 10 else "one to nine"
            late, facts = (came - promised).days, (row["carrier"], size)
            yield row["order_id"], Order(placed, came, late, facts)


def chance(weights: dict[str, float], order: Order) -> float:
    """How likely it is late: the weights of its facts, bent into 0 to 1."""
    return 1 / (1 + exp(-sum(weights.get(fact, 0) for fact in order.facts)))


def train(orders: list[Order]) -> dict[str, float]:
    """Logistic regression: order by order, a small step down the log loss."""
    weights: dict[str, float] = {}
    for order in orders * 300:
        error = chance(weights, order) - (order.days_late > 0)
        for fact in order.facts:
            weights[fact] = weights.get(fact, 0) - 0.01 * error
    return weights


def log_loss(forecasts: list[tuple[float, bool]]) -> float:
    return fmean(-log(p if late else 1 - p) for p, late in forecasts)


orders = dict(read("orders.csv"))  # under its number each counts once
past = [order for order in orders.values() if order.came < TODAY]
weights = train(past)
Path("late_orders.json").write_text(json.dumps(weights))
model = json.loads(Path("late_orders.json").read_text())
print(f"Learned from {len(past)} orders; loaded as saved: {model == weights}")
for fact, weight in sorted(model.items(), key=lambda item: item[1]):
    print(f"{weight:+7.2f} {fact}")

later = [order for order in orders.values() if order.placed >= TODAY]
tests = [(chance(model, order), order.days_late > 0) for order in later]
rate = fmean(order.days_late > 0 for order in past)
print(f"\nLog loss on {len(later)} later orders; less is better:")
print(f"{log_loss([(rate, late) for _, late in tests]):7.3f} base rate, {rate:.0%}")
print(f"{log_loss(tests):7.3f} the model")
warned = [late for p, late in tests if p >= WARN_FROM]
print(f"Warned of: {len(warned)}, {sum(warned)} of them late (precision)")
print(f"Late: {sum(late for _, late in tests)}, {sum(warned)} foreseen (recall)")

p, days = chance(model, orders["1210"]), orders["1210"].days_late
advice = "a warning" if p >= WARN_FROM else "no warning"
print(f"\nOrder 1210: {p:.0%} likely late, so {advice}. It came {days} days late.")
