// node calendars.mjs < ["BEGIN:VCALENDAR…", …]
// Reads calendar files, in the order they came, with two readers that know nothing of each other, as a calendar does that gets them by mail (RFC 5546): an event with an
// id that is known is changed when its SEQUENCE is not lower, and taken out when it is cancelled. Writes what each reader has in the end, and every file as it was read.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const files = JSON.parse(readFileSync(0, "utf8"));

const readers = {
  "ical.js": text => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    calendar.getAllSubcomponents("vtimezone").forEach(zone => ICAL.TimezoneService.register(zone));
    const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
    const value = name => event.component.getFirstPropertyValue(name);
    return {
      method: calendar.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence, status: value("status"), summary: event.summary, description: event.description,
      location: event.location, start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(), stamp: value("dtstamp").toJSDate().toISOString(),
      organizer: event.organizer, guests: event.attendees.map(one => `${one.getFirstValue()} ${one.getParameter("cn")} ${one.getParameter("rsvp")}`),
    };
  },
  "node-ical": text => {
    const event = Object.values(nodeIcal.sync.parseICS(text)).find(one => one.type === "VEVENT");
    return {
      method: event.method, uid: event.uid, sequence: Number(event.sequence), status: event.status, summary: event.summary, description: event.description,
      location: event.location, start: event.start.toISOString(), end: event.end.toISOString(), stamp: event.dtstamp.toISOString(),
      organizer: event.organizer.val, guests: [event.attendee ?? []].flat().map(one => `${one.val} ${one.params.CN} ${`${one.params.RSVP}`.toUpperCase()}`),
    };
  },
};

const result = {};
for (const [name, read] of Object.entries(readers)) {
  const kept = new Map();
  const read_ = files.map(text => {
    const event = read(text);
    if (event.sequence >= (kept.get(event.uid)?.sequence ?? 0)) kept.set(event.uid, event);
    return event;
  });
  result[name] = { read: read_, calendar: [...kept.values()].filter(event => event.method !== "CANCEL") };
}
console.log(JSON.stringify(result));
