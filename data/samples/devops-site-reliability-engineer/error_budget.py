"""Decide from the service's log whether its newest release has to go back."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

SLO = 0.99  # the share of requests to be answered without a 5xx, over four weeks
NOW, WINDOW = datetime(2026, 5, 20, 12, tzinfo=UTC), timedelta(days=28)
FAST = 6  # times as fast as allowed: the whole budget gone in less than five days
FEW = 3  # fewer failures than this may be bad luck
LINE = re.compile(r"(\S+Z) \w+ \S+ (\d{3}) \d+ms release=(\w+)(?: order=(\d+))?")


class Request(NamedTuple):
    at: datetime
    status: int
    release: str
    order: str | None


def parse(line: str) -> Request | None:
    """The request that a line tells of, or None for a line that cannot be read."""
    if not (match := LINE.fullmatch(line)):
        return None
    when, status, release, order = match.groups()
    try:
        return Request(datetime.fromisoformat(when), int(status), release, order)
    except ValueError:  # a day that no calendar has
        return None


def failures(requests: list[Request]) -> list[Request]:
    return [request for request in requests if request.status >= 500]


def burn_rate(requests: list[Request]) -> float:
    """How many times as fast as allowed these requests use up the budget."""
    return len(failures(requests)) / len(requests) / (1 - SLO)


parsed = [parse(line) for line in Path("service.log").read_text().splitlines()]
log = [request for request in parsed if request and request.at > NOW - WINDOW]
releases: dict[str, list[Request]] = {}
for request in log:
    releases.setdefault(request.release, []).append(request)
*_, (old, before), (new, after) = releases.items()
reasons = {
    f"{new} burns over {FAST} times as fast as allowed": burn_rate(after) > FAST,
    f"{old} burns no faster than allowed": burn_rate(before) <= 1,
    f"{new} failed {FEW} times or more": len(failures(after)) >= FEW,
}

budget, used, unread = len(log) * (1 - SLO), len(failures(log)), parsed.count(None)
print(f"SLO: {SLO:.0%} of requests answered without a 5xx, in {WINDOW.days} days")
print(f"SLI: {1 - used / len(log):.2%} of {len(log)} requests; {unread} unreadable")
print(f"Error budget: {budget:.1f} failures; {used} used, {budget - used:.1f} left")
for name, served in releases.items():
    share = f"{len(failures(served))} of {len(served)} requests failed"
    print(f"  {name}: {share}, burn rate {burn_rate(served):.1f}")
print(f"\nOrders that {new} failed on, and what came of them:")
hit = {failure.order for failure in failures(after)} - {None}
for at, status, _, order in after:
    if order in hit:
        print(f"  order {order}  {at:%d %b %H:%M:%S}  {status}")
print(f"\nRoll back {new} to {old}? Only if all of this is so:")
for reason, holds in reasons.items():
    print(f"  {'yes' if holds else 'no':3}  {reason}")
decision = f"roll back to {old}" if all(reasons.values()) else f"keep {new}"
print(f"Decision: {decision}")
