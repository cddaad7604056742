#!/usr/bin/python3
"""Reads a calendar file with two other programs and prints what each found.

One JSON array on standard output with an object for each library: {"library", "events": [{"uid", "start", "end",
"summary", "location", "description", "status", "sequence", "organizer"}], "method", "name"}. Times with a zone are
instants in UTC, whole days are dates. Exit status 1 when a line is folded wrongly or a library refuses the file.
"""
import datetime
import json
import sys

import icalendar
import vobject


def instant(value):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return value.isoformat() + " floating"
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def wrong_lines(data):
    """Lines that are too long, end in a bare line feed or part a letter."""
    wrong = []
    if data.replace(b"\r\n", b"").count(b"\n") or data.replace(b"\r\n", b"").count(b"\r"):
        wrong.append("a line does not end in CRLF")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            wrong.append(f"line {number} has {len(line)} bytes")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            wrong.append(f"line {number} is folded inside a letter")
    return wrong


def with_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    events = []
    for event in calendar.walk("VEVENT"):
        end = event.get("DTEND")
        events.append({
            "uid": str(event["UID"]),
            "start": instant(event["DTSTART"].dt),
            "end": instant(end.dt) if end else "",
            "stamp": instant(event["DTSTAMP"].dt),
            "summary": str(event["SUMMARY"]),
            "location": str(event.get("LOCATION", "")),
            "description": str(event.get("DESCRIPTION", "")),
            "status": str(event["STATUS"]),
            "sequence": int(event["SEQUENCE"]),
            "organizer": str(event.get("ORGANIZER", "")),
        })
    return {"library": "icalendar", "events": events, "method": str(calendar["METHOD"]),
            "name": str(calendar.get("NAME", ""))}


def with_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    events = []
    for event in calendar.contents.get("vevent", []):
        def text(name):
            return getattr(event, name).value if hasattr(event, name) else ""
        events.append({
            "uid": event.uid.value,
            "start": instant(event.dtstart.value),
            "end": instant(event.dtend.value) if hasattr(event, "dtend") else "",
            "stamp": instant(event.dtstamp.value),
            "summary": event.summary.value,
            "location": text("location"),
            "description": text("description"),
            "status": event.status.value,
            "sequence": int(event.sequence.value),
            "organizer": text("organizer"),
        })
    name = calendar.contents.get("name")
    return {"library": "vobject", "events": events, "method": calendar.method.value,
            "name": name[0].value if name else ""}


def main():
    with open(sys.argv[1], "rb") as file:
        data = file.read()
    wrong = wrong_lines(data)
    for line in wrong:
        print(line, file=sys.stderr)
    json.dump([with_icalendar(data), with_vobject(data)], sys.stdout, ensure_ascii=True)
    return 1 if wrong else 0


sys.exit(main())
