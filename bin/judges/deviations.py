"""A deviation on its way up the ladder, what is learnt from it, and counts read in from a file."""

import re

from playwright.sync_api import expect

PARTY, SUPPORT = "huvudman.skane", "processledare.skane"
BODY, LADDER = "ds-tj-sydost", "Tjänstemannaberedningen Delregion Sydost"
TITLE = "Besök av läkare samma vecka"


def case(people):
    """Reported by one party, corrected by the other, refused, and answered by the body."""
    party = people.known(PARTY)
    party.go(f"/avvikelser/ny?organ={BODY}")
    party.choose("Vilken part ansvarar?", "Ystads kommun")
    party.fill("I en mening", TITLE)
    party.fill("Vad som har hänt", "Det gällde 19121212-1212.")
    party.fill("Kategori", "läkarstöd")
    party.press("Rapportera")
    expect(party.main.get_by_label("I en mening").first).to_have_value(TITLE)
    party.fill("Vad som har hänt", "Besöken har dröjt två veckor.")
    party.press("Rapportera")
    party.saved()
    path = re.search(r"/avvikelser/\d+", party.page.url).group()
    expect(party.main.locator("svg.ladder")).to_be_visible()
    party.sees("Ystads kommun rättar")
    correct(people, path)
    refuse(people, path)
    position(people, path)


def correct(people, path):
    """The process leader records what the other party has done, and by what."""
    support = people.known(SUPPORT)
    support.go(path)
    support.fill("Vad som har gjorts", "Tiderna är flyttade.")
    support.press("Spara")
    support.refused("källa")
    support.fill("Källa", "Kommunens brev 15 maj")
    support.press("Spara")
    support.saved()


def refuse(people, path):
    """The reporter says no with a reason, and takes it to the next step."""
    party = people.known(PARTY)
    party.go(path)
    party.tick("Nej, det räcker inte")
    party.press("Svara")
    party.refused("Fyll i skälet")
    party.tick("Nej, det räcker inte")
    party.fill("Varför det inte räcker", "Det dröjer fortfarande.")
    party.press("Svara")
    party.saved()
    party.press("Ta ärendet till nästa steg")
    party.saved()
    party.sees(f"{LADDER} tar ställning")


def position(people, path):
    """The body takes its position, and what others can learn is found by its words."""
    support = people.known(SUPPORT)
    support.go(f"/avvikelser?organ={BODY}&steg=2")
    support.sees(TITLE)
    support.go(path)
    support.fill("Ställningstagande, med skäl", "Besök ska ske samma vecka.")
    support.fill("Vad andra kan lära av det", "Boka tiden redan vid beskedet.")
    support.press("Spara")
    support.saved()
    support.go("/avvikelser/larande?fraga=beskedet")
    support.sees("Boka tiden redan vid beskedet.")


def taken_back(people):
    """What was reported by mistake is taken back with a reason, and waits on nobody."""
    party = people.known(PARTY)
    party.go(f"/avvikelser/ny?organ={BODY}")
    party.choose("Vilken part ansvarar?", "Ystads kommun")
    party.fill("I en mening", "Fel adress på kallelsen")
    party.fill("Vad som har hänt", "Kallelsen gick till fel enhet.")
    party.fill("Kategori", "information")
    party.press("Rapportera")
    party.saved()
    fold = party.unfold("Ta tillbaka ärendet")
    party.press("Ta tillbaka ärendet", fold)
    party.refused("Fyll i skälet")
    fold = party.main.locator("details[open]").filter(has_text="Ta tillbaka ärendet")
    party.fill("Skäl", "Adressen var rätt.", fold)
    party.press("Ta tillbaka ärendet", fold)
    party.saved()
    party.sees("Ärendet är taget tillbaka")
    party.sees("Adressen var rätt.")


def counts(people):
    """A file with faults is told row by row; one without is read in as a whole."""
    support = people.known(SUPPORT)
    support.go(f"/avvikelser/statistik?organ={BODY}")
    head = "period;part;kategori;antal;snittdagar\n"
    support.send("CSV-fil", "antal.csv", head + "2025-13;Ystads kommun;vård;tio;\n")
    support.press("Granska filen")
    support.sees("2025-13 är ingen period")
    support.send("CSV-fil", "antal.csv", head + "2025-K3;Ystads kommun;läkarstöd;4;12\n")
    support.press("Granska filen")
    support.sees("1 antal kan läsas in.")
    support.fill("Varifrån siffrorna kommer", "Kommunens system")
    support.press("Läs in allt")
    support.saved()


FLOWS = [
    ("en avvikelse genom trappan", case),
    ("antal avvikelser från fil", counts),
    ("en avvikelse tas tillbaka", taken_back),
]
