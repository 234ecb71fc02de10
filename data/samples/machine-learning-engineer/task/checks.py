import csv
from datetime import datetime, timedelta

FIRST = datetime(2026, 1, 5, 12)


def row_of(number, day, **other):
    """A row as in orders.csv, of an order placed so many days after the first."""
    at = FIRST + timedelta(days=day)
    return {
        "order_id": str(number),
        "placed_at": at.isoformat(),
        "customer_id": "C1",
        "channel": "search",
        "item": "mug",
        "quantity": "1",
        "unit_price": "9.75",
        "currency": "EUR",
        "paid": "9.75",
        "carrier": "post",
        "promised_on": str((at + timedelta(days=3)).date()),
        "delivered_on": str((at + timedelta(days=3)).date()),
    } | other


def facts_of(task, row):
    """What facts() makes of a row, or a plain sentence when it fails."""
    try:
        return task.facts(row)
    except Exception as error:
        raise AssertionError(
            f"When delivered_on is {row['delivered_on']!r}, facts() fails with a "
            f"{type(error).__name__}. On the day of the order it is still empty."
        ) from None


def parts_of(task, rows):
    """The numbers of the orders to learn from, and of those to test on."""
    learn, test = task.split(list(rows))
    return [row["order_id"] for row in learn], [row["order_id"] for row in test]


def delivered_rows():
    """The orders of orders.csv that have come, each once, with a real date."""
    rows = {}
    with open("orders.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            try:
                datetime.fromisoformat(row["placed_at"])
            except ValueError:
                continue
            if row["delivered_on"]:
                rows[row["order_id"]] = row
    return list(rows.values())


def check_knows_no_future(task):
    """Looks at nothing that is known only after the order is placed"""
    known = facts_of(task, row_of(1, 0, delivered_on="2026-01-07"))
    for day in "2026-01-09", "2026-01-12", "2026-02-04", "2027-03-17", "":
        facts = facts_of(task, row_of(1, 0, delivered_on=day))
        assert facts == known, (
            "The facts change with delivered_on, which nobody knows when the order "
            f"is placed: {known} for '2026-01-07', and {facts} for {day!r}."
        )


def check_still_looks(task):
    """Still tells one order from another by what is known"""
    small = row_of(1, 0, carrier="bike", promised_on="2026-01-07")
    large = row_of(2, 4, carrier="freight", quantity="20", item="kettle")
    assert facts_of(task, small) != facts_of(task, large), (
        "One mug by bike and twenty kettles by freight have the same facts, and "
        "get the same forecast. Look at something that is known."
    )


def check_learns_from_the_past(task):
    """Learns only from orders placed before those it is tested on"""
    rows = delivered_rows()
    placed = {row["order_id"]: row["placed_at"] for row in rows}
    for given in rows, rows[::-1]:
        learn, test = parts_of(task, given)
        last, first = max(learn, key=placed.get), min(test, key=placed.get)
        assert placed[last] < placed[first], (
            f"It learns from order {last} of {placed[last][:10]}, and is tested on "
            f"order {first} of {placed[first][:10]}, whose future it then knows. "
            "Sort by placed_at before the cut: rows may come in any order."
        )
    slow = row_of(1, 0, delivered_on="2026-03-01")
    others = [row_of(number, number) for number in range(2, 9)]
    learn, _ = parts_of(task, [slow, *others])
    assert "1" in learn, (
        "The order that was placed first and came last is not learned from. What "
        "counts for the split is when it was placed."
    )


def check_uses_all(task):
    """Uses every order once, and about a quarter of them for the test"""
    rows = delivered_rows()
    learn, test = parts_of(task, rows)
    assert sorted(learn + test) == sorted(row["order_id"] for row in rows), (
        f"Of {len(rows)} orders, {len(set(learn + test))} are used, in "
        f"{len(learn + test)} places. Each should be used once."
    )
    assert 0.2 <= len(test) / len(rows) <= 0.3, (
        f"{len(test)} of {len(rows)} orders are in the test; make it a quarter."
    )
