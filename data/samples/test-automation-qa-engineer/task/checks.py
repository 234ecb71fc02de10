import unittest
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def pricing(discounted, returned=1):
    """A charge() with the discount where discounted(quantity) holds."""

    def charge(quantity, unit_price):
        share = Decimal("0.90") if discounted(quantity) else Decimal(1)
        cost = (quantity * unit_price * share).quantize(CENT, ROUND_HALF_UP)
        return cost if quantity > 0 else cost * returned

    return charge


def findings(task, charge):
    """What the reader's tests find in another charge(), a line for each."""
    assert hasattr(task, "ChargeTest"), "There is no class ChargeTest any more."
    names = task.charge.__globals__
    kept, names["charge"] = names["charge"], charge
    try:
        tests = unittest.defaultTestLoader.loadTestsFromTestCase(task.ChargeTest)
        tests.run(result := unittest.TestResult())
    finally:
        names["charge"] = kept
    return [
        f"{test.id().split('.', 2)[2]}: {trace.splitlines()[-1]}"
        for test, trace in result.failures + result.errors
    ]


def check_passes_what_is_right(task):
    """Finds no fault where charge() is right"""
    found = findings(task, pricing(lambda quantity: abs(quantity) >= 10))
    assert not found, f"The tests blame a charge() that is right: {found[0]}"


def check_catches_the_bug(task):
    """Catches the bug: twelve mugs were 105.30, and 117.00 comes back"""
    assert findings(task, pricing(lambda quantity: quantity >= 10)), (
        "Every test passes, though order 1210 was charged 105.30 for twelve mugs "
        "and would get 117.00 back for them."
    )


def check_catches_it_at_ten(task):
    """Catches a return of exactly ten that gives back too much"""
    found = findings(task, pricing(lambda quantity: not -11 < quantity < 10))
    assert found, (
        "Every test passes, though ten mugs were charged 87.75 and 97.50 would be "
        "given back for them."
    )


def check_catches_it_for_few(task):
    """Catches a return of a few that gives back too little"""
    found = findings(task, pricing(lambda quantity: not 0 <= quantity < 10))
    assert found, (
        "Every test passes, though each return, also of one mug or of nine, "
        "would give back a tenth too little."
    )


def check_catches_the_sign(task):
    """Catches a return that is charged instead of given back"""
    again = pricing(lambda quantity: abs(quantity) >= 10, returned=-1)
    assert findings(task, again), (
        "Every test passes, though whoever sends mugs back would pay again."
    )
