"""What the administrator does, and what follows for others: none of it with script."""

import base64
import hashlib
import hmac
import pathlib
import re
import struct
import time

from playwright.sync_api import expect

ADMINISTRATOR = "administrator"
CHARTER = pathlib.Path("Examples/jamtland/charters/lokal-samverkansarena.yaml")
ARENA = "Lokala arenan i Krokom, gemensam nivå"
NAME, ORGANISATION = "Ylva Björkman", "Vårdhuset Björken AB"
LOGIN, PASSWORD = "ylva.bjorkman", "fyra ord i en rad"


def code(secret, moment):
    """The one-time code of RFC 6238 for the half minute that a moment is in."""
    key = base64.b32decode(secret.replace(" ", ""))
    digest = hmac.new(key, struct.pack(">Q", int(moment) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    number = struct.unpack(">I", digest[place:place + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def account(people):
    """A person and an organisation are added; the person opens an account and secures it."""
    administrator = people.known(ADMINISTRATOR)
    add_organisation(administrator)
    add_person(administrator)
    person = open_account(people, invite(administrator))
    secret = turn_on_codes(person)
    person.log_out()
    person.give_password(LOGIN, PASSWORD)
    person.fill("Engångskod", "000000")
    person.page.get_by_label("Engångskod").press("Enter")
    person.refused("Koden")
    # The code that turned them on has been used: the next half minute's is as good.
    person.fill("Engångskod", code(secret, time.time() + 30))
    person.page.get_by_label("Engångskod").press("Enter")
    person.is_logged_in()


def add_organisation(administrator):
    administrator.go("/administration/organisationer")
    administrator.page.get_by_label("Namn", exact=True).fill(ORGANISATION)
    administrator.fill("Kortnamn", "Björken AB")
    administrator.main.get_by_label("Privat vårdgivare").press("Space")
    administrator.choose("Arbetar för (frivilligt)", "Region Jämtland Härjedalen")
    administrator.press("Registrera")
    administrator.refused("skriv små bokstäver")
    administrator.fill("Kortnamn", "bjorken")
    administrator.press("Registrera")
    administrator.saved()


def add_person(administrator):
    administrator.go("/administration/personer")
    administrator.page.get_by_label("Namn", exact=True).fill(NAME)
    administrator.fill("Titel (frivilligt)", "Verksamhetschef")
    administrator.choose("Arbetsgivare (frivilligt)", ORGANISATION)
    administrator.press("Registrera")
    administrator.saved()
    administrator.go("/administration/personer?sok=bj%C3%B6rken")
    administrator.sees(NAME)


def invite(administrator):
    administrator.go("/inbjudningar")
    administrator.sees("50 av ")
    administrator.fill("Sök person", NAME)
    administrator.press("Sök")
    administrator.main.get_by_role("row").filter(has_text=NAME).get_by_role(
        "button").press("Enter")
    return administrator.main.locator("code").inner_text()


def open_account(people, link):
    person = people.visitor()
    person.page.goto(link)
    person.sees(NAME)
    person.fill("Användarnamn", LOGIN)
    person.fill("Lösenord", "kort")
    person.press("Öppna kontot")
    person.refused("12 tecken")
    person.fill("Lösenord", PASSWORD)
    person.press("Öppna kontot")
    person.is_logged_in()
    return person


def turn_on_codes(person):
    person.go("/konto")
    secret = person.main.get_by_role("definition").filter(
        has_text="otpauth://").inner_text().partition("secret=")[2].partition("&")[0]
    person.fill("Engångskod", code(secret, time.time()))
    person.press("Börja använda engångskod")
    person.go("/konto")
    person.sees("Du loggar in med lösenord och engångskod.")
    return secret


def charter(people):
    """A version of a charter: its faults first, then what differs, then adopted."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/administration/uppdrag")
    right = CHARTER.read_text(encoding="utf-8")
    send_charter(administrator, right.replace("owed_by:", "owed_bye:", 1))
    administrator.sees("1 fel")
    administrator.sees("owed_by")
    expect(administrator.main.get_by_role("button", name="Anta", exact=True)).to_have_count(0)
    send_charter(administrator, re.sub(r"says: (\w)", r"says: Som förut, \1", right, count=1))
    administrator.sees("Filen har inga fel")
    administrator.sees("0 tillkommer, 0 tas bort, 1 ändras.")
    administrator.sees("Som förut,")
    administrator.fill("Gäller från", "2027-01-01")
    administrator.fill("Antagen av", "Samverkansrådet")
    administrator.press("Anta")
    administrator.saved()


def send_charter(administrator, text):
    administrator.send("YAML-fil", "arena.yaml", text)
    administrator.press("Granska filen")


def imports(people):
    """A file of people: with an error in a row nothing is saved, and when it is right, all is."""
    administrator = people.known(ADMINISTRATOR)
    head = "namn;titel;e-post;arbetsgivare;förtroendevald\n"
    rows = "Tove Almgren;Chef;tove.almgren@exempel.se;{};nej\nIdun Falk;Läkare;;;nej\n"
    send_rows(administrator, head + rows.format("Landet som inte finns"))
    administrator.sees("1 av 2 rader har fel")
    administrator.sees("Organisationen Landet som inte finns finns inte.")
    administrator.go("/administration/personer?sok=idun")
    administrator.sees("Ingen träff")
    send_rows(administrator, head + "Per 19121212-1212;;;;\n")
    administrator.refused("filen sparades inte", "på rad 2")
    send_rows(administrator, head + rows.format("Region Skåne"))
    administrator.sees("2 personer kan registreras.")
    administrator.press("Läs in allt")
    administrator.saved()
    for name in ("Idun Falk", "Tove Almgren"):
        administrator.go("/administration/personer?sok=" + name.replace(" ", "+"))
        administrator.sees(name)


def holders(people):
    """A file seats someone new: refused by row where it names no source, then taken in whole."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/administration/personer?sok=systemf%C3%B6rvaltare")
    administrator.main.get_by_role("table").get_by_role("link").first.press("Enter")
    administrator.main.get_by_label("Processledare", exact=True).press("Space")
    fold = administrator.unfold("Organ som processledaren arbetar för")
    administrator.tick(ARENA, fold)
    administrator.press("Ge uppgiften")
    administrator.saved()
    head = ("namn;titel;e-post;arbetsgivare;organ;organisation;funktion;"
            "från och med;till och med;källa\n")
    region = "Region Jämtland Härjedalen"
    row = f"Runa Ek;;;{region};{ARENA};{region};Verksamhetschef, Krokoms hälsocentral;2026-06-01;;"
    send_rows(administrator, head + row + "\n")
    administrator.sees("Den enda raden har fel")
    send_rows(administrator, head + row + "Beslut § 7\n")
    administrator.sees("1 plats kan tillsättas.")
    administrator.press("Läs in allt")
    administrator.saved()
    administrator.go("/administration/personer?sok=runa+ek")
    administrator.sees("Runa Ek")


def send_rows(administrator, text):
    administrator.go("/administration/inlasning")
    administrator.send("CSV-fil", "personer.csv", text)
    administrator.press("Granska filen")


def register(people):
    """The register tells what has happened, and its chain is reckoned again."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/diarium")
    administrator.choose("Slag", "Personer")
    administrator.press("Visa")
    administrator.sees(NAME)
    administrator.link("Kontrollera kedjan")
    administrator.sees("Kedjan är hel")


def disposal(people):
    """A text is erased on a stated ground: it is gone, that it was there is not."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/administration/personer?sok=idun+falk")
    administrator.link("Idun Falk")
    administrator.tick(re.compile("^Titel eller rubrik, händelse"))
    administrator.press("Ta bort för alltid")
    administrator.refused("Fyll i")
    administrator.fill("Grund för gallringen", "Gallringsbeslut 2026-05-11, § 9")
    administrator.press("Ta bort för alltid")
    administrator.saved()
    administrator.sees("Ingen antecknad säkerhetskopia har texterna.")
    administrator.sees("Gallringsbeslut 2026-05-11, § 9")
    administrator.go("/diarium?slag=people")
    administrator.sees("Titel eller rubrik: gallrad text")
    administrator.link("Kontrollera kedjan")
    administrator.sees("Kedjan är hel")


def agreement(people):
    """A federation's agreement is followed by another, which its body then shows (B02)."""
    administrator = people.known(ADMINISTRATOR)
    administrator.go("/administration/organisationer")
    fold = administrator.unfold("Förnya överenskommelsen")
    fold.get_by_label("Förbund").select_option(index=1)
    fold.get_by_label("Överenskommelse").fill("Överenskommelse om samverkan 2027, dnr 2026-114")
    fold.get_by_label("Från och med").fill("2026-05-01")
    fold.get_by_label("Till och med").fill("2026-04-01")
    administrator.press("Förnya överenskommelsen", fold)
    administrator.refused("före början")
    fold = administrator.main.locator("details[open]").last
    fold.get_by_label("Till och med").fill("2029-12-31")
    administrator.press("Förnya överenskommelsen", fold)
    administrator.saved()
    administrator.sees("dnr 2026-114")
    administrator.sees("31 december 2029")


FLOWS = [
    ("konto", account), ("uppdragets version", charter), ("inläsning", imports), ("personer på platser", holders),
    ("diariet", register), ("gallring", disposal),
    ("överenskommelsen", agreement),
]
