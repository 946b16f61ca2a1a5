"""How every judge tells what it found: one line, then each failure with where it is."""


class Verdict:
    """A judge's count of what it looked at, and the failures it found there."""

    shown = 40

    def __init__(self, name):
        self.name = name
        self.count = 0
        self.failures = []

    def looked(self, count=1):
        self.count += count

    def fail(self, where, what):
        self.failures.append((where, what))

    def report(self):
        """Prints the verdict and answers whether all was well."""
        bad = len(self.failures)
        print(f"{self.name:<14} {self.count:>6}  {'ok' if not bad else f'{bad} fel'}", flush=True)
        for where, what in self.failures[: self.shown]:
            first, *more = str(what).strip().splitlines() or [""]
            print(f"  {where}\n    {first}")
            for line in more[:5]:
                print(f"    {line}")
        if bad > self.shown:
            print(f"  and {bad - self.shown} more")
        return not bad
