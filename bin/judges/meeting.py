"""The life of one meeting, by keyboard."""

import re

from playwright.sync_api import expect

CHAIR = "ordforande.skane"
GROUP = "/organ/operativ-sydost/moten"
TODAY = re.compile(r"I dag är den (\d+) (\w+) (\d{4})")
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def today(walker):
    """The day that the site goes by, as a date field holds it."""
    day, month, year = TODAY.search(walker.page.locator("body").inner_text()).groups()
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"


class Meeting:
    """The steps of the meeting, in the order they are taken."""

    def __init__(self, people):
        self.people = people
        self.walker = people.visitor(script=True)
        self.path = None

    def steps(self):
        return [
            ("logga in", self.log_in), ("planera", self.plan), ("dagordning", self.agenda),
            ("publicera dagordningen", self.publish_agenda), ("ersättare", self.substitute),
            ("närvaro", self.attendance), ("utkast", self.draft), ("personnummer", self.number),
            ("beslut utanför mandatet", self.decision), ("dela", self.share),
            ("justera", self.adjust), ("skicka", self.send), ("publicera", self.publish),
            ("öppet för alla", self.open),
        ]

    def log_in(self):
        self.walker.log_in(CHAIR, self.people.passwords[CHAIR])

    def plan(self):
        walker = self.walker
        walker.go(GROUP)
        walker.link("Planera ett möte")
        walker.page.get_by_label("Dag", exact=True).fill(today(walker))
        walker.page.get_by_label("Börjar").fill("10:00")
        walker.page.get_by_label("Slutar").fill("09:00")
        walker.press("Planera mötet")
        walker.refused("Slutet kommer före början")
        walker.page.get_by_label("Slutar").fill("11:30")
        walker.press("Planera mötet")
        walker.saved()
        self.path = re.search(r"/moten/\d+", walker.page.url).group()

    def agenda(self):
        walker = self.walker
        walker.tab("Dagordning")
        for title, internal in (("Läget i vården", False), ("Personalfrågor", True)):
            walker.page.get_by_label("Rubrik").last.fill(title)
            if internal:
                walker.page.get_by_label("Intern punkt").last.press("Space")
            walker.press("Lägg till punkten")
            walker.saved()
            expect(walker.page.get_by_role("heading", name=title)).to_be_visible()

    def publish_agenda(self):
        self.walker.press("Publicera dagordningen")
        self.walker.saved()
        self.walker.sees("Publicerad ")

    def substitute(self):
        self.walker.tab("Närvaro")
        self.walker.main.get_by_label("Vem kan inte komma?").select_option(index=1)
        self.walker.press("Utse ersättare")
        self.walker.refused("A17", "Du kan i stället", "anteckna frånvaro")

    def attendance(self):
        walker = self.walker
        seats = walker.main.get_by_role("group").filter(has=walker.page.get_by_role("radio"))
        count = seats.count()
        assert count > 2, f"{count} platser att föra in"
        walker.press("För in närvaron")
        walker.refused("Närvaro: välj ett av alternativen")
        for place in range(count):
            walker.tick("Ersättare" if place == count - 1 else "Närvarande", seats.nth(place))
        walker.press("För in närvaron")
        walker.refused("Fyll i skälet")
        walker.page.get_by_label("Skäl").fill("Den ordinarie blev sjuk samma morgon.")
        walker.press("För in närvaron")
        walker.saved()
        walker.sees("infört som ett avsteg")

    def draft(self):
        walker = self.walker
        walker.tab("Anteckningar")
        walker.page.get_by_label("Anteckning").first.fill("Vi gick igenom läget.")
        walker.press("Spara utkast")
        walker.sees("Du har ett utkast")
        walker.page.reload()
        expect(walker.page.get_by_label("Anteckning").first).to_have_value("Vi gick igenom läget.")

    def number(self):
        walker = self.walker
        summary = walker.page.get_by_role("textbox", name=re.compile("^Sammanfattning"))
        summary.fill("Det gällde 19121212-1212, och mer.")
        walker.press("Dela med ledamöterna")
        walker.refused("ser ut som ett personnummer")
        expect(summary).to_have_value(re.compile("^Det gällde .*, och mer.$"))
        summary.fill("Gruppen gick igenom läget.")

    def decision(self):
        walker = self.walker
        walker.page.get_by_label("Vad det ledde till").first.select_option(label="Beslut (utanför mandatet)")
        walker.press("Dela med ledamöterna")
        walker.refused("A14", "lämna en rekommendation")
        walker.page.get_by_label("Vad det ledde till").first.select_option(label="Rekommendation")

    def share(self):
        self.walker.press("Dela med ledamöterna")
        self.walker.saved()
        self.walker.sees("Gruppen gick igenom läget.")

    def adjust(self):
        walker = self.walker
        fold = walker.unfold("För in att de är justerade på papper eller via e-post")
        fold.get_by_role("checkbox").first.press("Space")
        walker.press("Justera anteckningarna")
        walker.saved()

    def send(self):
        self.walker.press("Skicka anteckningarna")
        self.walker.saved()
        self.walker.sees("Skickade ")

    def publish(self):
        self.walker.press("Publicera anteckningarna")
        self.walker.saved()
        self.walker.sees("Publicerade ")

    def open(self):
        anyone = self.people.visitor(script=True)
        anyone.go(self.path)
        anyone.sees("Gruppen gick igenom läget.")
        anyone.sees("Rekommendation")
        expect(anyone.main).not_to_contain_text("Personalfrågor")
        for name in ("Dagordning", "Närvaro", "Anteckningar"):
            anyone.tab(name)
        anyone.context.close()
