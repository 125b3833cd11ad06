// That a district takes part, when, and in how many days.
const daysOf = ({ dates }) => {
  if (dates) return checkDates(dates.from, dates.to);
  const week = upcoming();
  if (!week) return null;
  const first = Date.UTC(week.year, 11, week.first);
  return { first, last: first + 6 * DAY };
};

const paintCountdown = ({ first, last }) => {
  const now = dayOf(today());
  const when = now < first ? 'before' : now > last ? 'after' : 'during';
  const away = new Intl.RelativeTimeFormat(numberedLanguage, { numeric: 'auto' }).format((first - now) / DAY, 'day');
  const words = { before: away, during: `${1 + (now - first) / DAY} / ${1 + (last - first) / DAY}` };
  for (const part of document.querySelectorAll('[data-when]')) {
    part.hidden = part.dataset.when !== when;
    const number = part.querySelector('strong');
    if (number && !part.hidden) number.textContent = words[when];
  }
};

const paintBanner = (said) => {
  putWords('[data-name]', said.name);
  putWords('[data-campaign]', said.campaign);
  const days = daysOf(said);
  if (!document.querySelector('[data-when]') || !days) return;
  putWords('[data-days]', writeDays(days.first, days.last));
  paintCountdown(days);
};
