// Puts a campaign into the document. Everything is written as text or as an attribute that was
// checked, never as HTML.
import { isoOf } from './checks.mjs';
import { lengthOf, phraseOf, progressOf } from './dates.mjs';

// What stood in an element, and where a link led, before anything was put in its place.
const words = new WeakMap();
const targets = new WeakMap();

const remember = (memory, element, value) => {
  if (!memory.has(element)) memory.set(element, value);
  return memory.get(element);
};

// Replaces each of some phrases by another one, the longest first and each place once, so that no new
// phrase is taken for an old one.
export const exchange = (text, phrases) => {
  const pairs = new Map([...phrases].filter(([old, now]) => old && old !== now));
  if (!pairs.size) return text;
  const escaped = [...pairs.keys()]
    .sort((one, other) => other.length - one.length)
    .map((old) => old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(escaped.join('|'), 'gu'), (old) => pairs.get(old));
};

// The phrases that texts hold, by the words that pages were built with. The bare name is left out
// where texts have the name with its article: alone it also stands where the trademark is meant.
export const renamed = (texts, says) => {
  const { forms, hashtag, handle } = texts.profiles[texts.standard];
  const old = { ...forms, hashtag, handle };
  const isBare = (key) => key === 'campaign' && Object.hasOwn(forms, 'the-campaign');
  return Object.entries(old)
    .filter(([key]) => !isBare(key))
    .map(([key, phrase]) => [phrase, says[key] ?? phrase]);
};

// A prepared mail carries the letter's words in its address.
const mend = (mail, phrases) => {
  const built = remember(targets, mail, mail.getAttribute('href'));
  const parts = built.split(/([?&][a-z]+=)/);
  const mended = parts.map((part, index) =>
    index % 2 ? part : encodeURIComponent(exchange(decodeURIComponent(part), phrases)),
  );
  mail.setAttribute('href', ['mailto:', ...mended.slice(1)].join(''));
};

// The card on the home page. The row of days is the campaign week's: other dates have none.
const paintCountdown = ({ days, window }, texts, today) => {
  const countdown = document.querySelector('[data-countdown]');
  if (!countdown) return;
  const row = document.querySelector('.days');
  row.hidden = typeof texts.windows[window] !== 'number';
  row.querySelectorAll('[data-day]').forEach((day) => {
    day.hidden = Number(day.dataset.day) >= lengthOf(days);
  });
  const progress = progressOf(days, today);
  for (const part of countdown.children) {
    part.toggleAttribute('data-off', part.dataset.when !== progress.when);
  }
  const number = countdown.querySelector(`[data-when=${progress.when}] strong`);
  if (progress.when === 'before') {
    // The digits 0 to 9, as everywhere on the site.
    const format = new Intl.RelativeTimeFormat(`${texts.language}-u-nu-latn`, { numeric: 'auto' });
    number.textContent = format.format(progress.days, 'day');
  } else if (number) number.textContent = progress.day;
};

// What the card says of other dates than the week's; the week has its own words in the page.
const wordsOfWindow = ({ days, window }, texts, today) => {
  if (window === 'week') return {};
  const count = String(lengthOf(days));
  const { 'window-of-days': ofDays, 'window-over': over, ...others } = texts.window;
  const isOver = progressOf(days, today).when === 'always';
  return { ...others, 'window-of-days': ofDays.replace('{days}', count), ...(isOver && { 'window-over': over }) };
};

export const paint = (chosen, texts, today, isLive) => {
  const { says, links, days } = chosen;
  document.documentElement.dataset.window = `${isoOf(days.first)}/${isoOf(days.last)}`;
  const all = { ...says, ...wordsOfWindow(chosen, texts, today) };
  const phrases = [];
  const show = (element, now) => {
    const old = remember(words, element, element.textContent);
    if (element.textContent !== (now ?? old)) element.textContent = now ?? old;
    if (element.closest('.letter')) phrases.push([old, now ?? old]);
  };
  for (const element of document.querySelectorAll('[data-say]')) show(element, all[element.dataset.say]);
  const phrase = phraseOf(days, texts.language, texts.dates);
  for (const element of document.querySelectorAll('[data-dates]')) show(element, phrase);
  const year = isoOf(days.first).slice(0, 4);
  for (const element of document.querySelectorAll('[data-week=year]')) show(element, year);
  for (const link of document.querySelectorAll('a[data-link]')) {
    const old = remember(targets, link, link.getAttribute('href'));
    const now = links[link.dataset.link] ?? old;
    link.setAttribute('href', now);
    if (link.closest('.letter')) phrases.push([old, now]);
  }
  for (const slot of document.querySelectorAll('[data-fallback]')) slot.dataset.fallback = links.home;
  // A living client writes the mail anew from the letter, with what was filled in.
  const mail = document.querySelector('a[data-action=mail]');
  if (mail && !isLive) mend(mail, phrases);
  paintCountdown(chosen, texts, today);
};

// The host's accent, by day and by night.
const night = matchMedia('(prefers-color-scheme: dark)');
let accents = {};
const paintAccent = () => {
  // A framed page has the accent that the page around it chose.
  if ('accent' in document.documentElement.dataset) return;
  const { style } = document.documentElement;
  const accent = accents[night.matches ? 'accent-dark' : 'accent'];
  if (accent) style.setProperty('--accent', accent);
  else style.removeProperty('--accent');
};
night.addEventListener('change', paintAccent);

// Whom to tell of a barrier, on the page about accessibility.
const paintContact = ({ contact }) => {
  const line = document.querySelector('[data-contact]');
  if (!line) return;
  line.hidden = !contact;
  if (!contact) return;
  const link = line.querySelector('a');
  link.href = contact.startsWith('https:') ? contact : `mailto:${contact}`;
  link.textContent = contact;
};

// Who answers for the copy by law, in the footer of every page.
const paintLegal = ({ legal }) => {
  const part = document.querySelector('[data-legal]');
  if (!part) return;
  part.hidden = !legal;
  if (legal) part.querySelector('a').href = legal;
};

// Who presets the site stands beside the brand, never in its place.
export const paintHost = (host, base, failed) => {
  accents = host;
  paintAccent();
  paintContact(host);
  paintLegal(host);
  const brand = document.querySelector('.site-head .brand');
  if (!brand || !host.organizer || document.querySelector('[data-organizer]')) return;
  const name = document.createElement('span');
  name.dataset.organizer = '';
  name.textContent = host.organizer;
  Object.assign(name.style, { flexBasis: '100%', order: 3, display: 'flex', alignItems: 'center', gap: '0.6rem' });
  brand.parentElement.append(name);
  if (!host.logo) return;
  const logo = document.createElement('img');
  // The name beside it says the same.
  logo.alt = '';
  logo.src = base + host.logo;
  Object.assign(logo.style, { maxHeight: '2.5rem', maxWidth: '10rem' });
  logo.addEventListener('error', () => {
    logo.remove();
    failed();
  });
  name.prepend(logo);
};
