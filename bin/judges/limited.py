"""A deliverable on its way to the commissioner and back, and a body made from a template."""

from playwright.sync_api import expect

SUPPORT, ADMINISTRATOR = "processledare.sydostra", "administrator"
GROUP = "/organ/arbetsgrupp-diabetes"
TEMPLATE = "/mallar/arbetsgrupp-mall"


def deliverable(people):
    """Delivered with a file, returned with a reason, delivered anew and accepted."""
    support = people.known(SUPPORT)
    support.go(f"{GROUP}/leveranser")
    expect(support.main.locator("svg.time-line")).to_be_visible()
    support.link("Enkät till patienter om fotvården")
    support.fill("Det som lämnas", "Svar från 19121212-1212.")
    support.press("Lämna till uppdragsgivaren")
    support.refused("personnummer")
    support.fill("Det som lämnas", "Tre av fyra svarande är nöjda.")
    support.send("Filer", "enkat.txt", "Svaren per fråga.")
    support.press("Lämna till uppdragsgivaren")
    support.saved()
    expect(support.main.get_by_role("link", name="enkat.txt")).to_be_visible()
    back = support.unfold("Lämna tillbaka")
    support.press("Lämna tillbaka", back)
    support.refused("Fyll i")
    back = support.main.locator("details[open]").filter(has_text="Vad som fattas")
    support.fill("Vad som fattas", "Bortfallet är inte beskrivet.", back)
    support.fill("Källa", "Protokoll 14 maj", back)
    support.press("Lämna tillbaka", back)
    support.saved()
    support.sees("Bortfallet är inte beskrivet.")
    support.fill("Det som lämnas", "Nu med bortfallet.")
    support.press("Lämna till uppdragsgivaren")
    support.saved()
    support.fill("Källa", "Protokoll 18 maj")
    support.press("Godkänn")
    support.saved()
    support.sees("godkänd")


def no_new_work(people):
    """A body whose time is over takes nothing new, and the page says by which clause."""
    support = people.known(SUPPORT)
    support.go("/organ/arbetsgrupp-atstorningar")
    support.sees("Organets tid tog slut")
    support.go("/organ/arbetsgrupp-atstorningar/arenden")
    card = support.main.locator("section.card").filter(has_text="Väck ett ärende")
    support.fill("Vad gäller det?", "En fråga till", card)
    support.press("Väck ett ärende", card)
    support.refused("tog slut", "B09")


def template(people):
    """One blank at a time; nothing is adopted until all is filled in."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/mallar")
    administrator.sees("Mall för uppdrag till sjukvårdsregional arbetsgrupp")
    administrator.go(TEMPLATE)
    administrator.fill("Namn", "Arbetsgrupp migrän")
    administrator.fill("Kortnamn", "arbetsgrupp-migran")
    administrator.choose("Slag", "Arbetsgrupp")
    administrator.choose("Nivå", "Kunskapsstyrning i Sydöstra sjukvårdsregionen: "
                         "Sjukvårdsregional och regional nivå")
    administrator.choose("Uppdragsgivaren", "Regionalt programområde psykisk hälsa")
    administrator.press("Spara och gå vidare")
    for words in ("för migrän", "psykisk hälsa"):
        administrator.fill("Så ska det stå", words)
        administrator.press("Spara och gå vidare")
    administrator.fill("En sak på varje rad", "kartlägga vården\nföreslå en rutin")
    administrator.press("Spara och gå vidare")
    administrator.sees("kartlägga vården och föreslå en rutin")
    administrator.go(f"{TEMPLATE}/granska")
    administrator.sees("Det här återstår")
    administrator.link("Ange om gruppen är permanent eller är ett projekt som slutar en viss dag")
    administrator.tick("Gruppen är ett projekt som tar slut")
    administrator.press("Spara och gå vidare")
    administrator.refused("fyll i")
    administrator.fill("Sista dag", "2027-12-31")
    administrator.press("Spara och gå vidare")
    deliverables_and_rest(administrator)


def deliverables_and_rest(administrator):
    """The steps after the time: deliverables, reports, seats, the head and the whole."""
    administrator.fill("Slutleverans", "Slutrapport")
    administrator.fill("Slutleveransen senast", "2027-11-30")
    administrator.press("Spara och gå vidare")
    administrator.fill("Så ska det stå", "Gruppen rapporterar varje år")
    administrator.press("Spara och gå vidare")
    administrator.fill("Så ska det stå", "Varje region har en plats")
    administrator.press("Spara och gå vidare")
    administrator.fill("Plats", "Neurolog")
    administrator.choose("Organisation som utser", "Region Kalmar län")
    administrator.press("Lägg till platsen")
    administrator.sees("Neurolog")
    administrator.link("Gå vidare")
    administrator.fill("Fastställt av", "Regionalt programområde psykisk hälsa")
    administrator.fill("Fastställt den", "2026-05-11")
    administrator.fill("Gäller från och med", "2026-05-18")
    administrator.press("Spara och gå vidare")
    administrator.sees("Allt är ifyllt")
    administrator.press("Fastställ och inrätta organet")
    administrator.saved()
    expect(administrator.page.get_by_role("heading", level=1)).to_have_text("Arbetsgrupp migrän")


FLOWS = [
    ("leverans till uppdragsgivaren", deliverable),
    ("organ vars tid är slut", no_new_work),
    ("organ av en mall", template),
]
