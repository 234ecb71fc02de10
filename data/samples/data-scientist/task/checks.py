import csv
from datetime import datetime, timedelta

FIRST = datetime(2026, 1, 5, 12)


def rows_of(customer, *orders):
    """Rows as in orders.csv, made from each one's number, day and quantity."""
    made = []
    for number, day, quantity in orders:
        at = FIRST + timedelta(days=day)
        came = str((at + timedelta(days=3)).date()) if quantity > 0 else ""
        made.append(
            {
                "order_id": number,
                "placed_at": at.isoformat(),
                "customer_id": customer,
                "channel": "search",
                "item": "mug",
                "quantity": str(quantity),
                "unit_price": "10.00",
                "currency": "EUR",
                "paid": f"{quantity * 10}.00",
                "carrier": "post" if quantity > 0 else "",
                "promised_on": came,
                "delivered_on": came,
            }
        )
    return made


def counted(task, *customers):
    """What came_back() answers for these customers, 150 days after the first."""
    rows = [row for customer in customers for row in customer]
    return task.came_back(rows, FIRST + timedelta(days=150))


ONCE = rows_of("C1", ("1", 0, 1))
AGAIN = rows_of("C2", ("2", 1, 1), ("3", 31, 2))


def check_repeats(task):
    """Takes a row that stands in the file twice for one order"""
    answer = counted(task, AGAIN, rows_of("C3", ("4", 2, 1), ("4", 2, 1)))
    assert answer == (1, 2), (
        "One customer came back, the other ordered once, and that row stands there "
        f"twice: this gave {answer}, and should give (1, 2)."
    )


def check_returns(task):
    """Does not take sending something back for coming back"""
    answer = counted(task, AGAIN, rows_of("C3", ("4", 2, 12), ("4R", 16, -12)))
    assert answer == (1, 2), (
        "One customer came back, the other ordered once and sent it back, which is "
        f"still an order: this gave {answer}, and should give (1, 2)."
    )


def check_window(task):
    """Counts who is back after 59 days, and not who is back after 61"""
    soon, late = (rows_of("C3", ("4", 2, 1), ("5", 2 + gap, 1)) for gap in (59, 61))
    answer = counted(task, ONCE, soon)
    assert answer == (1, 2), (
        "One customer ordered once, the other again after 59 days: this gave "
        f"{answer}, and should give (1, 2)."
    )
    answer = counted(task, ONCE, late)
    assert answer == (0, 2), (
        "One customer ordered once, the other again after 61 days, too late: this "
        f"gave {answer}, and should give (0, 2)."
    )
    thrice = rows_of("C3", ("4", 2, 1), ("5", 42, 1), ("6", 140, 1))
    answer = counted(task, ONCE, thrice)
    assert answer == (1, 2), (
        "One customer ordered once, the other again after 40 days and after 138: "
        f"this gave {answer}, and should give (1, 2)."
    )


def check_too_early(task):
    """Leaves out whoever has not had 60 days since the first order"""
    answer = counted(task, ONCE, rows_of("C3", ("4", 100, 1)))
    assert answer == (0, 1), (
        "A customer who ordered once, 50 days before the end, may still be back in "
        "time and does not count yet; another, who ordered long ago, does: this "
        f"gave {answer}, and should give (0, 1)."
    )
    answer = counted(task, ONCE, rows_of("C3", ("4", 100, 1), ("5", 110, 1)))
    assert answer == (0, 1), (
        "Whoever first ordered 50 days before the end is left out even when back "
        "already: to count only the quick ones would make the share too high. This "
        f"gave {answer}, and should give (0, 1)."
    )


def check_file(task):
    """Comes to 47 of 121 customers in orders.csv"""
    rows, end = [], FIRST
    with open("orders.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            try:
                end = max(end, datetime.fromisoformat(row["placed_at"]))
            except ValueError:
                continue
            if row["customer_id"]:
                rows.append(row)
    answer = task.came_back(rows, end)
    assert answer == (47, 121), (
        f"For orders.csv this gave {answer}, and should give (47, 121)."
    )
