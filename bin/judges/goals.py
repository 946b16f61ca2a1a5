"""Goals that items are tagged with, an agreement, a task, a duty and a question from outside."""

from playwright.sync_api import expect

GROUP = "arbetsgrupp-diabetes"
OFFICIALS = "ds-tj-mellersta"


def goals(people):
    """A goal without work is a gap; an item is tagged with it and the gap is gone."""
    convener = people.known("ordforande.sydostra")
    convener.go(f"/organ/{GROUP}/mal")
    convener.sees("mål saknar arbete i år.")
    card = convener.main.locator("section.card").filter(has_text="Märk en punkt med mål")
    convener.tick("Hälsofrämjande insatser och bra screening", card)
    convener.press("Spara", card)
    convener.saved()


def agreement(people):
    """An agreement is entered with a goal; that it was missed is refused before its year is over."""
    support = people.known("processledare.skane")
    support.go(f"/organ/{OFFICIALS}/avtal")
    card = support.main.locator("section.card").filter(has_text="För in ett avtal")
    support.fill("Vad heter avtalet?", "Vårdavtalet", card)
    support.press("För in avtalet", card)
    support.saved()
    fold = support.unfold("Lägg till eller ändra ett mål")
    support.fill("Målet, i en mening", "Kortare väntan på hembesök", fold)
    support.fill("Målår", "2027", fold)
    support.press("Spara", fold)
    support.saved()
    support.sees("Kortare väntan på hembesök")
    support.go(f"/organ/{OFFICIALS}/mal")
    fold = support.unfold("Bedöm om ett mål är nått")
    support.choose("Mål", "Kortare väntan på hembesök")
    support.tick("Målet är inte nått", fold)
    support.fill("Vad bygger bedömningen på?", "Väntan är lika lång som förut.", fold)
    support.press("För in bedömningen", fold)
    support.refused("Målåret 2027 är inte slut.", "D01")


def work(people):
    """A dormant task is taken up again, and a party's duty is told."""
    convener = people.known("ordforande.sydostra")
    convener.go(f"/organ/{GROUP}/uppgifter")
    task = convener.main.locator("article").filter(has_text="Stödja utbildningen")
    task.locator("summary").last.press("Enter")
    convener.press("Spara", task)
    convener.refused("Fyll i underlaget.", "B08")
    task = convener.main.locator("article").filter(has_text="Stödja utbildningen")
    convener.fill("Vad har gjorts?", "En utbildningsdag är planerad till hösten.", task)
    convener.press("Spara", task)
    convener.saved()
    task = convener.main.locator("article").filter(has_text="Stödja utbildningen")
    expect(task).to_contain_text("En utbildningsdag är planerad till hösten.")


def outside(people):
    """A question from the national group becomes a matter of the body that answers to it."""
    convener = people.known("ordforande.sydostra")
    convener.go(f"/organ/{GROUP}/arenden")
    fold = convener.unfold("Registrera en fråga utifrån")
    convener.fill("Vad gäller det?", "Remiss om egenmätning", fold)
    convener.fill("Avsändarens beteckning", "NAG diabetes 2026:9", fold)
    convener.press("Registrera", fold)
    convener.saved()
    convener.sees("NAG diabetes 2026:9")


FLOWS = [
    ("en punkt märks med ett mål", goals),
    ("ett avtal med mål, och en bedömning för tidigt", agreement),
    ("en vilande uppgift tas upp", work),
    ("en fråga från den nationella gruppen", outside),
]
