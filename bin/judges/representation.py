"""Who sits where, by whose right: walked as the people concerned, none of it with script."""

import re

from playwright.sync_api import expect

from meeting import CHAIR, GROUP, today

SOURCE = "Beslut 2026-05-04, § 41"


def seat(walker, body, function):
    walker.go(f"/organ/{body}/ledamoter")
    walker.main.get_by_role("link", name=function).first.press("Enter")
    expect(walker.page.get_by_role("heading", level=1)).to_contain_text(function)


def find_and_choose(walker, words, within=None):
    """Searches for a person and picks the first found; gives the name."""
    where = within or walker.main
    where.get_by_label("Sök person").first.fill(words)
    where.get_by_role("button", name="Sök", exact=True).first.press("Enter")
    box = walker.main.get_by_role("combobox", name="Person").first
    option = box.locator("option:not([value=''])").first
    box.select_option(value=option.get_attribute("value"))
    return option.inner_text().split(",")[0]


def mandate(people):
    """The party appoints and gives a mandate, the person accepts it by a link, it is withdrawn."""
    party = people.known("huvudman.jamtland")
    seat(party, "krokom-arena", "Verksamhetschef, Krokoms hälsocentral")
    party.sees("Vakant sedan")
    name = find_and_choose(party, "Enhetschef hälsocentral region")
    party.press("Utse till platsen")
    party.saved()
    party.sees(name)
    party.sees("mandat saknas")
    address = party.page.url
    fold = party.unfold("Ge mandat")
    party.fill("Källa", SOURCE, fold)
    party.press("Ge mandat", fold)
    party.saved()
    party.sees("mandat gett, inte mottaget")
    letter(party, name)
    accept(people, party, name)
    party.go(address.removeprefix(people.site).partition("?")[0])
    party.sees("mandat mottaget")
    withdraw(party)


def letter(party, name):
    party.page.get_by_role("link", name=re.compile("Uppdragsbrevet")).first.press("Enter")
    party.sees(name)
    party.sees("Uppdrag")
    party.page.go_back()


def accept(people, party, name):
    """The person answers without an account, and only once."""
    party.go("/svarslankar")
    party.main.get_by_role("row").filter(has_text=name).filter(has_text="Krokom").get_by_role(
        "button").first.press("Enter")
    link = party.main.locator("code").inner_text()
    person = people.visitor()
    person.page.goto(link)
    person.sees(name)
    person.unfold("Läs uppdragsbrevet först")
    person.sees("Det här gör du som representant")
    person.press("Jag tar emot mandatet")
    person.sees("Tack")
    person.page.goto(link)
    person.sees("Länken gäller inte längre")


def withdraw(party):
    fold = party.unfold("Ta tillbaka mandatet")
    party.press("Ta tillbaka mandatet", fold)
    party.refused("Fyll i skälet")
    fold = party.main.locator("details[open]").filter(has_text="Ta tillbaka mandatet")
    party.fill("Skäl", "Annan fördelning av arbetet.", fold)
    party.press("Ta tillbaka mandatet", fold)
    party.saved()
    party.sees("mandat tillbakataget")
    party.sees("Annan fördelning av arbetet.")


def on_behalf(people):
    """The support office records what a party has decided, with where that stands (A20)."""
    support = people.known("processledare.skane")
    seat(support, "operativ-sydost", "Enhetschef för akutmottagningen")
    support.sees("på partens vägnar")
    name = find_and_choose(support, "Region Skåne chef")
    support.press("Utse till platsen")
    support.refused("A20")
    support.fill("Källa", SOURCE)
    support.press("Utse till platsen")
    support.saved()
    support.sees(name)
    support.sees("Infört av processledaren på partens vägnar.")
    support.sees(SOURCE)


def guest(people):
    """One called in to an item reads it before the meeting, and no other (C14)."""
    chair = people.known(CHAIR)
    chair.go(GROUP)
    chair.link("Planera ett möte")
    chair.page.get_by_label("Dag", exact=True).fill(today(chair)[:5].replace("2026", "2027") + "06-15")
    chair.fill("Börjar", "09:00")
    chair.fill("Slutar", "10:00")
    chair.press("Planera mötet")
    chair.saved()
    meeting = re.search(r"/moten/\d+", chair.page.url).group()
    chair.tab("Dagordning")
    for title in ("Punkten för gästen", "Punkten för de andra"):
        chair.page.get_by_label("Rubrik").last.fill(title)
        chair.press("Lägg till punkten")
        chair.saved()
    call_in(chair, "Dagmar Hellgren")
    reads_own_item(people, meeting)


def call_in(chair, name):
    item = chair.main.get_by_role("listitem").filter(has_text="Punkten för gästen").last
    fold = item.locator("details").filter(
        has=chair.page.locator("summary").get_by_text("Adjungera någon", exact=True)).last
    fold.locator("summary").first.press("Enter")
    fold.get_by_label("Sök person").fill(name)
    fold.get_by_role("button", name="Sök", exact=True).press("Enter")
    fold = chair.main.locator("details[open]").filter(has_text="1 träff")
    chair.press("Adjungera någon", fold)
    chair.saved()
    chair.sees(name)


def reads_own_item(people, meeting):
    visitor = people.known("gast")
    visitor.go(meeting + "/dagordning")
    visitor.sees("Du är adjungerad")
    visitor.sees("Punkten för gästen")
    visitor.sees_not("Punkten för de andra")
    anyone = people.visitor()
    anyone.go(meeting + "/dagordning")
    anyone.sees_not("Punkten för gästen")


def substitute(people):
    """Someone comes instead of a member: of the same principal, or as a guest."""
    support = people.known("processledare.skane")
    support.go("/organ/ds-tj-sydost/moten")
    support.main.get_by_role("link", name=re.compile("^Möte ")).first.press("Enter")
    support.tab("Närvaro")
    card = support.main.locator("section.card").filter(has_text="Ersättare på mötet")
    card.get_by_label("Sök person").fill("Malmö stad")
    card.get_by_role("button", name="Sök", exact=True).press("Enter")
    away = support.main.get_by_label("Vem kan inte komma?")
    away.select_option(label=next(
        text for text in away.locator("option").all_inner_texts() if "Tomelilla" in text))
    instead = support.main.get_by_label("Vem kommer i stället?")
    instead.select_option(index=1)
    support.press("Utse ersättare")
    support.refused("samma huvudman", "kalla personen som adjungerad")
    support.main.get_by_label("Vem kommer i stället?").select_option(value="")
    support.fill("Eller skriv ett namn", "Vikarien Vilgot")
    support.press("Utse ersättare")
    support.saved()
    support.sees("Vikarien Vilgot ersätter")
    support.main.get_by_role("button", name=re.compile("^Ta bort")).press("Enter")
    support.saved()
    support.sees_not("Vikarien Vilgot ersätter")


FLOWS = [
    ("mandat", mandate), ("på partens vägnar", on_behalf), ("adjungerad", guest),
    ("ersättare", substitute),
]
