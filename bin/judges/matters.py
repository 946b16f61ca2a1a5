"""A matter from the one who raises it to its answer, a question, and results asked for."""

import re

CHAIR = "ordforande.skane"
BODY = "operativ-sydost"
TITLE = "Brevlåda för frågor om läkemedelslistor"


def matter(people):
    """Raised, prepared, refused until it is ready, handed over, and seen where it went."""
    chair = people.known(CHAIR)
    chair.go(f"/organ/{BODY}/arenden")
    card = chair.main.locator("section.card").filter(has_text="Väck ett ärende")
    chair.fill("Vad gäller det?", TITLE, card)
    chair.fill("Bakgrund", "Listan kommer ofta en dag för sent.", card)
    chair.press("Väck ett ärende", card)
    chair.saved()
    chair.sees(TITLE)
    number = re.search(r"/arenden/(\d+)", chair.page.url).group(1)
    chair.press("Lyft ärendet", chair.unfold("Lyft ärendet"))
    chair.refused("Ärendet är inte klart att lämna över.", "A06")
    chair.go(f"/arenden/{number}")
    fold = chair.unfold("Bered ärendet")
    chair.fill("Förslag", "En gemensam brevlåda som båda läser varje dag.", fold)
    chair.tick("Ärendet är klart att lämna över", fold)
    chair.press("Spara", fold)
    chair.saved()
    chair.press("Lyft ärendet", chair.unfold("Lyft ärendet"))
    chair.saved()
    chair.sees("Lyft till Tjänstemannaberedningen Delregion Sydost")
    chair.go("/")
    chair.sees("Du väntar på")
    chair.sees(TITLE)


def question(people):
    """A question between two meetings waits with the other body, and with the one who asked."""
    chair = people.known(CHAIR)
    chair.go(f"/organ/{BODY}/arenden")
    fold = chair.unfold("Ställ en fråga till ett annat organ")
    chair.choose("Till vem?", "Tjänstemannaberedningen Delregion Sydost")
    chair.fill("Frågan", "Vilka dagar i oktober kan ni träffas?", fold)
    chair.press("Skicka", fold)
    chair.saved()
    chair.sees("Inget svar än.")


def results(people):
    """Results are asked for with a day, an activity and a party; without them the form tells."""
    chair = people.known(CHAIR)
    chair.go(f"/organ/{BODY}/arenden")
    fold = chair.unfold("Fråga efter resultat")
    chair.fill("Vilka resultat?", "Hur många hembesök gjorde teamet i maj?", fold)
    chair.fill("Senast", "2026-06-15", fold)
    chair.press("Skicka", fold)
    chair.refused("Fyll i aktiviteten.", "A08")
    fold = chair.main.locator("details[open]").filter(has_text="Fråga efter resultat")
    fold.get_by_label("Aktivitet i planen").first.select_option(index=1)
    chair.press("Skicka", fold)
    chair.saved()
    chair.sees("15 juni 2026")


FLOWS = [
    ("ett ärende väcks, bereds och lyfts", matter),
    ("en fråga mellan möten", question),
    ("resultat efterfrågas", results),
]
