"""A plan made, told of and read in from a file, and routines entered before a season."""

SKANE = "processledare.skane"
PLAN = "Aktivitets- och tidplan för Sydost 2026"


def followed(people):
    """Someone tells how an activity goes; an empty sentence comes back with what was chosen."""
    support = people.known(SKANE)
    support.go("/planer?organ=operativ-sydost")
    support.link(PLAN)
    support.sees("Skillnaden mot förra planen")
    support.main.locator("table.data tbody th a").first.press("Enter")
    card = support.main.locator("section.card").filter(has_text="Berätta hur det går")
    support.tick("Försenad", card)
    support.press("Spara lägesrapporten", card)
    support.refused("Fyll i texten")
    card = support.main.locator("section.card").filter(has_text="Berätta hur det går")
    support.fill("En eller ett par meningar", "Starten flyttas till hösten.", card)
    support.press("Spara lägesrapporten", card)
    support.saved()
    support.sees("Starten flyttas till hösten.")


def made(people):
    """Next year's plan takes along what remains, gets an activity, and is adopted."""
    support = people.known(SKANE)
    support.go("/organ/ds-tj-sydost/planer?ar=2027")
    support.sees("Organet har ingen plan för året")
    fold = support.unfold("Gör en plan")
    support.fill("Vad ska planen heta?", "Aktivitets- och tidplan för Sydost 2027", fold)
    support.press("Gör planen", fold)
    support.saved()
    support.sees("utkast")
    fold = support.unfold("Lägg till en aktivitet")
    support.fill("Aktivitet", "Gemensam introduktion av vikarier", fold)
    support.press("Lägg till", fold)
    support.saved()
    fold = support.unfold("Anta planen")
    support.press("Anta planen", fold)
    support.saved()
    support.sees("antagen")


def seasonal(people):
    """The routines before the summer are entered, and stand as ready."""
    support = people.known(SKANE)
    support.go("/organ/ds-tj-nordost/planer")
    support.sees("Rutiner inför sommar och storhelger")
    fold = support.unfold("För in att rutinerna är klara")
    support.fill(
        "Vad är bestämt, och vilka har fått veta det?", "Jourlistan är klar och utskickad.", fold
    )
    support.press("Spara", fold)
    support.saved()
    support.sees("Jourlistan är klar och utskickad.")


FLOWS = [
    ("en aktivitet följs upp", followed),
    ("en plan görs", made),
    ("rutiner inför sommaren", seasonal),
]
