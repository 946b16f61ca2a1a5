"""Addresses that lead to the same kind of page, told by their form alone."""

import re
import urllib.parse


class Patterns:
    """Collapses numbers and, where a folder has many children, their keys."""

    def __init__(self, many=12):
        self.many = many
        self.children = {}
        self.known = set()

    def learn(self, address):
        """Takes in an address that exists."""
        path = urllib.parse.urlsplit(address).path
        if path in self.known:
            return
        self.known.add(path)
        prefix = ""
        for segment in path.strip("/").split("/"):
            self.children.setdefault(prefix, set()).add(segment)
            prefix = f"{prefix}/{self._collapsed(prefix, segment)}"

    def of(self, address):
        parts = urllib.parse.urlsplit(address)
        prefix = ""
        for segment in parts.path.strip("/").split("/"):
            prefix = f"{prefix}/{self._collapsed(prefix, segment)}"
        names = sorted({name for name, _ in urllib.parse.parse_qsl(parts.query, True)})
        return prefix + (f"?{'&'.join(names)}" if names else "")

    def _collapsed(self, prefix, segment):
        if re.search(r"\d", segment):
            return "#"
        # The first segment names a part of the site, never one thing among many.
        if prefix and len(self.children.get(prefix, ())) > self.many:
            return "*"
        return segment
