"""Judges calendars by five parsers and a calendar program, none of them ours.

calendars.py FILE-OR-ADDRESS...

Each must be read by all of them, with the same meetings, and each meeting must begin at the moment
that its wall clock shows in Stockholm; lines end and are folded as RFC 5545 says.
"""

import datetime
import io
import os
import subprocess
import sys
import tempfile
import urllib.request
import zoneinfo
from pathlib import Path

import ical.calendar_stream
import icalendar
import ics
import recurring_ical_events
import vobject

STOCKHOLM = zoneinfo.ZoneInfo("Europe/Stockholm")
FROM, UNTIL = datetime.date(2000, 1, 1), datetime.date(2100, 1, 1)


def moment(value):
    return value.astimezone(datetime.timezone.utc)


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    errors = [error for part in calendar.walk() for error in part.errors]
    assert not errors, errors
    return {str(e["UID"]): moment(e.decoded("DTSTART")) for e in calendar.walk("VEVENT")}


def by_ical(text):
    calendar = ical.calendar_stream.IcsCalendarStream.calendar_from_ics(text)
    return {event.uid: moment(event.dtstart) for event in calendar.events}


def by_ics(text):
    return {event.uid: moment(event.begin.datetime) for event in ics.Calendar(text).events}


def by_vobject(text):
    calendar = vobject.readOne(io.StringIO(text))
    calendar.validate(raiseException=True)
    events = calendar.contents.get("vevent", [])
    return {event.uid.value: moment(event.dtstart.value) for event in events}


def by_recurring(text):
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(FROM, UNTIL)
    return {str(e["UID"]): moment(e.decoded("DTSTART")) for e in found}


def by_khal(text):
    """khal prints what it reads; only the count of events is held against the others."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "judged.ics")
        path.write_text(text, newline="")
        config = Path(folder, "config")
        config.write_text(
            f"[calendars]\n[[judged]]\npath = {folder}/kept\n"
            "[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n"
        )
        Path(folder, "kept").mkdir()
        khal = Path(sys.executable).with_name("khal")
        done = subprocess.run(
            [khal, "-c", config, "printics", path, "--format", "|{uid}|"],
            capture_output=True, text=True, env={**os.environ, "HOME": folder, "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 0, done.stderr.strip()
        return {line for line in done.stdout.split("|") if line.startswith("meeting-")}


def written(text):
    """The meetings as plain reading of the lines has them, on Stockholm's clock."""
    unfolded = text.replace("\r\n ", "")
    found, uid = {}, None
    for line in unfolded.split("\r\n"):
        if line.startswith("UID:"):
            uid = line[4:]
        if line.startswith("DTSTART;TZID=Europe/Stockholm:"):
            local = datetime.datetime.strptime(line[-15:], "%Y%m%dT%H%M%S")
            found[uid] = moment(local.replace(tzinfo=STOCKHOLM))
    return found


def lines(raw):
    assert raw.endswith(b"END:VCALENDAR\r\n"), "does not end as a calendar does"
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r"), "a line break by itself"
    longest = max(len(line) for line in raw.split(b"\r\n"))
    assert longest <= 75, f"a line of {longest} octets"


PANEL = [by_ical, by_icalendar, by_ics, by_vobject, by_recurring]


def judge(name, raw):
    faults = []
    try:
        lines(raw)
    except AssertionError as fault:
        faults.append(f"lines: {fault}")
    text = raw.decode()
    wanted = written(text)
    for reader in PANEL:
        try:
            found = reader(text)
            # One that is cancelled is no event to some.
            assert found == wanted, f"{len(found)} of {len(wanted)} meetings as written"
        except Exception as fault:  # a parser may fail in any way
            faults.append(f"{reader.__name__[3:]}: {type(fault).__name__} {fault}"[:300])
    try:
        if wanted:
            assert by_khal(text) == set(wanted), "not the same meetings"
    except Exception as fault:
        faults.append(f"khal: {fault}"[:300])
    return len(wanted), faults


def read(name):
    if "://" not in name:
        return Path(name).read_bytes()
    with urllib.request.urlopen(name) as answer:
        kind = answer.headers["Content-Type"]
        assert kind == "text/calendar; charset=utf-8", kind
        return answer.read()


def main():
    total, bad = 0, 0
    for name in sys.argv[1:]:
        count, faults = judge(name, read(name))
        total += count
        bad += bool(faults)
        for fault in faults:
            print(f"  {name}: {fault}")
    print(f"calendars: {len(sys.argv) - 1} with {total} meetings, {bad} wrongly written")
    sys.exit(1 if bad else 0)


main()
