// From a choice of dates to the days themselves, and to the words of a language for them.
import { DAY, checkDates, isoOf } from './checks.mjs';

// First and last day of a choice, in milliseconds: the campaign week as the early script computes it
// (`week`, in its year), a region's days of this year until they are over, or dates of one's own.
export const windowOf = (choice, windows, week, today) => {
  if (choice.id === 'own') return checkDates(choice.from, choice.to);
  const days = windows[choice.id] ?? windows.week;
  if (typeof days === 'number') {
    const first = Date.UTC(week.year, 11, week.first);
    return { first, last: first + (days - 1) * DAY };
  }
  const year = Number(isoOf(today).slice(0, 4));
  const inYear = (year) => days.map((day) => Date.parse(`${year}-${day}T00:00:00Z`));
  const [first, last] = today <= inYear(year)[1] ? inYear(year) : inYear(year + 1);
  return { first, last };
};

export const lengthOf = ({ first, last }) => Math.round((last - first) / DAY) + 1;

// Today's date where the person is, as the same day at Greenwich: windows are days, not moments.
export const todayOf = (now) => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

// How far the campaign is: days until it starts, or the number of today's day in it.
export const progressOf = ({ first, last }, today) => {
  if (today < first) return { when: 'before', days: Math.round((first - today) / DAY) };
  if (today <= last) return { when: 'during', day: Math.round((today - first) / DAY) + 1 };
  return { when: 'always' };
};

// The month as it stands beside a day: in some languages it has another form alone.
const monthOf = (time, language) =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .formatToParts(time)
    .find(({ type }) => type === 'month').value;

// The dates inside a sentence, by the templates of the language: `du 1er au 31 octobre 2026`.
export const phraseOf = ({ first, last }, language, templates) => {
  const part = (time) => {
    const date = new Date(time);
    const day = date.getUTCDate();
    return {
      day: templates.numbers[day] ?? String(day),
      month: monthOf(time, language),
      year: String(date.getUTCFullYear()),
    };
  };
  const [from, to] = [part(first), part(last)];
  const values = {
    day: to.day,
    month: to.month,
    year: to.year,
    first: from.day,
    last: to.day,
    'first-month': from.month,
    'last-month': to.month,
    'first-year': from.year,
    'last-year': to.year,
  };
  let kind = 'years';
  if (first === last) kind = 'day';
  else if (from.year === to.year) kind = from.month === to.month ? 'month' : 'months';
  return templates[kind].replace(/\{([a-z-]+)\}/g, (_, name) => values[name] ?? '');
};
