"""The next release's pricing, and the tests that let it out: are they enough?"""

import unittest
from decimal import ROUND_HALF_UP, Decimal

MUG = Decimal("9.75")


def charge(quantity: int, unit_price: Decimal) -> Decimal:
    """What somebody pays: a tenth less for ten or more of an item."""
    share = Decimal("0.90") if quantity >= 10 else Decimal(1)
    return (quantity * unit_price * share).quantize(Decimal("0.01"), ROUND_HALF_UP)


class ChargeTest(unittest.TestCase):
    def test_nine_cost_nine_times_one(self) -> None:
        self.assertEqual(charge(9, MUG), Decimal("87.75"))

    def test_twelve_cost_a_tenth_less(self) -> None:
        self.assertEqual(charge(12, MUG), Decimal("105.30"))

    # Your turn: test that a return gives back exactly what was paid.


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(ChargeTest).run(result)
findings = result.failures + result.errors
print(f"{result.testsRun} tests run, {len(findings)} findings")
for _, trace in findings:
    print(" ", trace.splitlines()[-1])
