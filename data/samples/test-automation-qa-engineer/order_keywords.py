"""Keywords with which Robot Framework tests order from the shop in plain words."""

from decimal import Decimal

import requests
from robot.api import logger
from robot.api.deco import keyword, library


@library(scope="TEST")
class OrderKeywords:
    """Orders through the shop's API, without a browser.

    | *** Test Cases ***
    | Ten or more of an item cost a tenth less
    |     Customer C100 orders 12 of mug
    |     Order total should be    105.30
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.answer: requests.Response | None = None

    @keyword("Customer ${customer} orders ${quantity} of ${item}")
    def place_order(self, customer: str, quantity: int, item: str) -> None:
        order = {"customer": customer, "quantity": quantity, "item": item}
        self.answer = requests.post(f"{self.url}/orders", json=order, timeout=10)
        logger.info(f"{self.answer.status_code} {self.answer.text}")

    @keyword
    def order_total_should_be(self, expected: Decimal) -> None:
        total = Decimal(self._answer(201)["total"])
        if total != expected:
            raise AssertionError(f"The order costs {total}, not {expected}.")

    @keyword(tags=["negative"])
    def order_should_be_refused(self, reason: str) -> None:
        error = self._answer(422)["error"]
        if reason not in error:
            raise AssertionError(f"It was refused because {error!r}, not {reason!r}.")

    def _answer(self, status: int) -> dict[str, str]:
        if self.answer is None or self.answer.status_code != status:
            raise AssertionError(f"Expected the status {status}, got {self.answer}.")
        return self.answer.json()
