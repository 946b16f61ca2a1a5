"""Walks a meeting that is held in real browsers: two who write, one of them without scripts, and one
who reads. What one saves the others see, and of two texts written at once both are kept."""

import argparse
import sys

from playwright.sync_api import Error, expect

from meeting import CHAIR, Meeting
from verdict import Verdict
from walker import People, chromium

SUPPORT = "processledare.skane"
MEMBER = "representant.skane"
FIRST = "Uppföljning av vårens hemgångar"
SECOND = "Höstens möten"


class Held:
    """The steps of the meeting, in the order they are taken."""

    def __init__(self, people, verdict):
        self.people = people
        self.chair = people.visitor(script=True)
        self.support = people.visitor(script=False)
        self.member = people.visitor(script=True)
        self.path = None
        for walker in (self.chair, self.support, self.member):
            walker.page.on(
                "console", lambda said: said.type == "error" and "strom" not in said.text
                and "Failed to load" not in said.text and verdict.fail("console", said.text))

    def steps(self):
        return [
            ("logga in", self.log_in), ("planera", self.plan), ("ta upp en punkt", self.take_up),
            ("skriva och läsa", self.write), ("frågan om telefonnummer", self.asked),
            ("spara utan skript", self.scriptless),
            ("krock", self.collide), ("lägga ihop", self.merge), ("närvaro", self.attendance),
            ("bruten kontakt", self.broken), ("duken", self.wall), ("avsluta", self.close),
        ]

    def log_in(self):
        for walker, login in ((self.chair, CHAIR), (self.support, SUPPORT), (self.member, MEMBER)):
            walker.log_in(login, self.people.passwords[login])

    def plan(self):
        meeting = Meeting(self.people)
        meeting.walker = self.chair
        meeting.plan()
        self.path = "/".join(self.chair.page.url.split("?")[0].split("/")[3:])
        for title in (FIRST, SECOND):
            self.chair.go(f"/{self.path}/dagordning")
            form = self.chair.page.locator("form[action$='/lagg-till']")
            self.chair.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            form.get_by_label("Rubrik").fill(title)
            form.get_by_role("button").first.press("Enter")
        for walker in (self.chair, self.support, self.member):
            walker.go(f"/{self.path}/motet")
            walker.sees(FIRST)

    def notes(self, walker, title=FIRST):
        item = walker.main.locator("[data-item]").filter(
            has=walker.page.get_by_role("heading", name=title, exact=True))
        return item, item.get_by_label("Anteckningar")

    def take_up(self):
        self.chair.main.get_by_role("button", name="Ta upp nu").first.press("Enter")
        now = self.member.main.locator("[data-shown='nu']")
        expect(now).to_contain_text("1. ")
        self.support.page.reload()
        expect(self.support.main.locator("[data-shown='nu']")).to_contain_text("1. ")

    def write(self):
        item, area = self.notes(self.chair)
        area.press_sequentially("Vi gick igenom läget.")
        expect(item).to_contain_text("Sparat kl. ")
        expect(area).to_be_focused()
        self.member.sees("Vi gick igenom läget.")

    def asked(self):
        item, area = self.notes(self.chair)
        answer = item.get_by_label("Det är ett telefonnummer")
        expect(answer).to_be_hidden()
        area.press_sequentially(" Ring 0701231235.")
        expect(answer).to_be_visible()
        expect(self.member.main).not_to_contain_text("0701231235")
        expect(item).to_contain_text("telefonnummer")
        self.answer_during_saving(area, answer)
        self.member.sees("Ring 0701231235.")
        area.fill("Vi gick igenom läget.")
        expect(self.member.main).not_to_contain_text("0701231235")

    def answer_during_saving(self, area, answer):
        """What was written is on its way, not answered for, when its writer answers for it."""
        page, held = self.chair.page, []
        page.route(
            "**/motet/**", lambda route: route.continue_() if held else held.append(route))
        area.press("End")
        area.press("Space")
        with page.expect_request("**/motet/**"):
            answer.focus()
        answer.press("Space")
        held[0].continue_()
        expect(area.locator("xpath=ancestor::*[@data-item]")).to_contain_text("Sparat kl. ")
        page.unroute("**/motet/**")

    def scriptless(self):
        item, area = self.notes(self.support, SECOND)
        area.fill("Fyra möten i höst.")
        item.get_by_role("button", name="Spara", exact=True).press("Enter")
        expect(self.notes(self.support, SECOND)[0]).to_contain_text("Sparat kl. ")
        expect(self.notes(self.chair, SECOND)[1]).to_have_value("Fyra möten i höst.")
        self.member.sees("Fyra möten i höst.")

    def collide(self):
        """The scriptless page was opened before the other wrote more."""
        self.support.page.reload()
        _, theirs = self.notes(self.chair, SECOND)
        theirs.press_sequentially(" Det första i september.")
        expect(self.notes(self.chair, SECOND)[0]).to_contain_text("Sparat kl. ")
        self.member.sees("Det första i september.")
        item, area = self.notes(self.support, SECOND)
        area.fill("Fyra möten i höst, två på distans.")
        item.get_by_role("button", name="Spara", exact=True).press("Enter")
        for walker in (self.support, self.chair):
            item, _ = self.notes(walker, SECOND)
            expect(item.get_by_role("region")).to_contain_text("två på distans")
            expect(item.get_by_role("region")).to_contain_text("Det första i september.")

    def merge(self):
        item, _ = self.notes(self.support, SECOND)
        item.get_by_label("Så ska det stå").fill(
            "Fyra möten i höst, två på distans. Det första i september.")
        item.get_by_role("button", name="Spara så här").press("Enter")
        expect(self.notes(self.chair, SECOND)[1]).to_have_value(
            "Fyra möten i höst, två på distans. Det första i september.")
        for walker in (self.support, self.chair):
            expect(self.notes(walker, SECOND)[0].get_by_role("region")).to_have_count(0)

    def attendance(self):
        seats = self.chair.main.get_by_role("radio", name="Här")
        for place in range(seats.count()):
            seats.nth(place).press("Space")
        total = f"{seats.count()}"
        expect(self.chair.main.locator("[data-field^='narvaro/']:checked")).to_have_count(int(total))
        first = self.member.main.locator(".there .state").first
        expect(first).to_have_text("närvarande")

    def broken(self):
        """Nothing that was typed while there was no contact is lost."""
        self.chair.context.set_offline(True)
        item, area = self.notes(self.chair)
        area.press("End")
        area.press_sequentially(" Och mer därtill.")
        expect(item).to_contain_text("Inte sparat, försöker igen")
        self.chair.context.set_offline(False)
        expect(item).to_contain_text("Sparat kl. ")
        self.member.sees("Och mer därtill.")
        self.chair.page.reload()
        expect(self.notes(self.chair)[1]).to_have_value("Vi gick igenom läget. Och mer därtill.")

    def wall(self):
        self.member.link("Visa på duken")
        self.member.sees("Nu")
        expect(self.member.main.locator("textarea")).to_have_count(0)
        self.member.link("Lämna duken")

    def close(self):
        self.chair.press("Avsluta och ta över anteckningarna")
        self.chair.sees("Du har ett utkast")
        expect(self.chair.page.get_by_label("Anteckning").first).to_have_value(
            "Vi gick igenom läget. Och mer därtill.")
        self.member.sees("Mötet är avslutat.")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", required=True, help="such as http://127.0.0.1:8080")
    parser.add_argument("--logins", required=True, help="JSON: [{login, password, role}]")
    asked = parser.parse_args()
    verdict = Verdict("ett möte som hålls")
    with chromium() as browser:
        people = People(browser, asked.site.rstrip("/"), asked.logins, verdict)
        held = Held(people, verdict)
        for name, step in held.steps():
            verdict.looked()
            try:
                step()
            except (Error, AssertionError, AttributeError, ValueError) as problem:
                verdict.fail(f"{name}, {held.chair.page.url}", problem)
                break  # What follows builds on it.
    return verdict.report()


if __name__ == "__main__":
    sys.exit(not main())
