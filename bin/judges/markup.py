"""What a page's HTML holds: links, forms, headings, and its shape."""

import hashlib
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())
BUTTONS = {"submit", "image"}


@dataclass
class Form:
    """A form as a browser would send it."""

    action: str
    method: str
    multipart: bool
    skipped: bool
    fields: list = field(default_factory=list)  # (name, kind, value)
    buttons: list = field(default_factory=list)  # (name or None, value)


class Page(HTMLParser):
    """One pass over a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.links, self.assets, self.ids = [], [], set()
        self.forms, self.faults = [], []
        self.h1 = 0
        self.title = ""
        self._open, self._shape = [], set()
        self._by_id, self._adrift = {}, []
        self.feed(text)
        self.close()
        self._settle()

    @property
    def shape(self):
        """The same for two pages that differ only in their texts and in how often parts repeat."""
        return hashlib.sha256("\n".join(sorted(self._shape)).encode()).hexdigest()[:12]

    def handle_starttag(self, tag, attributes):
        has = {key: value or "" for key, value in attributes}
        parent = self._open[-1] if self._open else ""
        self._shape.add(
            f"{parent}>{tag}.{has.get('class', '')}[{has.get('role', '')} {has.get('type', '')}]"
        )
        if "id" in has:
            self.ids.add(has["id"])
        self.h1 += tag == "h1"
        self._note_faults(tag, has)
        self._note_addresses(tag, has)
        self._note_form(tag, has)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if self._open[-2:] == ["head", "title"]:
            self.title += data

    def _note_faults(self, tag, has):
        for name, value in has.items():
            if name.startswith("on"):
                self.faults.append(f"<{tag} {name}> needs a script")
            if name in ("href", "action") and value.strip().lower().startswith("javascript:"):
                self.faults.append(f"<{tag} {name}=javascript:> needs a script")

    def _note_addresses(self, tag, has):
        if tag in ("a", "area") and "href" in has:
            self.links.append(has["href"])
        elif tag == "link" and "href" in has:
            self.assets.append(has["href"])
        elif tag in ("img", "script", "source", "iframe", "use") and has.get("src"):
            self.assets.append(has["src"])

    def _note_form(self, tag, has):
        if tag == "form":
            form = Form(
                has.get("action", ""), has.get("method", "get").lower(),
                has.get("enctype", "") == "multipart/form-data", has.get("data-judge") == "skip",
            )
            self.forms.append(form)
            if "id" in has:
                self._by_id[has["id"]] = form
        elif tag in ("input", "button", "select", "textarea"):
            inside = self.forms[-1] if "form" in self._open else None
            self._adrift.append((tag, has, has.get("form"), inside))
        elif tag == "option" and self._adrift and self._adrift[-1][0] == "select":
            chosen = self._adrift[-1][1]
            if "selected" in has or "first" not in chosen:
                chosen["first"] = has.get("value", "")

    def _settle(self):
        """Gives each control to its form, also where it names it by the form attribute."""
        for tag, has, named, inside in self._adrift:
            form = self._by_id.get(named) if named else inside
            if form is None or "disabled" in has:
                continue
            kind = has.get("type", "submit" if tag == "button" else "text").lower()
            name = has.get("name")
            if tag in ("button", "input") and kind in BUTTONS:
                form.buttons.append((name, has.get("value", "")))
            elif name and kind not in ("button", "reset"):
                kind = tag if tag in ("select", "textarea") else kind
                form.fields.append((name, kind, has.get("first", has.get("value", ""))))
