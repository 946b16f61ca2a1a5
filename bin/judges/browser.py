"""The judges that need a browser: axe-core, width, and what the console says."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from playwright.sync_api import Error, sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN_AXE = "async tags => (await axe.run(document, {runOnly: tags, resultTypes: ['violations']}))" \
    ".violations.map(v => [v.id, v.help, v.nodes.length, v.nodes[0].html.slice(0, 200)])"
TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  const wide = [...document.body.querySelectorAll('*')]
    .find(e => e.getBoundingClientRect().right > room + 1);
  return `${document.documentElement.scrollWidth} px wide` + (wide ? ': ' + wide.outerHTML.slice(0, 150) : '');
}"""
# A page that leads on by itself (refresh) is judged as it stands, not left before it is read.
DROPPED = {"set-cookie", "content-length", "transfer-encoding", "connection", "content-encoding",
           "refresh"}


@dataclass
class Sheet:
    """What the browser is to judge: an answer, shown again as it came."""

    number: int
    address: str
    headers: dict
    body: bytes
    cookies: dict
    thorough: bool


def sheets(pages):
    """One for each kind and shape of page; the first of each kind also narrow and dark."""
    kinds, shapes, chosen = set(), set(), []
    for number, seen in enumerate(pages):
        key = (seen.pattern, seen.answer.status, seen.page.shape)
        if key in shapes:
            continue
        shapes.add(key)
        kind = (seen.pattern, seen.answer.status)
        headers = {k: v for k, v in seen.answer.headers if k.lower() not in DROPPED}
        chosen.append(Sheet(number, seen.answer.address, headers, seen.answer.body,
                            seen.client.cookies, kind not in kinds))
        kinds.add(kind)
    return chosen


def judge(pages, site, axe, workers, access, width, console):
    """Shares the pages among browsers and gathers what they find."""
    chosen = sheets(pages)
    verdicts = {"access": access, "width": width, "console": console}
    for verdict in verdicts.values():
        verdict.looked(len(chosen))
    shares = [chosen[first::workers] for first in range(workers)]
    with ProcessPoolExecutor(workers) as pool:
        for found in pool.map(_share, shares, [site] * workers, [str(axe)] * workers):
            for judge_name, number, view, what in found:
                verdicts[judge_name].fail(f"{pages[number].where} {view}".strip(), what)


def _share(chosen, site, axe):
    found = []
    with open(axe, encoding="utf-8") as file:
        script = file.read()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for sheet in chosen:
            try:
                found += _sheet(browser, sheet, site, script)
            except Error as error:
                found.append(("console", sheet.number, "", f"the browser gave up: {error}"))
        browser.close()
    return found


def _sheet(browser, sheet, site, script):
    found = []
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 900}, locale="sv-SE")
    context.add_cookies(
        [{"name": k, "value": v, "url": site} for k, v in sheet.cookies.items()])
    page = context.new_page()
    page.on("console", lambda said: said.type == "error" and found.append(
        ("console", sheet.number, "", said.text)))
    page.on("pageerror", lambda error: found.append(("console", sheet.number, "", str(error))))

    def answer(route):
        if route.request.is_navigation_request() and route.request.frame == page.main_frame:
            route.fulfill(status=200, headers=sheet.headers, body=sheet.body)
        elif route.request.resource_type == "eventsource":
            # What has happened since is not part of the page as it came.
            route.fulfill(status=200, headers={"content-type": "text/event-stream"}, body="")
        else:
            route.continue_()

    page.route("**/*", answer)
    page.goto(site + sheet.address, wait_until="load")
    page.evaluate(script)

    def access(view):
        for rule, what, count, html in page.evaluate(RUN_AXE, TAGS):
            found.append(("access", sheet.number, view, f"{rule}: {what} ({count})\n{html}"))

    access("")
    page.set_viewport_size({"width": 320, "height": 700})
    wide = page.evaluate(TOO_WIDE)
    if wide:
        found.append(("width", sheet.number, "at 320 px", wide))
    if sheet.thorough:
        page.set_viewport_size({"width": 360, "height": 740})
        access("at 360 px")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="dark")
        access("dark")
    context.close()
    return found
