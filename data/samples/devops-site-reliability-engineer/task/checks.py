from datetime import UTC, datetime, timedelta
from pathlib import Path


def at(day, hour, minute=0):
    return datetime(2026, 5, day, hour, minute, tzinfo=UTC)


def calls(task, now):
    """What the reader's rule says of the real log at that moment."""
    lines = [line.split() for line in Path("service.log").read_text().splitlines()]
    log = [
        task.Request(datetime.fromisoformat(line[0]), int(line[3]) >= 500)
        for line in lines
    ]
    return task.should_call(log, now)


def calls_for(task, *stretches):
    """The same of a made-up log: (hours ago, requests, how many of them failed)."""
    now, log = at(10, 12), []
    for hours, requests, failed in stretches:
        start = now - timedelta(hours=hours)
        for number in range(requests):
            moment = start + timedelta(seconds=number)
            log.append(task.Request(moment, number < failed))
    return task.should_call(log, now)


def check_calls_after_order_1210(task):
    """Calls at 14:10 on 19 May, just after order 1210 failed"""
    assert calls(task, at(19, 14, 10)), (
        "Nobody is called at 14:10, though both windows burn the budget more than "
        "three times as fast as allowed."
    )


def check_calls_while_it_is_recent(task):
    """Still calls at 20:00 that day: the failure is less than six hours old"""
    assert calls(task, at(19, 20)), (
        "Nobody is called at 20:00 on 19 May, though the six hours before it hold "
        "the failure of 14:03. Is the short window six hours long?"
    )


def check_ends_when_it_is_over(task):
    """Calls nobody once six hours have passed without a failure"""
    for now in at(19, 20, 30), at(20, 12):
        assert not calls(task, now), (
            f"Somebody is called at {now:%H:%M} on {now.day} May, though the six "
            "hours before it hold no failure."
        )


def check_one_failure_is_not_enough(task):
    """Calls nobody at noon on 18 May, for one failure in three days"""
    assert not calls(task, at(18, 12)), (
        "Somebody is called at noon on 18 May for a single failure. The 72 hours "
        "have to burn too fast as well, not the six alone."
    )


def check_both_windows_have_the_limit(task):
    """Holds the six hours to the same limit as the 72"""
    assert not calls_for(task, (2, 200, 1), (48, 100, 30)), (
        "Somebody is called when 1 of the last six hours' 200 requests failed: "
        "that is half of what is allowed. Compare it with LIMIT, too."
    )
    assert calls_for(task, (2, 100, 5), (48, 100, 5)), (
        "Nobody is called when 5 of 100 requests failed in either window: that is "
        "five times what is allowed."
    )
