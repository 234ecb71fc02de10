"""Which customers come back? Shares, how sure they are, what they do not say."""

import csv
from collections import defaultdict
from datetime import datetime, timedelta
from math import sqrt
from statistics import NormalDist, fmean
from typing import NamedTuple

WINDOW = timedelta(days=60)  # coming back: another order this soon after the first
Z = NormalDist().inv_cdf(0.975)  # 1.96: leaves 2.5 % out at either end


class Order(NamedTuple):
    placed: datetime
    number: str
    customer: str
    channel: str


def parse(row: dict[str, str]) -> Order | None:
    try:
        placed = datetime.fromisoformat(row["placed_at"])
    except ValueError:
        return None
    return Order(placed, row["order_id"], row["customer_id"], row["channel"])


def interval(outcomes: list[bool]) -> tuple[float, float, float]:
    """The share, within its 95 % interval: Wilson (1927), JASA 22(158), 209-212."""
    share, n = fmean(outcomes), len(outcomes)
    middle, scale = share + Z**2 / (2 * n), 1 + Z**2 / n
    half = Z * sqrt(share * (1 - share) / n + (Z / (2 * n)) ** 2)
    return (middle - half) / scale, share, (middle + half) / scale


with open("orders.csv", newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
once = {row["order_id"]: row for row in rows}.values()
bought = [row for row in once if int(row["quantity"]) > 0]
known = [row for row in bought if row["customer_id"]]
orders = sorted(filter(None, map(parse, known)))  # by the first field, the time
print(f"{len(rows)} rows; {len(once)} without repeats; {len(bought)} not returns;")
print(f"{len(known)} with a customer; {len(orders)} with a date that exists")

customers: defaultdict[str, list[Order]] = defaultdict(list)
for order in orders:
    customers[order.customer].append(order)
end = orders[-1].placed
channels: defaultdict[str, list[bool]] = defaultdict(list)
for first, *later in customers.values():
    if first.placed + WINDOW <= end:  # for the others it is too early to tell
        again = any(order.placed <= first.placed + WINDOW for order in later)
        channels[first.channel].append(again)
shares = {name: interval(outcomes) for name, outcomes in channels.items()}
best, *others = sorted(shares, key=lambda name: shares[name][1], reverse=True)
below = [name for name in others if shares[name][2] < shares[best][0]]

seen = sum(map(len, channels.values()))
print(f"{seen} of {len(customers)} customers had {WINDOW.days} days to come back")
print("\nCame back: o is the share, --- its 95 % interval")
print(f"{'0 %':>26}{'50 %':>21}{'100 %':>21}")
for name in (best, *others):
    low, dot, high = (round(40 * part) for part in shares[name])
    line = " " * low + "-" * (dot - low) + "o" + "-" * (high - dot)
    print(f"{name:10} {shares[name][1]:4.0%} of {len(channels[name]):2} |{line}")
print(f"\nWholly below {best}’s interval: {', '.join(below) or 'none'}. The others")
print("overlap it: too few customers to rank them. And nothing here says why.")

first, second = next(two for two in customers.values() if two[0].number == "1210")
gap, age = (second.placed - first.placed).days, (end - first.placed).days
print(f"\nOrder 1210: {first.customer}, back after {gap} days, is in no share yet:")
print(f"{age} days have passed, and counting now would miss slower customers.")
