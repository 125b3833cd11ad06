// The page that makes snippets. Its fields are kept by the early script, like all fields.
import { canShow, writeFragment } from '../format.mjs';
import { KINDS, campaignOf, eventsOfPlan, readChoices } from './choices.mjs';
import { NARROW, WIDE, buttonOf, heightRule, sandboxOf, snippetOf } from './snippet.mjs';

// Heights beyond which a list scrolls inside its frame, unless the page around follows it.
const MOST_AUTOMATIC = 720;
const UNMEASURED = { banner: 260, events: 480, progress: 360, checklist: 720, guide: 720 };

const part = (name) => document.querySelector(`[data-builder-part=${name}]`);
const shows = (name, isShown) => {
  for (const element of document.querySelectorAll(`[data-builder-part=${name}]`)) element.hidden = !isShown;
};

const pathOf = (language, kind, workflow) => {
  const isOfRole = kind === 'checklist' || kind === 'guide';
  return `${language}/widget/${isOfRole && workflow !== 'district' ? `${kind}-${workflow}` : kind}/`;
};

const fullOf = (language, kind, workflow) => {
  if (kind === 'checklist') return `${language}/checklists/${workflow}/`;
  return kind === 'guide' ? `${language}/guides/${workflow}/` : `${language}/`;
};

// The page as it was opened last: it may have gone since, and comes as another one when somebody comes back.
let opened;
addEventListener('message', (event) => opened?.page.isConnected && opened.hear(event));
for (const kind of ['storage', 'kickoff-change']) {
  addEventListener(kind, () => opened?.page.isConnected && setTimeout(opened.paint));
}

// A frame that stood in the page from the start would be led by Firefox to what it showed before reloading.
const previewIn = (place) => {
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, { preview: place.dataset.previewOf, label: place.dataset.label });
  frame.width = place.dataset.previewOf === 'narrow' ? NARROW : WIDE;
  place.replaceChildren(frame);
  return frame;
};

const open = (kit) => {
  const page = document.querySelector('[data-builder]');
  if (!page) return;
  const { base, html } = kit;
  const frames = [...page.querySelectorAll('[data-preview-of]')].map(previewIn);
  // The heights that the two previews told of what they show.
  let measured = {};
  let shownWidget;
  let made = {};

  const say = (name) => {
    for (const message of page.querySelectorAll('[data-builder-says]')) message.hidden = message.dataset.builderSays !== name;
  };

  // A box for each event of the plan, so that the person decides what is published.
  const offerEvents = () => {
    const list = part('event-boxes');
    const planned = eventsOfPlan(kit);
    const shown = JSON.stringify(planned);
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    const template = document.querySelector('[data-event-box]');
    const rows = planned.map((event) => {
      const row = template.content.firstElementChild.cloneNode(true);
      row.querySelector('input').dataset.member = `event-${event.id}`;
      const day = new Intl.DateTimeFormat(`${html.lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
      const moment = Date.parse(`${event.date}T00:00Z`);
      const when = Number.isNaN(moment) ? event.date : kit.ordinal(day.format(moment));
      const odd = event.title ? row.dataset.odd : row.dataset.nameless;
      const words = [when, event.start, event.title, event.place, !canShow(event) && odd];
      row.querySelector('span').textContent = words.filter(Boolean).join(' · ');
      row.querySelector('input').disabled = !canShow(event);
      return row;
    });
    list.replaceChildren(...rows);
    kit.restoreFields();
    shows('no-events', !planned.length);
  };

  const paint = () => {
    offerEvents();
    const choices = readChoices(kit);
    const { kind, workflow, said } = choices;
    for (const name of KINDS) shows(name, name === kind);
    shows('role', kind === 'checklist' || kind === 'guide');
    shows('district', ['banner', 'events', 'progress'].includes(kind));
    shows('odd-name', choices.isNameOdd);
    shows('odd-count', choices.isCountOdd);
    // Its picture was drawn for the campaign that the site was built for.
    shows('own-button', !campaignOf(kit).campaign);
    shows('odd-height', choices.isHeightOdd);
    const fragment = writeFragment(said);
    const path = pathOf(html.lang, kind, workflow);
    const address = `${base}${path}${fragment}`;
    const built = page.querySelector(`[data-title="${kind === 'checklist' || kind === 'guide' ? `${kind}-${workflow}` : kind}"]`).textContent;
    // What the frame is called says the campaign that the frame shows.
    const { builderCampaign } = page.querySelector('[data-builder-campaign]').dataset;
    const title = said.campaign ? built.replace(builderCampaign, () => said.campaign) : built;
    const full = base + fullOf(html.lang, kind, workflow);
    const isOwn = kind === 'events' || kind === 'progress';
    preview(kind, address, title);
    const fixed = choices.height;
    const { narrow = UNMEASURED[kind], wide = UNMEASURED[kind] } = measured;
    const rule = fixed ? `${fixed}px` : heightRule(Math.min(narrow, MOST_AUTOMATIC), Math.min(wide, MOST_AUTOMATIC));
    const height = fixed ?? Math.min(wide, MOST_AUTOMATIC);
    const { integrity } = part('snippet').parentElement.dataset;
    const script = choices.isFollowing && { src: `${base}embed.js`, integrity };
    const image = `${base}buttons/${html.lang}-${said.accent}.svg`;
    const { width, height: tall } = part('button').dataset;
    made = {
      // Without the frame, its own page is the only one that shows what is in it.
      snippet: snippetOf({ kind, address, title, full: isOwn ? address : full, rule, height, script }),
      address,
      button: buttonOf({ image, full, title: part('button').alt, width, height: tall }),
      full,
    };
    // What was said of an older one is over.
    if (part('snippet').textContent !== made.snippet) say();
    for (const name of ['snippet', 'address', 'button-code', 'full']) {
      const text = made[name === 'button-code' ? 'button' : name];
      if (part(name).textContent !== text) part(name).textContent = text;
    }
    if (part('button').src !== image) part('button').src = image;
    drawCode();
  };

  // Both previews show the very frame of the snippet, each at its width. What they showed before is no place
  // to go back to. A frame that is on its way to one address would miss another one, so that waits.
  const lead = (frame) => {
    const { wanted, address = '', kind } = frame.dataset;
    if ('leading' in frame.dataset || wanted === address) return;
    frame.setAttribute('sandbox', sandboxOf(kind));
    if (wanted.split('#')[0] !== address.split('#')[0]) frame.dataset.leading = '';
    frame.dataset.address = wanted;
    if (address) frame.contentWindow.location.replace(wanted);
    else frame.src = wanted;
  };

  const preview = (kind, address, title) => {
    const [widget] = address.split('#');
    if (widget !== shownWidget) measured = {};
    shownWidget = widget;
    for (const frame of frames) {
      frame.title = `${title} (${frame.dataset.label})`;
      Object.assign(frame.dataset, { wanted: address, kind });
      lead(frame);
    }
  };

  // The code of another address than the one shown would end on a poster.
  let drawn;
  const drawCode = async () => {
    if (!page.querySelector('[data-builder-code]').open || drawn === made.full) return;
    const place = part('code');
    drawn = made.full;
    place.replaceChildren();
    try {
      const svg = await kit.tools('qr', made.full);
      if (drawn !== made.full) return;
      // Made of numbers only.
      place.innerHTML = svg;
      place.firstElementChild.setAttribute('role', 'img');
      place.firstElementChild.setAttribute('aria-label', made.full);
    } catch {
      drawn = undefined;
      say('failed');
    }
  };

  const copy = async (name) => {
    const text = made[name];
    try {
      await navigator.clipboard.writeText(text);
      // The same words said twice are heard once, unless they were gone in between.
      say();
      await new Promise(requestAnimationFrame);
      say('copied');
    } catch {
      // Refused, or a browser without it: what is selected can be copied by a key.
      getSelection().selectAllChildren(part(name === 'button' ? 'button-code' : name));
      say('selected');
    }
  };

  const saveCode = () => {
    const svg = part('code').innerHTML;
    if (!svg) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    link.download = 'kickoff-qr.svg';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const hear = ({ source, data }) => {
    const frame = frames.find((one) => one.contentWindow === source);
    if (!frame || data?.type !== 'kickoff:resize' || !Number.isInteger(data.height)) return;
    const name = frame.width === String(NARROW) ? 'narrow' : 'wide';
    if (measured[name] === data.height) return;
    measured[name] = data.height;
    frame.height = Math.min(Math.max(data.height, 40), MOST_AUTOMATIC);
    paint();
  };
  page.addEventListener('input', () => setTimeout(paint));
  page.addEventListener('click', ({ target }) => {
    const { copies } = target.closest('[data-copies]')?.dataset ?? {};
    if (copies) copy(copies);
    if (target.closest('[data-save-code]')) saveCode();
  });
  page.querySelector('[data-builder-code]').addEventListener('toggle', drawCode);
  // An address of this very device leads nobody else anywhere.
  const { hostname, protocol } = new URL(base);
  shows('local', /^(localhost$|127\.|\[::1\]|(10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$)|\.local$/.test(hostname) || protocol !== 'https:');
  for (const frame of frames) {
    frame.addEventListener('load', () => {
      // The empty page that every frame begins with is loaded too, sooner or later.
      if (frame.contentDocument?.URL === 'about:blank') return;
      delete frame.dataset.leading;
      lead(frame);
    });
  }
  opened = { page, hear, paint };
  paint();
  // Another campaign is in the page by then.
  kit.tuned().then(paint);
};

export { open };
