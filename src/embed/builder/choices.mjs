// What the person chose in the fields of the page, and what the plan knows.
import { checkName, isoOf } from '../../early/campaign/checks.mjs';
import { ACCENTS, MOST_EVENTS, THEMES, canShow, today, zoneOf } from '../format.mjs';

const valueOf = (name) => document.querySelector(`[data-builder] [name=${name}]:is(select, [type=text], [type=number], :checked)`)?.value ?? '';

const among = (list, value) => (list.includes(value) ? value : list[0]);

export const KINDS = ['banner', 'events', 'progress', 'checklist', 'guide'];

const LEAST_HEIGHT = 100;
const MOST_HEIGHT = 5000;

// The events of the plan that have a date: what would be published of each.
export const eventsOfPlan = ({ events, record }) =>
  ['', ...events()]
    .map((id) => {
      const begin = id && `${id}/`;
      const blank = (of) => (record(`blank:${begin}${of}`)?.value ?? '').trim();
      const title = blank('event-name') || blank('school') || blank('place');
      const place = blank('place');
      const start = blank('start-time');
      return {
        id: id || 'first',
        date: blank('date'),
        start,
        end: start && blank('end-time'),
        zone: start && (zoneOf(blank('time-zone')) ?? Intl.DateTimeFormat().resolvedOptions().timeZone ?? ''),
        title,
        place: place === title ? '' : place,
      };
    })
    .filter(({ date }) => date);

const wholeNumber = (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);

// The day on which the numbers were entered: whoever makes the snippet anew has not counted anew.
const countedOn = ({ record }) => {
  const { at, stamps } = record('setting:embed') ?? {};
  const times = ['part', 'all'].map((name) => stamps?.[name]?.[0] ?? at).filter(Number.isFinite);
  const last = new Date(Math.min(Math.max(...times), Date.now()));
  return Number.isNaN(last.getTime()) ? today() : isoOf(Date.UTC(last.getFullYear(), last.getMonth(), last.getDate()));
};

const schoolsIn = (part, all) => (part !== null && all && part <= all ? { part, all } : null);

export const readChoices = (kit) => {
  const kind = among(KINDS, valueOf('kind'));
  const height = wholeNumber(valueOf('height'));
  const box = (id) => document.querySelector(`[data-builder] [data-member="${CSS.escape(`event-${id}`)}"]`);
  const isChosen = ({ id }) => box(id)?.checked ?? true;
  const planned = eventsOfPlan(kit);
  const [part, all] = ['part', 'all'].map((name) => wholeNumber(valueOf(name)));
  const counted = schoolsIn(part, all);
  return {
    kind,
    workflow: valueOf('workflow'),
    planned,
    isNameOdd: valueOf('name').trim() !== '' && checkName(valueOf('name')) === null,
    isCountOdd: part !== null && all !== null && !counted,
    isHeightOdd: valueOf('height') !== '' && (height === null || height < LEAST_HEIGHT || height > MOST_HEIGHT),
    height: height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : null,
    isFollowing: Boolean(document.querySelector('[data-builder] [name=follows]')?.checked),
    said: {
      theme: among(THEMES, valueOf('theme')),
      accent: among(ACCENTS, valueOf('accent')),
      ...(['banner', 'events', 'progress'].includes(kind) && { name: valueOf('name'), ...campaignOf(kit) }),
      ...(kind === 'events' && { events: planned.filter((event) => canShow(event) && isChosen(event)).slice(0, MOST_EVENTS) }),
      ...(kind === 'progress' && counted && { schools: counted, on: countedOn(kit) }),
    },
  };
};

// The campaign, where it is another one than pages are built for: the frame asks nobody.
export const campaignOf = ({ html, upcoming }) => {
  const place = document.querySelector('[data-builder-campaign]');
  const name = place.textContent.trim();
  const [from, to] = (html.dataset.window ?? '').split('/');
  const week = upcoming();
  const day = (number) => `${week.year}-12-${String(number).padStart(2, '0')}`;
  const isWeek = !week || (from === day(week.first) && to === day(week.first + 6));
  return {
    ...(name !== place.dataset.builderCampaign && { campaign: name }),
    ...(!isWeek && from && { dates: { from, to } }),
  };
};
