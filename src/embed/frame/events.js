// The district's events by date, each and all of them as a file for calendars.
let shownEvents = [];

const byTime = (one, other) => (`${one.date}${one.start}` < `${other.date}${other.start}` ? -1 : 1);

const whenOf = ({ date, start, end, zone }) => {
  const words = writeDay(dayOf(date), { weekday: 'long' });
  if (!start) return words;
  // Clocks are those of the place, whoever reads.
  const clock = new Intl.DateTimeFormat(numberedLanguage, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const [first, last] = [start, end].map((time) => time && Date.parse(`${date}T${time}Z`));
  const times = last > first ? `${clock.format(first)}–${clock.format(last)}` : clock.format(first);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${words} · ${times}${zone && zone !== own ? ` (${zone})` : ''}`;
};

const rowOf = (event, template, isSavable) => {
  const row = template.content.firstElementChild.cloneNode(true);
  const time = document.createElement('time');
  row.querySelector('[data-when]').append(time);
  time.dateTime = event.start ? `${event.date}T${event.start}` : event.date;
  time.textContent = whenOf(event);
  row.querySelector('[data-title]').textContent = event.title;
  const place = row.querySelector('[data-place]');
  place.textContent = event.place;
  place.hidden = !event.place;
  const button = row.querySelector('button');
  button.hidden = !isSavable;
  button.setAttribute('aria-label', `${button.textContent}: ${event.title}`);
  return row;
};

const paintEvents = ({ events }) => {
  const list = document.querySelector('[data-events]');
  if (!list) return;
  // What is over is of no use to anybody who could still come.
  const now = today();
  shownEvents = (events ?? []).filter(({ date }) => date >= now).sort(byTime);
  // The sandbox of WordPress lets nobody save a file.
  const isSavable = !secret;
  const template = document.querySelector('[data-event-row]');
  list.replaceChildren(...shownEvents.map((event) => rowOf(event, template, isSavable)));
  showPart('events', Boolean(events));
  showPart('events-over', Boolean(events) && !shownEvents.length);
  showPart('events-all', isSavable && shownEvents.length > 1);
};

const saveEvents = (events) => {
  const file = new Blob([writeCalendar(events, Date.now())], { type: 'text/calendar;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: 'kickoff.ics' });
  link.target = '_self';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

addEventListener('click', ({ target }) => {
  const button = target.closest('[data-save-event]');
  if (button) {
    const row = button.closest('li');
    saveEvents([shownEvents[[...row.parentNode.children].indexOf(row)]]);
  }
  if (target.closest('[data-save-events]')) saveEvents(shownEvents);
});
