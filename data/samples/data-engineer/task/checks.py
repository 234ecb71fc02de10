"""What may be loaded, and what has to wait."""

import csv


def row(order_id, **other):
    sign = "-" if order_id.endswith("R") else ""
    return {
        "order_id": order_id, "customer_id": "C100", "unit_price": "9.75",
        "quantity": f"{sign}1", "paid": f"{sign}9.75", **other,
    }  # fmt: skip


def load(task, *parts):
    """Load each of the parts after the other, into tables that start empty."""
    loaded, set_aside = {}, {}
    for rows in parts:
        try:
            task.load(rows, loaded, set_aside)
        except Exception as error:
            ids = ", ".join(row["order_id"] for row in rows[:3])
            raise AssertionError(
                f"Loading {ids} ended in {type(error).__name__}: {error}."
            ) from None
    return loaded, set_aside


def export(month):
    with open("orders.csv", newline="") as file:
        rows = csv.DictReader(file)
        return [row for row in rows if row["placed_at"].startswith(month)]


def check_sets_aside_a_return_without_its_order(task):
    """Sets a return aside when its order is not there"""
    loaded, set_aside = load(task, [row("1"), row("2R")])
    assert "2R" not in loaded, "2R was loaded, although there is no order 2."
    reason = set_aside.get("2R")
    assert isinstance(reason, str) and "order" in reason, (
        f"2R has no order; the reason it is set aside for is {reason!r}."
    )
    assert list(loaded) == ["1"], f"Of 1 and 2R, {list(loaded)} was loaded, not 1."


def check_loads_a_return_with_its_order(task):
    """Loads a return whose order is there, from this part or an earlier one"""
    loaded, set_aside = load(task, [row("1"), row("1R")])
    assert "1R" in loaded, (
        "1 came just before 1R in the same part; "
        f"1R was set aside for {set_aside.get('1R')!r}."
    )
    loaded, set_aside = load(task, [row("1")], [row("1R")])
    assert "1R" in loaded, (
        "1 came in one part and 1R in the next; "
        f"1R was set aside for {set_aside.get('1R')!r}."
    )


def check_an_order_set_aside_is_not_there(task):
    """Sets a return aside when its order was set aside"""
    loaded, set_aside = load(task, [row("1", customer_id=""), row("1R")])
    assert "1R" not in loaded, "1 was set aside, but 1R was loaded."
    assert set_aside.keys() == {"1", "1R"}, f"Set aside were {list(set_aside)}."


def check_june_without_may(task):
    """Holds 1210R back while only June is loaded, and loads it after May"""
    loaded, set_aside = load(task, export("2026-06"))
    assert "1210R" not in loaded, "1210R was loaded with June; 1210 is May's."
    may, june = export("2026-05"), export("2026-06")
    loaded, set_aside = load(task, june, may, june)
    assert "1210R" in loaded and "1210R" not in set_aside, (
        "June, May and June again: 1210R should be loaded then; "
        f"it was set aside for {set_aside.get('1210R')!r}."
    )


def check_other_rules_still_hold(task):
    """Still sets aside rows without a customer or a unit price"""
    rows = [row("1", customer_id=""), row("2", unit_price="")]
    loaded, set_aside = load(task, rows)
    assert set_aside == {"1": "no customer", "2": "no unit price"} and not loaded, (
        f"Without a customer and without a unit price, set aside were {set_aside}."
    )
