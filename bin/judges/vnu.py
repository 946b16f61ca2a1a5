"""The judge of HTML: the validator of the W3C's checker, over every distinct page at once."""

import pathlib
import re
import subprocess

# A finding that is let be: (pattern of the message, reason). Each needs a reason that holds.
ACCEPTED = []
LINE = re.compile(r'^"?file:.*/(\d+)\.html"?:([\d.-]+): (.*)$')


def judge(pages, jar, folder, verdict):
    """`pages` holds where each page was seen, in the order of the files' numbers."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    for number, seen in enumerate(pages):
        (folder / f"{number}.html").write_bytes(seen.answer.body)
    verdict.looked(len(pages))
    if not pages:
        return
    answer = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--format", "gnu", "--stdout", "--no-langdetect",
         "--exit-zero-always", str(folder)],
        capture_output=True, text=True, check=False,
    )
    if answer.returncode != 0:
        verdict.fail("vnu", answer.stderr or answer.stdout)
    for line in answer.stdout.splitlines():
        found = LINE.match(line)
        if not found:
            verdict.fail("vnu", line)
            continue
        number, place, message = found.groups()
        if not any(re.search(pattern, message) for pattern, _ in ACCEPTED):
            verdict.fail(f"{pages[int(number)].where} at {place}", message)
