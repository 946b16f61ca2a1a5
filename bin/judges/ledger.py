"""A recommendation adopted for a municipality, and a decision from above carried out below."""

import re

SKANE, JAMTLAND = "processledare.skane", "processledare.jamtland"


def adoption(people):
    """A municipality's decision is recorded with its source, corrected, and seen on the wall."""
    support = people.known(SKANE)
    support.go("/beslut?organ=cs-tj&slag=recommendation&ar=alla")
    support.link("Rekommendationer och huvudmän")
    support.sees("Mediantid från rekommendation till antagande")
    support.main.locator("table.data tbody th a").last.press("Enter")
    support.sees("Hos huvudmännen")
    fold = support.unfold("För in en huvudmans beslut")
    support.choose("Huvudman", "Lunds kommun")
    support.tick("Antagen med ändring", fold)
    support.fill("Vem beslutade?", "Kommunstyrelsen", fold)
    support.fill("Paragraf", "§ 77", fold)
    support.fill("Ändring eller skäl", "Från årsskiftet.", fold)
    support.press("Spara", fold)
    support.refused("Huvudmannen beslutar själv")
    fold = support.main.locator("details[open]").filter(has_text="För in en huvudmans beslut")
    support.fill("Källa", "Protokollsutdrag", fold)
    support.press("Spara", fold)
    support.saved()
    support.sees("Kommunstyrelsen, § 77")
    support.sees("Källa: Protokollsutdrag")
    support.go("/beslut/vagg?organ=cs-tj")
    row = support.main.locator("table.wall tbody tr").filter(has_text="Lunds kommun")
    assert "antagen med ändring" in row.inner_text(), row.inner_text()


def carried_out(people):
    """Somebody is named for what was passed on, begins, and reports it done to the body above."""
    support = people.known(JAMTLAND)
    support.go("/organ/krokom-arena/uppdraget/C02")
    support.main.get_by_role("link", name=re.compile("^Utse vem som ansvarar")).first.press("Enter")
    title = "Lokala arenan i Krokom"
    fold = support.unfold(f"Utse ansvarig: {title}")
    fold.get_by_label("Vem ansvarar?").select_option(index=1)
    support.press("Spara", fold)
    support.saved()
    fold = support.unfold(f"Berätta hur det går: {title}")
    support.tick("Klart", fold)
    support.press("Spara", fold)
    support.refused("Fyll i texten")
    fold = support.main.locator("details[open]").filter(has_text=f"Berätta hur det går: {title}")
    support.tick("Klart", fold)
    support.fill("Vad har gjorts?", "Rutinen används på alla enheter i Krokom.", fold)
    support.press("Spara", fold)
    support.saved()
    support.sees("Rutinen används på alla enheter i Krokom.")


FLOWS = [("en rekommendation antas", adoption), ("ett beslut genomförs", carried_out)]
