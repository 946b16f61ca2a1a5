"""An indicator defined, given, read in from a file, looked at and brought to an agenda."""

import re

from playwright.sync_api import expect

SUPPORT, READER = "processledare.skane", "uppfoljning.skane"
BODY = "uppfoljningsgruppen"
TITLE = "Hembesök inom en vecka"


def defined(people):
    """Defined with a fault first, then right; a value is given, and its line is drawn."""
    support = people.known(SUPPORT)
    support.go(f"/indikatorer/ny/{BODY}")
    support.fill("Vad indikatorn heter", TITLE)
    support.fill("Vad som räknas, och hur", "Andel hembesök inom en vecka från beskedet.")
    support.fill("Datakälla", "Kommunens verksamhetssystem")
    support.fill("Mål", "nittio")
    support.press("Definiera")
    support.refused("högst två decimaler")
    expect(support.main.get_by_label("Vad indikatorn heter")).to_have_value(TITLE)
    support.fill("Mål", "90")
    support.press("Definiera")
    support.saved()
    path = re.search(r"/indikatorer/\d+", support.page.url).group()
    support.choose("Organisation", "Ystads kommun")
    support.fill("Värde, procent", "82,5")
    support.fill("Antal personer eller händelser som värdet bygger på", "140")
    support.press("Lämna värdet")
    support.refused("källan")
    support.fill("Varifrån värdet kommer", "Mejl 15 maj")
    support.press("Lämna värdet")
    support.saved()
    expect(support.main.locator("svg.trend").first).to_be_visible()
    reader = people.known(READER)
    reader.go(path)
    reader.sees("82,5")


def from_file(people):
    """A file with faults is told row by row; a leap is asked about before all is read in."""
    support = people.known(SUPPORT)
    support.go(f"/indikatorer/varden/{BODY}")
    head = "indikator;organisation;period;värde;enhet;underlag\n"
    support.send("CSV-fil", "varden.csv", head + "1;Ystads kommun;2025-13;hundra;dagar;\n")
    support.press("Granska filen")
    support.sees("2025-13 är ingen period")
    support.send("CSV-fil", "varden.csv", head + "1;Ystads kommun;2026-K1;9;procent;120\n")
    support.press("Granska filen")
    support.sees("Ett värde skiljer sig mycket från det förra")
    support.fill("Varifrån värdet kommer", "Mejl 15 maj")
    support.tick("Värdena är kontrollerade och stämmer")
    support.press("Läs in allt")
    support.saved()


def seen(people):
    """Whoever looks says so, and it is known for the level; the level is chosen without script."""
    reader = people.known(READER)
    reader.go("/indikatorer")
    reader.choose("Nivå att visa", "Delregion Sydost")
    reader.press("Visa")
    reader.sees("Läget: Delregion Sydost")
    # The judge of forms may have said so for this reader already.
    if reader.main.get_by_role("button", name="Jag har tagit del", exact=True).count():
        reader.press("Jag har tagit del")
        reader.saved()
    expect(reader.main.get_by_role("button", name="Jag har tagit del", exact=True)).to_have_count(0)
    reader.go(f"/indikatorer/tagit-del/{BODY}")
    reader.sees("Central nivå")


FLOWS = [
    ("en indikator definieras och får värden", defined),
    ("värden från en fil", from_file),
    ("vilka som har tagit del av indikatorerna", seen),
]
