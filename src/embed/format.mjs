// What a page that frames a widget tells it, in the fragment of the widget's address: browsers send it to
// nobody, so a district publishes its name and its events without a server. `docs/embedding.md` has the
// format; whatever changes here without a new version breaks snippets that stand on other sites.
import { checkDates, checkName, dayOf, isoOf } from '../early/campaign/checks.mjs';

const VERSION = '1';
export const THEMES = ['auto', 'light', 'dark'];
export const ACCENTS = ['green', 'blue', 'violet', 'red', 'brown', 'grey'];
export const MOST_EVENTS = 40;
// Characters of a whole fragment: forty events with long names in a script whose letters take nine each.
const LONGEST_FRAGMENT = 70000;
const MOST_SCHOOLS = 99999;

const clockOf = (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null);

// A time zone that the browser knows. Without one, the zone is that of whoever reads.
export const zoneOf = (text) => {
  if (!/^[A-Za-z0-9_+\-/]{1,50}$/.test(text)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    return null;
  }
};

// Each line of an event is checked; all but the day and the name may be empty. Names have no line ends.
const LINES = [
  ['date', (text) => (dayOf(text) === null ? null : text)],
  ['start', (text) => (text ? clockOf(text) : '')],
  ['end', (text) => (text ? clockOf(text) : '')],
  ['zone', (text) => (text ? zoneOf(text) : '')],
  ['title', checkName],
  ['place', (text) => (text ? checkName(text) : '')],
];

const eventOf = (text) => {
  const lines = text.split('\n');
  if (lines.length !== LINES.length) return null;
  const event = Object.fromEntries(LINES.map(([name, check], index) => [name, check(lines[index])]));
  const isWhole = Object.values(event).every((value) => value !== null);
  return isWhole && (event.start || !event.end) ? event : null;
};

// Whether an event can be published: another one would be left out.
export const canShow = (event) => eventOf(LINES.map(([name]) => event[name] ?? '').join('\n')) !== null;

const datesOf = (text) => {
  const [from, to, ...rest] = text.split('/');
  return rest.length ? null : checkDates(from, to) && { from, to };
};

const schoolsOf = (text) => {
  const [, part, all] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const schools = { part: Number(part), all: Number(all) };
  return schools.all >= 1 && schools.part <= schools.all && schools.all <= MOST_SCHOOLS ? schools : null;
};

const oneOf = (list) => (text) => (list.includes(text) ? text : null);

// Each name may stand once, but for `event`.
const CHECKS = {
  theme: oneOf(THEMES),
  accent: oneOf(ACCENTS),
  name: checkName,
  campaign: checkName,
  dates: datesOf,
  event: eventOf,
  schools: schoolsOf,
  on: (text) => (dayOf(text) === null ? null : text),
};

// WordPress appends a secret to whatever fragment there is: `#theme=dark&v=1#?secret=aB3`.
const SECRET = /#?\?secret=([A-Za-z0-9]{1,100})$/;
export const secretOf = (fragment) => SECRET.exec(fragment)?.[1];

// What the fragment of an address says: `{}` for an empty one, null for a damaged one. It is damaged as a
// whole: half of a district's events would look like all of them. The version comes last, so that an
// address that was cut off is noticed.
export const readFragment = (fragment) => {
  const text = fragment.replace(SECRET, '').replace(/^#/, '');
  if (!text) return {};
  if (text.length > LONGEST_FRAGMENT || !text.endsWith(`&v=${VERSION}`)) return null;
  const said = {};
  try {
    // Browsers forgive what is encoded wrongly, and would show something else than was meant.
    for (const part of text.split('&').slice(0, -1)) {
      const [, name, value] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
      const check = Object.hasOwn(CHECKS, name ?? '') && CHECKS[name];
      const found = check && check(decodeURIComponent(value.replaceAll('+', ' ')));
      if (!found) return null;
      if (name === 'event') said.events = [...(said.events ?? []), found];
      else if (Object.hasOwn(said, name)) return null;
      else said[name] = found;
    }
  } catch {
    return null;
  }
  return (said.events?.length ?? 0) > MOST_EVENTS ? null : said;
};

// The same as a fragment; what the widget assumes anyway is left out. Whatever would not be read back is
// left out too, so that a snippet never shows the note of a damaged address.
export const writeFragment = (said) => {
  const parts = [];
  const put = (name, value) => {
    if (CHECKS[name](value) !== null) parts.push(`${name}=${encodeURIComponent(value)}`);
  };
  if (said.theme && said.theme !== THEMES[0]) put('theme', said.theme);
  if (said.accent && said.accent !== ACCENTS[0]) put('accent', said.accent);
  if (said.name) put('name', said.name.trim());
  if (said.campaign) put('campaign', said.campaign);
  if (said.dates) put('dates', `${said.dates.from}/${said.dates.to}`);
  for (const event of (said.events ?? []).slice(0, MOST_EVENTS)) {
    put('event', LINES.map(([name]) => event[name] ?? '').join('\n'));
  }
  if (said.schools) put('schools', `${said.schools.part}/${said.schools.all}`);
  if (said.on) put('on', said.on);
  return parts.length ? `#${parts.join('&')}&v=${VERSION}` : '';
};

export const today = () => {
  const now = new Date();
  return isoOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
};
