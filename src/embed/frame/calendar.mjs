// Events as a file for calendars (iCalendar, RFC 5545). `src/calendar` writes the plan's file; that one is
// WebAssembly, which a frame in a sandbox may not load.
import { momentOf } from './moment.mjs';

const LONGEST_LINE = 75;
const USUAL_LENGTH = 65 * 60000;
const NEXT_DAY = 86400000;

const escapeText = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

// Lines have at most 75 bytes; the rest follows behind a space. No character is cut in two.
export const foldLine = (line) => {
  const encoder = new TextEncoder();
  let out = '';
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > LONGEST_LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
};

const stampOf = (moment) => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
const compactDay = (time) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

// The same event gets the same identifier in every file, so that calendars replace it instead of having it
// twice.
const identify = ({ date, start, title, place }) => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${date}\n${start}\n${title}\n${place}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return `${date}-${hash.toString(16)}@events.kickoff`;
};

const spanOf = ({ date, start, end, zone }) => {
  if (!start) {
    const day = Date.parse(`${date}T00:00Z`);
    return [`DTSTART;VALUE=DATE:${compactDay(day)}`, `DTEND;VALUE=DATE:${compactDay(day + NEXT_DAY)}`];
  }
  const first = momentOf(date, start, zone);
  const last = end > start ? momentOf(date, end, zone) : first + USUAL_LENGTH;
  return [`DTSTART:${stampOf(first)}`, `DTEND:${stampOf(last)}`];
};

export const writeCalendar = (events, now) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kickoff//Events//EN',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${identify(event)}`,
      `DTSTAMP:${stampOf(now)}`,
      ...spanOf(event),
      `SUMMARY:${escapeText(event.title)}`,
      ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n');
