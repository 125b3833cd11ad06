// Milliseconds of a day; the week is counted with them too.
const DAY = 86400000;

const fill = (name, number) => {
  for (const element of document.querySelectorAll(`[data-week="${name}"]`)) {
    if (element.textContent !== String(number)) element.textContent = number;
  }
};

// A day as fields write it, in milliseconds; records may hold anything else.
const dayOf = (iso) => {
  const time = iso?.length === 10 ? Date.parse(`${iso}T00:00Z`) : NaN;
  // Browsers take 29 February of any year for a day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? time : undefined;
};

// Dates have the digits 0 to 9, as all other numbers of the site; Arabic would have others.
const numbered = (language) => `${language}-u-nu-latn`;

// French writes the first day of a month as an ordinal, which browsers leave out.
const ordinal = (words) => (html.lang === 'fr' ? words.replace(/(^| )1 /, '$11er ') : words);

// The days of deadlines, which the page gives as rules: `event-14` is two weeks before the event, or
// before the campaign's first day while the event has none. A day of one's own wins.
const fillDeadlines = () => {
  const rules = document.querySelectorAll('[data-due]');
  // Most pages have none, and making what writes days costs each of them time.
  if (!rules.length) return;
  const [first, last] = (html.dataset.window ?? '').split('/');
  const format = new Intl.DateTimeFormat(numbered(html.lang), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  for (const element of rules) {
    const [, anchor, days] = element.dataset.due.match(/^([a-z]+)([+-]\d+)$/) ?? [];
    const event = dayOf(record(`blank:${prefix}date`)?.value) ?? dayOf(first);
    const task = element.closest('[data-task]');
    const own = task && dayOf(record('task:' + recordOf(task))?.date);
    const day = own ?? { event, first: dayOf(first), last: dayOf(last) }[anchor] + days * DAY;
    element.textContent = Number.isNaN(day) ? '' : ordinal(format.format(day));
  }
};

const fillDates = () => {
  const week = upcoming();
  if (!week) return;
  // The first and the last day of the campaign, for widgets that count from it.
  html.dataset.window = [week.first, week.first + 6]
    .map((day) => `${week.year}-12-${String(day).padStart(2, '0')}`)
    .join('/');
  fillDeadlines();
  const phrase = document.querySelector('[data-dates]');
  const old = phrase?.textContent;
  fill('year', week.year);
  fill('first', week.first);
  fill('last', week.first + 6);
  for (let index = 0; index < 7; index += 1) fill(index, week.first + index);
  // A prepared mail carries the same words in its address.
  if (phrase && phrase.textContent !== old) {
    for (const mail of document.querySelectorAll('a[href^="mailto:?"]')) {
      const [from, to] = [old, phrase.textContent].map(encodeURIComponent);
      mail.setAttribute('href', mail.getAttribute('href').replaceAll(from, to));
    }
  }
  document.querySelectorAll('[data-day]').forEach((day) => {
    day.toggleAttribute('data-today', Number(day.dataset.day) === -week.days);
  });
  const countdown = document.querySelector('[data-countdown]');
  if (!countdown) return;
  const on = week.days > 0 ? 'before' : 'during';
  const words =
    week.days > 0
      ? new Intl.RelativeTimeFormat(numbered(html.lang), { numeric: 'auto' }).format(
          week.days,
          'day',
        )
      : 1 - week.days;
  for (const part of countdown.children) {
    part.toggleAttribute('data-off', part.dataset.when !== on);
  }
  countdown.querySelector(`[data-when=${on}] strong`).textContent = words;
};
