// What a person or a host may type: each check returns the value as it will be used, or null.

const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 2000;
const LONGEST_CONTACT = 254;
const LONGEST_WINDOW = 366;
export const DAY = 86400000;

const isText = (value) => typeof value === 'string';

// A name of one line. Signs that nobody sees, or that turn the direction of the text around them,
// would stand in letters unnoticed.
export const checkName = (value) => {
  if (!isText(value)) return null;
  const name = value.trim();
  const isPlain = !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u.test(name);
  return name && isPlain && name.length <= LONGEST_NAME ? name : null;
};

// One word of letters of any alphabet, digits and low lines, with a letter in it; the # may be left
// out.
export const checkHashtag = (value) => {
  if (!isText(value)) return null;
  const word = value.trim().replace(/^#/, '');
  const isTag = /^[\p{L}\p{M}\p{N}_]{1,100}$/u.test(word) && /\p{L}/u.test(word);
  return isTag ? `#${word}` : null;
};

// An account on X: no dots, at most 15 signs; the @ may be left out.
export const checkHandle = (value) => {
  if (!isText(value)) return null;
  const word = value.trim().replace(/^@/, '');
  return /^[A-Za-z0-9_]{1,15}$/.test(word) ? `@${word}` : null;
};

// The parsed scheme decides; the beginning is looked at too, because browsers mend addresses such as
// `https:evil` or `https:/\evil`.
export const checkAddress = (value) => {
  if (!isText(value) || value.length > LONGEST_ADDRESS) return null;
  const text = value.trim();
  if (!/^https:\/\/[^\s\\/?#]+[^\s\\]*$/i.test(text)) return null;
  try {
    const url = new URL(text);
    const isPlain = url.protocol === 'https:' && !url.username && !url.password;
    return isPlain && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
};

// Where people write to: an email address or a web page.
export const checkContact = (value) => {
  if (!isText(value) || value.length > LONGEST_CONTACT) return null;
  const isMail = /^[^\s@<>()"'`,:;\\/?#&%]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value.trim());
  return isMail ? value.trim() : checkAddress(value);
};

// A day of the calendar, 2026-12-08, as milliseconds since 1970.
export const dayOf = (value) => {
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || isoOf(time) !== value ? null : time;
};

export const isoOf = (time) => new Date(time).toISOString().slice(0, 10);

// First and last day, in this order and at most a year apart.
export const checkDates = (from, to) => {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null) return null;
  return first <= last && last - first < LONGEST_WINDOW * DAY ? { first, last } : null;
};

// A picture in the site's folder: `logo.svg`, `pictures/logo.png`.
export const checkLogo = (value) => {
  if (!isText(value) || value.length > 200) return null;
  const isPath = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\.(svg|png)$/.test(value);
  return isPath && !value.includes('..') ? value : null;
};
