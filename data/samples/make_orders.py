"""Make up the shop's orders and its service log, quirks included, always the same ones."""

import csv
import random
from collections import Counter
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

ITEMS = {"beans": "14.50", "filter": "4.20", "grinder": "89.00", "kettle": "49.90", "mug": "9.75"}
# Share of orders, and how likely somebody from there orders again.
CHANNELS = {"search": (45, 0.30), "newsletter": (30, 0.55), "friend": (15, 0.70), "market": (10, 0.20)}
# How likely a parcel comes too late.
CARRIERS = {"bike": 0.08, "post": 0.22, "freight": 0.45}
FIRST_DAY, LAST_DAY = date(2026, 1, 5), date(2026, 6, 28)
FOLLOWED = datetime(2026, 5, 19, 14, 3, 7)
RELEASE = datetime(2026, 5, 18, 9, 0)  # r42 goes out, and is worse than r41
NOW = datetime(2026, 5, 20, 12, 0)  # when somebody reads the log
COLUMNS = [
    "order_id", "placed_at", "customer_id", "channel", "item", "quantity", "unit_price", "currency", "paid",
    "carrier", "promised_on", "delivered_on",
]  # fmt: skip

rng = random.Random(2026)


def charged(quantity: int, unit_price: Decimal) -> Decimal:
    """Ten or more of an item cost a tenth less; whoever sends them back gets back what they paid."""
    share = Decimal("0.90") if abs(quantity) >= 10 else Decimal(1)
    return (quantity * unit_price * share).quantize(Decimal("0.01"))


def order(
    placed: datetime, customer: str, channel: str,
    *, item: str = "", quantity: int = 0, currency: str = "", carrier: str = "", late: bool | None = None,
) -> dict[str, str]:  # fmt: skip
    """One order; whatever is not given is left to chance."""
    item = item or rng.choice(list(ITEMS))
    quantity = quantity or rng.choice([1, 1, 1, 2, 2, 3, 4, 6, 10, 12, 20])
    currency = currency or rng.choices(["EUR", "USD"], [35, 65])[0]
    carrier = carrier or rng.choices(list(CARRIERS), [30, 55, 15])[0]
    risk = CARRIERS[carrier] + (0.15 if quantity >= 10 else 0) + (0.12 if placed.weekday() >= 4 else 0)
    unlucky = rng.random() < risk
    late = unlucky if late is None else late
    promised = placed.date() + timedelta(days=rng.randint(2, 5))
    delivered = promised + timedelta(days=rng.randint(1, 6) if late else -rng.randint(0, 1))
    price = Decimal(ITEMS[item])
    return {
        "placed_at": placed.isoformat(), "customer_id": customer, "channel": channel, "item": item,
        "quantity": str(quantity), "unit_price": str(price), "currency": currency,
        "paid": str(charged(quantity, price)), "carrier": carrier,
        "promised_on": promised.isoformat(), "delivered_on": delivered.isoformat(),
    }  # fmt: skip


def moment(day: date) -> datetime:
    """Some time of that day at which the shop's customers are awake."""
    return datetime(day.year, day.month, day.day, rng.randint(7, 21), rng.randint(0, 59), rng.randint(0, 59))


def all_orders() -> list[dict[str, str]]:
    """Customers come, and some come again; one of them is the one the programs follow."""
    made = [
        order(
            FOLLOWED, "C100", "newsletter",
            item="mug", quantity=12, currency="EUR", carrier="post", late=True,
        ),
        order(FOLLOWED + timedelta(days=21), "C100", "newsletter", item="beans", quantity=2, late=False),
    ]  # fmt: skip
    shares = [share for share, _ in CHANNELS.values()]
    for number in range(101, 281):
        channel = rng.choices(list(CHANNELS), shares)[0]
        day = FIRST_DAY + timedelta(days=rng.randint(0, 150))
        while day <= LAST_DAY:
            made.append(order(moment(day), f"C{number}", channel))
            # A parcel that came too late costs the shop some of those who would have come again.
            late = made[-1]["delivered_on"] > made[-1]["promised_on"]
            if rng.random() > CHANNELS[channel][1] * (0.6 if late else 1):
                break
            day += timedelta(days=rng.randint(10, 60))
    made.sort(key=lambda row: row["placed_at"])
    return [{"order_id": str(1001 + index), **row} for index, row in enumerate(made)]


def sent_back(row: dict[str, str], days: int) -> dict[str, str]:
    """The return of the whole order, so many days after it was placed."""
    quantity = -int(row["quantity"])
    return row | {
        "order_id": row["order_id"] + "R",
        "placed_at": (datetime.fromisoformat(row["placed_at"]) + timedelta(days=days)).isoformat(),
        "quantity": str(quantity),
        "paid": str(charged(quantity, Decimal(row["unit_price"]))),
        "carrier": "",
        "promised_on": "",
        "delivered_on": "",
    }


def with_quirks(orders: list[dict[str, str]], followed: str) -> tuple[list[dict[str, str]], Counter[str]]:
    """What a real export looks like. An order has one quirk at the most, but the followed one has two."""
    star = next(row for row in orders if row["order_id"] == followed)
    others = [row for row in orders if row["customer_id"] != star["customer_id"]]
    chosen = rng.sample(others, 40)
    on_their_way = orders[-3:]
    assert not any(row in chosen for row in on_their_way), "another seed is needed"
    picked = iter(chosen)
    back = [sent_back(star, 14)] + [sent_back(next(picked), rng.randint(8, 20)) for _ in range(13)]
    twice = [star.copy()] + [next(picked).copy() for _ in range(8)]
    for _ in range(6):
        next(picked)["customer_id"] = ""
    for _ in range(5):
        next(picked)["unit_price"] = ""
    for wrong in ["2026-02-30T10:00:00", "31.03.2026", "last Tuesday", "2026-04-31T09:12:00", ""]:
        next(picked)["placed_at"] = wrong
    for row in on_their_way:
        row["delivered_on"] = ""
    rows = sorted(orders + back + twice, key=lambda row: int(row["order_id"].rstrip("R")))
    counts = Counter({"rows": len(rows), "sent back": len(back), "twice": len(twice)})
    for name in ["customer_id", "unit_price", "delivered_on"]:
        counts[f"no {name}"] = sum(row[name] == "" for row in orders)
    counts |= {"bad placed_at": 5, "in EUR": sum(row["currency"] == "EUR" for row in rows)}
    return rows, counts


def service_log(orders: list[dict[str, str]], followed: str) -> list[str]:
    """Four weeks of requests up to NOW: looking at items, and ordering them."""
    start = NOW - timedelta(days=28)
    requests = []
    for _ in range(560):
        when = start + timedelta(seconds=rng.randrange(28 * 86400))
        requests.append((when, f"GET /items/{rng.choice(list(ITEMS))}", ""))
    for row in orders:
        placed = datetime.fromisoformat(row["placed_at"])
        if start <= placed < NOW:
            requests.append((placed, "POST /orders", row["order_id"]))
    lines = []
    for when, request, number in sorted(requests):
        release = "r42" if when >= RELEASE else "r41"
        failed = number == followed or rng.random() < (0.07 if release == "r42" else 0.003)
        fine = "201" if number else "200"
        tries = [(when, "503" if failed else fine)]
        if failed and number:  # an order is sent again; whoever only looked goes away
            tries.append((when + timedelta(seconds=2), fine))
        for at, status in tries:
            took = 2000 if status == "503" else rng.randint(18, 240)
            label = f" order={number}" if number else ""
            lines.append(f"{at.isoformat()}Z {request} {status} {took}ms release={release}{label}")
    return lines


if __name__ == "__main__":
    orders = all_orders()
    followed = next(row["order_id"] for row in orders if row["placed_at"] == FOLLOWED.isoformat())
    log = service_log(orders, followed)
    rows, counts = with_quirks(orders, followed)
    with Path("orders.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    Path("service.log").write_text("\n".join(log) + "\n")
    for name, count in counts.items():
        print(f"{count:4} {name}")
    print(f"{len(log):4} lines in service.log")
    print(f"The programs follow order {followed}.")
