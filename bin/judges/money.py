"""What work costs, booked from attendance; the yearly review on its way; a network's health."""

import re

from playwright.sync_api import expect

SUPPORT = "processledare.sydostra"
GROUP = "arbetsgrupp-diabetes"


def costs(people):
    """The latest meeting is booked as proposed, but for what is put right, and counted at once."""
    support = people.known(SUPPORT)
    support.go(f"/organ/{GROUP}/kostnader")
    row = support.main.get_by_role("row").filter(has_text="inte bokfört").first
    row.get_by_role("link").first.press("Enter")
    expect(support.page).to_have_url(re.compile(r"/kostnader/mote/\d+"))
    support.sees("Inget är bokfört än.")
    region = support.main.get_by_role("group", name="Region Kalmar län")
    support.fill("Timmar", "många", region)
    support.press("Spara tid och kostnad")
    support.refused("skriv tiden i timmar")
    region = support.main.get_by_role("group", name="Region Kalmar län")
    expect(region.get_by_label("Timmar").first).to_have_value("många")
    support.fill("Timmar", "6,5", region)
    support.press("Spara tid och kostnad")
    support.saved()
    support.sees("6,5")
    support.go(f"/organ/{GROUP}/kostnader")
    support.sees_not("inte bokfört")
    support.unfold("Så räknas skevheten")
    support.sees("/ 2 =")


def task(people):
    """A task of the charter is booked by its name."""
    support = people.known(SUPPORT)
    support.go(f"/organ/{GROUP}/kostnader")
    fold = support.unfold("Bokför en uppgift")
    support.choose("Uppgift i uppdraget (frivilligt)", "Ta fram en gemensam rutin för fotvård")
    region = fold.get_by_role("group", name="Region Östergötland")
    support.fill("Timmar", "12", region)
    support.press("Spara tid och kostnad", fold)
    support.saved()
    support.sees("12")


def review(people):
    """What the body says of a year is written, taken up, and refused adoption before its end."""
    support = people.known(SUPPORT)
    support.go(f"/organ/{GROUP}/arsgenomgang")
    support.link("2026")
    support.sees("Året är inte slut.")
    fold = support.unfold("Skriv om året")
    support.press("Spara texten", fold)
    support.refused("Fyll i texten")
    support.fill("Vad vill ni säga om året", "Vi har hittills hållit tiderna.")
    support.press("Spara texten")
    support.saved()
    support.sees("Vi har hittills hållit tiderna.")
    support.sees("Den antas när 2026 är slut")
    support.go(f"/organ/{GROUP}/arsgenomgang/2025")
    support.sees("skickad")
    support.sees("Siffrorna är de som gällde när mötet antog årsgenomgången.")


def health(people):
    """Each number of a network's health opens its list."""
    visitor = people.visitor()
    visitor.go("/struktur")
    visitor.link("Se hur nätverket mår")
    heading = visitor.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Nätverkets hälsa")
    for number in range(visitor.main.locator(".numbers a").count()):
        visitor.go("/struktur/halsa?natverk=skane")
        visitor.main.locator(".numbers a").nth(number).press("Enter")
        expect(heading).not_to_have_text("Nätverkets hälsa")


FLOWS = [
    ("tid och kostnad för ett möte", costs),
    ("en uppgift i uppdraget bokförs", task),
    ("årsgenomgång", review),
    ("nätverkets hälsa", health),
]
