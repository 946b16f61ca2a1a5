"""Fills in forms as a careless and as a hostile visitor would."""

import urllib.parse
import uuid

from crawl import Seen
from markup import Page

LETTERS = "<judge x=\"1\">'&amp; åäö ÅÄÖ "
NONSENSE = {"number": "många", "date": "2026-13-45", "time": "25:61", "email": "ej post",
            "month": "2026-13", "week": "x", "url": "ej adress", "textarea": LETTERS * 200}
CHOICES = {"select", "checkbox", "radio"}


def values(form, kind, button):
    """The name and value pairs that are sent."""
    pairs = []
    for name, control, value in form.fields:
        if control == "hidden":
            if kind != "hostile":
                pairs.append((name, value))
        elif kind == "nonsense":
            junk = "finns-inte" if control in CHOICES else NONSENSE.get(control, LETTERS)
            pairs.append((name, junk))
        elif control == "select":
            pairs.append((name, value))
        elif control not in CHOICES:
            pairs.append((name, ""))
    if button and button[0]:
        pairs.append(button)
    return pairs


def encoded(form, pairs):
    """The body and its content type."""
    if not form.multipart:
        return urllib.parse.urlencode(pairs).encode(), "application/x-www-form-urlencoded"
    mark = uuid.uuid4().hex
    files = {name for name, control, _ in form.fields if control == "file"}
    parts = []
    for name, value in pairs:
        file = '; filename="a.txt"\r\nContent-Type: text/plain' if name in files else ""
        parts.append(
            f'--{mark}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n{value}\r\n'
        )
    return ("".join(parts) + f"--{mark}--\r\n").encode(), f"multipart/form-data; boundary={mark}"


def attempts(form):
    """Each way a form is sent: once per button empty, then nonsense, then from another site."""
    buttons = form.buttons or [None]
    for button in buttons:
        yield "empty", button
    yield "nonsense", buttons[0]
    if form.method == "post":
        yield "hostile", buttons[0]


def leaves(form):
    return form.skipped or form.method == "dialog" or "logga-ut" in form.action


def send(seen, form, kind, button):
    """Sends a form with a copy of the visitor's cookies, so that nobody is logged out by it."""
    client = seen.client.copy()
    action = client.local(form.action or seen.answer.address, seen.answer.address)
    if action is None:
        return None
    pairs = values(form, kind, button)
    if form.method != "post":
        address = action.partition("?")[0] + "?" + urllib.parse.urlencode(pairs)
        return client, client.visit(address)
    body, content = encoded(form, pairs)
    foreign = kind == "hostile"
    headers = {
        "Content-Type": content,
        "Origin": "https://example.org" if foreign else client.site,
        "Sec-Fetch-Site": "cross-site" if foreign else "same-origin",
        "Referer": client.site + seen.answer.address,
    }
    return client, client.visit(action, body, headers)


def submit_all(pages, patterns, verdict, cap=2):
    """Yields the answer pages of every kind of form."""
    counts = {}
    for seen in pages:
        for form in seen.page.forms:
            key = (seen.pattern, patterns.of(form.action or seen.answer.address),
                   tuple(sorted({name for name, *_ in form.fields})))
            counts[key] = counts.get(key, 0) + 1
            if leaves(form) or counts[key] > cap:
                continue
            yield from _tried(seen, form, patterns, verdict)


def _tried(seen, form, patterns, verdict):
    for kind, button in attempts(form):
        sent = send(seen, form, kind, button)
        if sent is None:
            verdict.fail(seen.where, f"a form leads off the site: {form.action}")
            return
        client, answer = sent
        verdict.looked()
        where = f"{form.method.upper()} {form.action or seen.answer.address}, {kind} ({client.name})"
        if answer.status >= 500:
            verdict.fail(where, f"{answer.status}, sent from {seen.answer.address}\n{answer.text[:300]}")
        if kind == "hostile" and answer.status < 400:
            verdict.fail(where, f"{answer.status}: taken from another site, without its token")
        if b"<judge x" in answer.body:
            verdict.fail(where, "what was entered comes back unescaped")
        if answer.is_html and answer.status < 500:
            pattern = kind if kind == "hostile" else f"{patterns.of(answer.address)} after {kind}"
            shown = Seen(client, f"{form.method.upper()} {kind}", answer, Page(answer.text), pattern)
            if form.action.endswith("/stang"):
                _reopen(shown)
            yield shown


def _reopen(shown):
    """Opens an account that a form just closed, so that those who come after can log in by it."""
    for form in shown.page.forms:
        if form.action.endswith("/oppna-igen"):
            send(shown, form, "empty", None)
