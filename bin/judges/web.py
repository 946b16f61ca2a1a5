"""A plain HTTP client: cookies, no redirects of its own, no scripts. What it sees, anyone sees."""

import http.client
import urllib.parse
from dataclasses import dataclass, field


@dataclass
class Answer:
    """What the site answered for one address."""

    address: str
    status: int
    headers: list
    body: bytes

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name), "")

    @property
    def is_html(self):
        return self.header("content-type").startswith("text/html")

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")


@dataclass
class Client:
    """A visitor of the site with cookies of their own."""

    site: str
    name: str = "offentlig"
    cookies: dict = field(default_factory=dict)

    def copy(self):
        return Client(self.site, self.name, dict(self.cookies))

    def local(self, address, base="/"):
        """The path and query on this site that an address means, or None where it leads away."""
        whole = urllib.parse.urljoin(urllib.parse.urljoin(self.site, base), address.strip())
        here, there = urllib.parse.urlsplit(self.site), urllib.parse.urlsplit(whole)
        if (there.scheme, there.netloc) != (here.scheme, here.netloc):
            return None
        query = f"?{there.query}" if there.query else ""
        return urllib.parse.quote(there.path or "/", safe="/%:@!$&'()*+,;=~-._") + query

    def fetch(self, address, body=None, headers=()):
        """One request; POST where there is a body."""
        place = urllib.parse.urlsplit(self.site)
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
        sent = {"Accept": "text/html,*/*", "Accept-Language": "sv", **dict(headers)}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{key}={value}" for key, value in self.cookies.items())
        try:
            connection.request("GET" if body is None else "POST", address, body, sent)
            answer = connection.getresponse()
            endless = answer.getheader("content-type", "").startswith("text/event-stream")
            content = b"" if endless else answer.read()
        except (OSError, http.client.HTTPException) as error:
            return Answer(address, 599, [], f"no answer: {error!r}".encode())
        finally:
            connection.close()
        for value in answer.headers.get_all("set-cookie") or []:
            self._keep(value)
        return Answer(address, answer.status, answer.getheaders(), content)

    def visit(self, address, body=None, headers=()):
        """Follows redirects within the site to the answer that a person would see."""
        answer = self.fetch(address, body, headers)
        for _ in range(5):
            target = answer.header("location")
            if not 300 <= answer.status < 400 or not target:
                return answer
            onward = self.local(target, answer.address)
            if onward is None:
                return answer
            answer = self.fetch(onward)
        return Answer(answer.address, 599, [], b"redirected more than five times")

    def _keep(self, header):
        pair, *attributes = header.split(";")
        name, _, value = pair.strip().partition("=")
        ended = any(part.strip().lower() == "max-age=0" for part in attributes)
        if ended or not value:
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = value
