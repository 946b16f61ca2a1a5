"""Logs in by a provider in a real browser: connects an account, logs out there too, and comes back."""

import argparse
import re
import sys

from playwright.sync_api import Error, expect

from meeting import CHAIR
from verdict import Verdict
from walker import People, chromium

NAME = "Region Prov"


class Journey:
    """The steps of one who has an account and connects it, in the order they are taken."""

    def __init__(self, people):
        self.walker = people.visitor(script=True)
        self.word = people.passwords[CHAIR]

    def steps(self):
        return [
            ("okänd", self.unknown), ("personnummer", self.number), ("koppla", self.connect),
            ("logga in", self.log_in), ("logga ut", self.log_out),
        ]

    def at_provider(self, name):
        """Says at the provider who one is."""
        page = self.walker.page
        page.wait_for_url(re.compile("/oauth2/authorize"))
        page.locator("input[name=sub]").fill(name)
        page.locator("input[name=sub]").press("Enter")

    def leave(self, name):
        self.walker.go("/logga-in?till=%2Fkonto")
        self.walker.press(f"Logga in med {NAME}")
        self.at_provider(name)

    def heading(self, text):
        expect(self.walker.page.get_by_role("heading", level=1, name=text)).to_be_visible()

    def unknown(self):
        self.leave("ingen-vi-vet")
        self.heading("Inget konto är kopplat")

    def number(self):
        self.leave("19121212-1212")
        self.heading("Inloggningen är stoppad")
        expect(self.walker.main).not_to_contain_text("1212")

    def connect(self):
        self.walker.log_in(CHAIR, self.word)
        self.walker.go("/konto")
        self.walker.press(f"Koppla till {NAME}")
        self.at_provider("ordforanden")
        self.walker.sees(f"Du kan logga in med {NAME}.")
        self.walker.page.get_by_role("button", name="Logga ut").press("Enter")
        self.walker.page.wait_for_url(self.walker.site + "/")

    def log_in(self):
        self.leave("ordforanden")
        self.heading("Mitt konto")

    def log_out(self):
        page = self.walker.page
        page.get_by_role("button", name="Logga ut").press("Enter")
        page.wait_for_url(re.compile("/oauth2/end_session"))
        page.get_by_role("button").first.press("Enter")
        page.wait_for_url(self.walker.site + "/")
        expect(page.get_by_role("link", name="Logga in")).to_be_visible()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", required=True, help="such as http://127.0.0.1:8080")
    parser.add_argument("--logins", required=True, help="JSON: [{login, password, role}]")
    asked = parser.parse_args()
    verdict = Verdict("inloggning på annat håll")
    with chromium() as browser:
        journey = Journey(People(browser, asked.site.rstrip("/"), asked.logins, verdict))
        for name, step in journey.steps():
            verdict.looked()
            try:
                step()
            except (Error, AssertionError, AttributeError, ValueError) as problem:
                verdict.fail(f"{name}, {journey.walker.page.url}", problem)
                break  # What follows builds on it.
    return verdict.report()


if __name__ == "__main__":
    sys.exit(not main())
