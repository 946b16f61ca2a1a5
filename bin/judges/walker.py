"""A person at a browser, who finds things by the words that stand there."""

import json
from contextlib import contextmanager

from playwright.sync_api import expect, sync_playwright


class Walker:
    """One person with a browser of their own, logged in or not, with or without script."""

    def __init__(self, browser, site, verdict, script=True):
        self.context = browser.new_context(
            locale="sv-SE", reduced_motion="reduce", java_script_enabled=script)
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.site = site
        self.verdict = verdict
        self.page.on("response", self._heard)

    def _heard(self, answer):
        if answer.status >= 500:
            self.verdict.fail(answer.url, answer.status)

    @property
    def main(self):
        return self.page.get_by_role("main")

    def go(self, path):
        self.page.goto(self.site + path)

    def give_password(self, login, password):
        self.go("/logga-in")
        self.fill("Användarnamn", login)
        self.fill("Lösenord", password)
        self.page.get_by_label("Lösenord").press("Enter")

    def log_in(self, login, password):
        self.give_password(login, password)
        self.is_logged_in()

    def is_logged_in(self):
        expect(self.page.get_by_role("button", name="Logga ut")).to_be_visible()

    def log_out(self):
        self.page.get_by_role("button", name="Logga ut").press("Enter")
        expect(self.page.get_by_role("link", name="Logga in")).to_be_visible()

    def fill(self, label, text, within=None):
        (within or self.main).get_by_label(label).first.fill(text)

    def choose(self, name, option):
        self.main.get_by_label(name, exact=True).first.select_option(label=option)

    def unfold(self, title):
        """Opens what is folded, and gives what stands in it."""
        fold = self.main.locator("details").filter(
            has=self.page.locator("summary").get_by_text(title, exact=True)).last
        fold.locator("summary").first.press("Enter")
        return fold

    def send(self, label, name, content):
        """Chooses a file that holds a text."""
        self.main.get_by_label(label).set_input_files(
            {"name": name, "mimeType": "text/plain", "buffer": content.encode()})

    def press(self, name, within=None):
        (within or self.main).get_by_role("button", name=name, exact=True).press("Enter")

    def tick(self, name, within=None):
        (within or self.main).get_by_label(name).first.press("Space")

    def link(self, name):
        self.main.get_by_role("link", name=name, exact=True).first.press("Enter")

    def tab(self, name):
        self.link(name)
        expect(self.page.get_by_role("heading", level=1, name=name)).to_be_visible()

    def sees(self, text):
        expect(self.main).to_contain_text(text)

    def sees_not(self, text):
        expect(self.main).not_to_contain_text(text)

    def saved(self):
        expect(self.page.get_by_role("status").filter(has_text="Det är sparat.")).to_be_visible()

    def refused(self, *texts):
        for text in texts:
            expect(self.page.get_by_role("alert")).to_contain_text(text)


class People:
    """All who come to the site: each flow asks here for those it is about."""

    def __init__(self, browser, site, logins, verdict):
        self.browser, self.site, self.verdict = browser, site, verdict
        with open(logins, encoding="utf-8") as text:
            self.passwords = {one["login"]: one["password"] for one in json.load(text)}
        self.last = None

    def visitor(self, script=False):
        """Someone who is not logged in; without script unless the flow needs it."""
        self.last = Walker(self.browser, self.site, self.verdict, script)
        return self.last

    def known(self, login, script=False):
        visitor = self.visitor(script)
        visitor.log_in(login, self.passwords[login])
        return visitor


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()
