"""A year planned, a calendar followed, words searched for, mails that wait: none of it with script."""

import re

from playwright.sync_api import expect

from administration import ADMINISTRATOR

SUPPORT, BODY, YEAR = "processledare.skane", "Operativa arbetsgruppen i Sydost", "2027"


def year(people):
    """A proposal for a body's year, a meeting moved to a Sunday and back, and all of it planned."""
    support = people.known(SUPPORT)
    support.go("/planera")
    support.choose("Organ", BODY)
    support.tick(YEAR)
    support.press("Fortsätt")
    support.press("Gör ett förslag")
    support.sees("Månad för månad")
    expect(support.main.locator("svg.wheel, figure svg").first).to_be_visible()
    move(support, "2027-03-21")
    support.sees("söndag")
    move(support, "2027-03-17")
    support.main.get_by_role("button", name=re.compile("^Planera (alla|mötet)")).press("Enter")
    support.saved()
    support.go(f"/organ/operativ-sydost/ar/{YEAR}")
    support.sees("ons 17")
    anyone = people.visitor()
    anyone.go(f"/organ/operativ-sydost/ar/{YEAR}")
    anyone.sees("ons 17")


def move(support, day):
    """Moves the first proposed meeting of the body to another day."""
    fold = support.main.locator("details.plan-body").first
    if fold.get_attribute("open") is None:
        fold.locator("summary").first.press("Enter")
    fold.get_by_label("Dag", exact=True).first.fill(day)
    support.press(f"Spara ändringarna för {BODY}", fold)
    expect(support.main.locator("details.plan-body").first).to_be_attached()


def feed(people):
    """A secret address gives the calendar until it is taken back, and then nothing."""
    person = people.known(SUPPORT)
    person.go("/konto")
    person.main.get_by_role("button", name=re.compile("^Gör en")).first.press("Enter")
    address = person.main.locator("code, pre").first.inner_text().strip()
    path = "/kalender/" + address.rsplit("/", 1)[-1]
    answer = person.context.request.get(person.site + path)
    assert answer.status == 200 and answer.text().startswith("BEGIN:VCALENDAR"), path
    person.go("/konto")
    person.main.get_by_role("button", name=re.compile("^Dra in")).first.press("Enter")
    person.sees("Du har ingen hemlig adress.")
    assert person.context.request.get(person.site + path).status == 404, path
    public = person.context.request.get(person.site + "/kalender.ics")
    assert public.status == 200 and "BEGIN:VEVENT" in public.text()


def choice(people):
    """How much mail a person wants is chosen, and kept."""
    person = people.known(SUPPORT)
    person.go("/konto")
    person.tick("Ett mejl om dagen")
    person.press("Spara valet")
    person.saved()
    person.go("/konto")
    expect(person.main.get_by_label("Ett mejl om dagen")).to_be_checked()


def search(people):
    """What somebody may read is found by other forms of its words, and what they may not is not."""
    member = people.known("representant.skane")
    member.go("/")
    member.page.get_by_role("searchbox").first.fill("hemsjukvård")
    member.page.get_by_role("searchbox").first.press("Enter")
    expect(member.page.get_by_role("heading", level=1)).to_have_text("Sök")
    member.sees("hemsjukvården")
    member.fill("Ord att söka efter", "zzzyxw")
    member.press("Sök")
    member.sees("Inget hittades")


def outbox(people):
    """The administrator sees which mails wait, and nobody else does."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/administration/utkorg")
    administrator.sees("Inga mejl skickas härifrån")
    administrator.choose("Läge", "Hålls kvar")
    administrator.press("Visa")
    administrator.sees("Utkorg")
    person = people.known(SUPPORT)
    person.go("/administration/utkorg")
    expect(person.page.get_by_role("heading", level=1)).to_contain_text("Det här får du inte se")


def bring(people):
    """A member brings somebody to an item, where the agenda decides whom the parties need (C21)."""
    member = people.known("representant.jamtland")
    member.main.get_by_role("link", name=re.compile("^Lokala arenan i Östersund")).first.press("Enter")
    member.tab("Dagordning")
    fold = member.unfold("Ta med någon till en punkt")
    expect(fold).to_contain_text("C21")
    member.press("Adjungera någon", fold)
    member.refused("namnet")
    fold = member.main.locator("details[open]").filter(has_text="Ta med någon")
    fold.get_by_label("Namn (frivilligt)").fill("Dietisten Dag Ek")
    member.press("Adjungera någon", fold)
    member.saved()
    member.sees("Dietisten Dag Ek")


FLOWS = [
    ("planera ett år", year), ("kalender att följa", feed), ("mejlval", choice),
    ("ta med någon", bring), ("sök", search), ("utkorg", outbox),
]
