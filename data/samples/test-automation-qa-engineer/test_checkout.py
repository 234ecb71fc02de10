"""Check in a real browser that the checkout gives discounts and refuses bad cards."""

import pytest
from playwright.sync_api import Page, expect


@pytest.fixture
def checkout(page: Page) -> Page:
    """Open the checkout with two mugs, €40.00 together, already in the basket."""
    # The API fills the basket faster than clicking, and shares the page's cookies.
    mugs = {"sku": "MUG-01", "quantity": 2}
    expect(page.request.post("/api/basket/items", data=mugs)).to_be_ok()
    page.goto("/checkout")  # relative to pytest's --base-url
    return page


@pytest.mark.parametrize(
    ("code", "total"),
    [
        pytest.param("SAVE10", "€36.00", id="ten percent off"),
        pytest.param("save10", "€36.00", id="typed in lower case"),
        pytest.param("MINUS5", "€35.00", id="five euros off"),
    ],
)
def test_discount_code_lowers_the_total(checkout: Page, code: str, total: str) -> None:
    checkout.get_by_label("Discount code").fill(code)
    checkout.get_by_role("button", name="Apply").click()

    # exact, because "Subtotal" also contains "total".
    expect(checkout.get_by_label("Total", exact=True)).to_have_text(total)


def test_declined_card_is_refused(checkout: Page) -> None:
    checkout.get_by_label("Card number").fill("4000 0000 0000 0002")  # always declined
    checkout.get_by_label("Expiry date").fill("12/34")
    checkout.get_by_label("Security code").fill("123")
    checkout.get_by_role("button", name="Pay now").click()

    expect(checkout.get_by_role("alert")).to_have_text("Your card was declined.")
    expect(checkout).to_have_url("/checkout")  # no order was placed
