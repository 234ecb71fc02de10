"""What share of the customers comes back within 60 days of the first order?"""

import csv
from collections import defaultdict
from datetime import datetime, timedelta

type Row = dict[str, str]
WINDOW = timedelta(days=60)


def placed(row: Row) -> datetime:
    return datetime.fromisoformat(row["placed_at"])


def usable(row: Row) -> bool:
    try:
        placed(row)
    except ValueError:
        return False
    return row["customer_id"] != ""


def came_back(rows: list[Row], end: datetime) -> tuple[int, int]:
    """How many customers came back in time, and how many have had that time."""
    orders = {row["order_id"]: row for row in rows if int(row["quantity"]) > 0}
    times: defaultdict[str, list[datetime]] = defaultdict(list)
    for row in sorted(orders.values(), key=placed):
        times[row["customer_id"]].append(placed(row))
    could = [own for own in times.values() if own[0] + WINDOW <= end]
    back = [own for own in could if len(own) > 1 and own[1] <= own[0] + WINDOW]
    return len(back), len(could)


with open("orders.csv", newline="", encoding="utf-8") as file:
    rows = [row for row in csv.DictReader(file) if usable(row)]
back, could = came_back(rows, end=max(map(placed, rows)))
print(f"{back} of {could} customers came back: {back / could:.0%}")
