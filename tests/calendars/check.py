"""Reads every feed of a folder with icalendar (PyPI) and prints what it holds; fails where one is broken."""

import sys
from datetime import timedelta
from pathlib import Path

from icalendar import Calendar

REQUIRED = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS")


def check(path):
    raw = path.read_bytes()
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        assert b"\n" not in line, f"line {number} ends without a carriage return"
        assert len(line) <= 75, f"line {number} has {len(line)} octets"
    calendar = Calendar.from_ical(raw)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    broken = [error for part in calendar.walk() for error in part.errors]
    assert not broken, broken
    zones = [zone["TZID"] for zone in calendar.walk("VTIMEZONE")]
    assert zones == ["Asia/Shanghai"], zones
    standard = calendar.walk("STANDARD")[0]
    assert standard["TZOFFSETTO"].td == timedelta(hours=8)
    events = calendar.walk("VEVENT")
    seen = set()
    for event in events:
        missing = [name for name in REQUIRED if name not in event]
        assert not missing, f"an event lacks {missing}"
        assert event["UID"] not in seen, f"{event['UID']} comes twice"
        seen.add(event["UID"])
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert start < end and start.utcoffset() == timedelta(hours=8), (start, end)
    return sorted((str(event["UID"]), int(event["DTSTART"].dt.timestamp()), str(event["SUMMARY"])) for event in events)


def main(folder):
    feeds = sorted(Path(folder).glob("*.ics"))
    for path in feeds:
        try:
            for row in check(path):
                print(path.name, *row, sep="\t")
        except Exception as error:  # any fault of a feed is a failure with the feed's name
            sys.exit(f"{path.name}: {type(error).__name__}: {error}")


main(sys.argv[1])
