"""The visitors that walk the site: the public, and everyone with an example log-in."""

import json
import urllib.parse

from web import Client


def _password(form):
    return any(kind == "password" for _, kind, _ in form.fields)


def log_in(site, door, person):
    """A client logged in through the form on the page `door`, or None where it is refused."""
    form = next(form for form in door.page.forms if _password(form))
    client = door.client.copy()
    client.name = person.get("role") or person["login"]
    pairs, named = [], False
    for name, kind, value in form.fields:
        if kind == "password":
            pairs.append((name, person["password"]))
        elif kind in ("text", "email") and not named:
            pairs.append((name, person["login"]))
            named = True
        else:
            pairs.append((name, value))
    action = client.local(form.action or door.answer.address, door.answer.address)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": site,
               "Sec-Fetch-Site": "same-origin", "Referer": site + door.answer.address}
    before = dict(client.cookies)
    answer = client.fetch(action, urllib.parse.urlencode(pairs).encode(), headers)
    return client if 300 <= answer.status < 400 and client.cookies != before else None


def door_of(pages):
    """The first page with a form that asks for a password."""
    return next((seen for seen in pages if any(map(_password, seen.page.forms))), None)


def logged_in(site, pages, file, verdict):
    """A client for each log-in of the file."""
    if file is None:
        return
    with open(file, encoding="utf-8") as text:
        people = json.load(text)
    door = door_of(pages)
    for person in people:
        verdict.looked()
        client = log_in(site, door, person) if door else None
        if client is None:
            verdict.fail(person["login"], "cannot log in" if door else "no page asks for a password")
        else:
            yield client
