"""Walks the site as one visitor, breadth first, with a cap for each kind of address."""

from collections import Counter, deque
from dataclasses import dataclass
from urllib.parse import urldefrag

from markup import Page
from web import Answer, Client


@dataclass
class Seen:
    """A page as one visitor saw it, and how they came there."""

    client: Client
    how: str
    answer: Answer
    page: Page
    pattern: str

    @property
    def where(self):
        return f"{self.how} {self.answer.address} ({self.client.name}, {self.answer.status})"


class Crawler:
    """Collects pages worth judging, and checks every link on the way."""

    def __init__(self, patterns, judged_cap, fetched_cap, links):
        self.patterns, self.links = patterns, links
        self.judged_cap, self.fetched_cap = judged_cap, fetched_cap
        self.shapes = set()

    def walk(self, client, start="/"):
        """Yields each page to judge; tells the verdict of links that lead nowhere."""
        waiting, sources = deque([start]), {start: "start"}
        visited, pages, wanted = {}, {}, []
        while waiting:
            address = waiting.popleft()
            counts = Counter(self.patterns.of(other) for other in visited)
            pattern = self.patterns.of(address)
            if counts[pattern] >= self.fetched_cap:
                continue
            answer = visited[address] = client.visit(address)
            self.links.looked()
            if answer.status >= 400:
                self.links.fail(f"{address} ({client.name})", self._broken(answer, sources[address]))
            if not answer.is_html:
                continue
            page = pages[address] = Page(answer.text)
            for target, fragment in self._targets(client, answer, page):
                self.patterns.learn(target)
                if fragment:
                    wanted.append((target, fragment, address))
                if target not in sources:
                    sources[target] = address
                    waiting.append(target)
            key = (pattern, answer.status, page.shape)
            if counts[pattern] < self.judged_cap or key not in self.shapes:
                self.shapes.add(key)
                yield Seen(client, "GET", answer, page, pattern)
        self._check_fragments(client, pages, wanted)

    def _targets(self, client, answer, page):
        for link in page.links + page.assets:
            address, fragment = urldefrag(link)
            # An answer to a form stands at its action: an empty address means the page itself.
            target = client.local(address or answer.address, answer.address)
            if target is not None and not link.startswith(("mailto:", "tel:", "data:")):
                yield target, fragment

    def _check_fragments(self, client, pages, wanted):
        for target, fragment, source in wanted:
            page = pages.get(target)
            if page is not None and fragment not in page.ids and fragment != "top":
                self.links.fail(f"{target}#{fragment} ({client.name})", f"no such id; from {source}")

    @staticmethod
    def _broken(answer, source):
        return f"{answer.status}, from {source}"
