"""Test the shop's new pricing before it goes out, also against what was paid."""

import csv
import unittest
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

MUG = Decimal("9.75")


def charge(quantity: int, unit_price: Decimal) -> Decimal:
    """What somebody pays: a tenth less for ten or more of an item."""
    share = Decimal("0.90") if quantity >= 10 else Decimal(1)
    return (quantity * unit_price * share).quantize(Decimal("0.01"), ROUND_HALF_UP)


def charge_again(row: dict[str, str]) -> Decimal:
    return charge(int(row["quantity"]), Decimal(row["unit_price"]))


with Path("orders.csv").open(newline="") as file:
    rows = {row["order_id"]: row for row in csv.DictReader(file)}  # no doubles
paid = {key: Decimal(row["paid"]) for key, row in rows.items()}
priced = {key: row for key, row in rows.items() if row["unit_price"]}
orders = {key: row for key, row in priced.items() if not key.endswith("R")}
returns = {key[:-1]: row for key, row in priced.items() if key.endswith("R")}


class ChargeTest(unittest.TestCase):
    longMessage = False  # our own sentences say it all

    def test_discount_begins_at_ten(self) -> None:
        """The discount begins at ten: they cost as much as nine."""
        for quantity, due in (1, "9.75"), (9, "87.75"), (10, "87.75"):
            with self.subTest(quantity):
                cost = charge(quantity, MUG)
                self.assertEqual(cost, Decimal(due), f"{quantity} cost {cost}")

    def test_half_a_cent_is_rounded_up(self) -> None:
        """Half a cent is rounded up: eleven mugs come to 96.525."""
        cost = charge(11, MUG)
        self.assertEqual(cost, Decimal("96.53"), f"11 cost {cost}")

    def test_orders_cost_what_was_paid(self) -> None:
        """Every order costs what was paid for it."""
        for number, row in orders.items():
            with self.subTest(number):
                cost, due = charge_again(row), paid[number]
                self.assertEqual(cost, due, f"order {number}: {cost}, paid {due}")

    def test_returns_give_back_what_was_paid(self) -> None:
        """A return gives back exactly what was paid for its order."""
        for number, row in returns.items():
            with self.subTest(number):
                refund, due = -charge_again(row), paid[number]
                finding = f"order {number}: charged {due}, would refund {refund}"
                self.assertEqual(refund, due, finding)


names = unittest.defaultTestLoader.getTestCaseNames(ChargeTest)
failed = 0
print(f"{len(rows)} orders and returns, {len(priced)} with a price to test on")
for name in names:
    test, result = ChargeTest(name), unittest.TestResult()
    test.run(result)
    failed += not result.wasSuccessful()
    print("pass " if result.wasSuccessful() else "FAIL ", test.shortDescription())
    for _, trace in result.failures + result.errors:
        # The last line of a traceback holds our sentence.
        print("       ", trace.splitlines()[-1].removeprefix("AssertionError: "))
verdict = "not fit to go out" if failed else "fit to go out"
print(f"{failed} of {len(names)} tests failed: {verdict}")
