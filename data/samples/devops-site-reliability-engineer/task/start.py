"""Should somebody be called because of what the service's log says?"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

ALLOWED = 0.01  # the share of requests that may fail
LIMIT = 3  # burning the budget three times as fast as that is worth a call


class Request(NamedTuple):
    at: datetime
    failed: bool


def burn_rate(log: list[Request], now: datetime, hours: int) -> float:
    """How many times as fast as allowed the budget went in the hours before now."""
    since = now - timedelta(hours=hours)
    recent = [request.failed for request in log if since < request.at <= now]
    return sum(recent) / len(recent) / ALLOWED if recent else 0.0


def should_call(log: list[Request], now: datetime) -> bool:
    # Your turn: only when the last six hours burn too fast as well.
    return burn_rate(log, now, hours=72) >= LIMIT


log = []
for line in Path("service.log").read_text().splitlines():
    at, method, path, status, *rest = line.split()
    log.append(Request(datetime.fromisoformat(at), failed=int(status) >= 500))
print("Burn rate of the last 72 hours, of the last 6, and what to do:")
for day, hour in (18, 12), (19, 15), (19, 20), (20, 12):
    now = datetime(2026, 5, day, hour, tzinfo=UTC)
    long, short = burn_rate(log, now, hours=72), burn_rate(log, now, hours=6)
    answer = "call" if should_call(log, now) else "do not call"
    print(f"  {now:%d %b %H:%M} {long:6.1f} {short:6.1f}  {answer}")
