"""Walks the site in a real browser as its people would: each flow from its beginning to its end."""

import argparse
import sys

from playwright.sync_api import Error

from administration import FLOWS as ADMINISTRATION
from deviations import FLOWS as DEVIATIONS
from goals import FLOWS as GOALS
from indicators import FLOWS as INDICATORS
from ledger import FLOWS as LEDGER
from limited import FLOWS as LIMITED
from matters import FLOWS as MATTERS
from meeting import Meeting
from plans import FLOWS as PLANS
from money import FLOWS as MONEY
from practical import FLOWS as PRACTICAL
from representation import FLOWS as REPRESENTATION
from verdict import Verdict
from walker import People, chromium

PROBLEMS = (Error, AssertionError, AttributeError, LookupError, ValueError)


def life_of_a_meeting(people, verdict):
    meeting = Meeting(people)
    for name, step in meeting.steps():
        verdict.looked()
        try:
            step()
        except PROBLEMS as problem:
            verdict.fail(f"{name}, {meeting.walker.page.url}", problem)
            break  # What follows builds on it.


def others(people, verdict, only):
    for name, flow in (
            REPRESENTATION + ADMINISTRATION + PRACTICAL + MATTERS + LEDGER + DEVIATIONS + GOALS
            + LIMITED + INDICATORS + PLANS + MONEY):
        if only and only not in name:
            continue
        verdict.looked()
        try:
            flow(people)
        except PROBLEMS as problem:
            verdict.fail(f"{name}, {people.last.page.url}", problem)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", required=True, help="such as http://127.0.0.1:8080")
    parser.add_argument("--logins", required=True, help="JSON: [{login, password, role}]")
    parser.add_argument("--only", help="only the flows with this in their name")
    asked = parser.parse_args()
    meeting, rest = Verdict("mötets liv"), Verdict("andra förlopp")
    site = asked.site.rstrip("/")
    with chromium() as browser:
        if not asked.only:
            life_of_a_meeting(People(browser, site, asked.logins, meeting), meeting)
        others(People(browser, site, asked.logins, rest), rest, asked.only)
    return all([meeting.report(), rest.report()])


if __name__ == "__main__":
    sys.exit(not main())
