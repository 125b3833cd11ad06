// What this tab changed, one step after another, so that it can be taken back. It is kept for as long
// as the tab, across pages and reloads, and only texts that nobody else changed since are touched.
const STEPS = 50;
const LOG = PREFIX + 'undo';
// Where one is, not what one did.
const UNLOGGED = ['event', 'language', 'plan', 'posts', 'backup'].map((name) => `setting:${name}`);

const isNote = (value) => value === null || typeof value === 'string';
const isChange = ({ name, before, after }) => Boolean(name) && [name, before, after].every(isNote);
// Steps as they were written; anything else in their place is forgotten.
const steps = (found) =>
  Array.isArray(found) ? found.filter((step) => step?.changes?.length && step.changes.every(isChange)) : [];

const readLog = () => {
  try {
    const found = JSON.parse(sessionStorage.getItem(LOG));
    return { done: steps(found.done), undone: steps(found.undone) };
  } catch {
    return { done: [], undone: [] };
  }
};
// Reading it for the first time may take a browser longer than all the rest of this script, so a page's first
// paint and first tap do not wait for it.
let kept;
const isLogRead = () => kept !== undefined;
const log = () => (kept ??= readLog());
const PAUSE = 400;
let writing;
const writeLog = () => {
  clearTimeout(writing);
  writing = undefined;
  const { done } = log();
  done.splice(0, done.length - STEPS);
  const all = { ...log() };
  for (let tries = 0; tries < 4; tries += 1) {
    try {
      sessionStorage.setItem(LOG, JSON.stringify(all));
      break;
    } catch {
      // Full: older steps go first. Blocked, or one step too large: they last as long as the page.
      all.done = all.done.slice(Math.ceil(all.done.length / 2));
    }
  }
  showUndo();
};

const showUndo = () => {
  const { done, undone } = log();
  const part = document.querySelector('[data-undo-part]');
  if (part) part.hidden = !done.length && !undone.length;
  for (const name of ['undo', 'redo']) {
    const button = document.querySelector(`button[data-${name}]`);
    if (button) button.hidden = !(name === 'undo' ? done : undone).length;
  }
};

// Whether the step that was noted last is still going on, and the field that is being typed into.
let isGoingOn = false;
let typedInto;
let isTakingBack = false;

const isText = (element) =>
  element?.matches?.('textarea, input:not([type=checkbox], [type=radio], [type=date], [type=time])');

// What the person has in hand: the title of a task, else the label of a field or button.
const labelOf = () => {
  const active = document.activeElement;
  // All of them are read: WebKit ends the page's process at a later garbage collection where only the first of
  // these lists was asked for.
  const [label] = [...(active?.labels ?? [])];
  const title =
    active?.closest('[data-task]')?.querySelector('.task-title') ??
    (label?.firstChild?.textContent.trim() ? label.firstChild : label);
  const words = title?.textContent ?? (active?.matches('button') ? active.textContent : '');
  return words.trim().slice(0, 80);
};

// Notes changes of records. All changes of one moment are one step, and so is a text typed in one go.
const noteChanges = (all) => {
  // A field that is left tells its value once more.
  const isNews = ([name, before, after]) =>
    (all.isBroughtIn || !UNLOGGED.includes(name)) && (all.length > 1 || before === null || !isSame(before, after));
  const changes = isTakingBack ? [] : all.filter(isNews);
  if (!changes.length) return;
  document.querySelector('[data-undo-words]')?.replaceChildren();
  const field = isText(document.activeElement) ? document.activeElement : undefined;
  const step = log().done.at(-1);
  const find = (name) => step.changes.find((change) => change.name === name);
  const isSameText = () => field && field === typedInto && changes.every(([name]) => find(name));
  if (step && (isGoingOn || isSameText())) {
    for (const [name, before, after] of changes) {
      const change = find(name);
      if (change) change.after = after;
      else step.changes.push({ name, before, after });
    }
  } else {
    const page = new URL(here);
    const title = document.querySelector('h1')?.textContent ?? '';
    const noted = changes.map(([name, before, after]) => ({ name, before, after }));
    const { isBroughtIn } = all;
    log().done.push({ page: page.pathname, title, label: labelOf(), isBroughtIn, changes: noted });
  }
  typedInto = field;
  log().undone = [];
  if (isGoingOn) return;
  isGoingOn = true;
  setTimeout(() => {
    isGoingOn = false;
    showUndo();
    // While somebody types, the steps would be written whole at each key.
    clearTimeout(writing);
    writing = setTimeout(writeLog, field ? PAUSE : 0);
  });
};
addEventListener('pagehide', () => {
  if (writing) writeLog();
});
// Whoever writes records tells so: `save`, and the stores of all clients.
addEventListener('kickoff-change', ({ detail }) => noteChanges(detail));

// What a text says, without who changed it and when; nothing for a damaged one.
const bare = (text) => {
  try {
    return Object.fromEntries(entries(JSON.parse(text ?? '{}')).filter(([, value]) => value !== null));
  } catch {
    return undefined;
  }
};
const isSame = (one, other) => {
  const [mine, others] = [bare(one), bare(other)];
  const sorted = (members) => JSON.stringify(Object.entries(members).sort());
  return Boolean(mine && others) && sorted(mine) === sorted(others);
};

// What a record was before: an event that was not there yet is one that was taken out.
const earlier = (name, text) =>
  text === null && name.startsWith('event:') ? '{"removed":"yes"}' : text;

const say = (name, step) => {
  const words = document.querySelector('[data-undo-words]');
  if (!words) return;
  const where = Object.assign(document.createElement('a'), {
    href: step.page,
    textContent: step.title,
  });
  const isHere = step.page === new URL(here).pathname;
  const label = step.label || (isHere ? step.title : '');
  words.replaceChildren(words.dataset[name], ' ', label, ...(isHere ? [] : [label && ' · ', where]));
  // What was said of the change is not true any more.
  for (const outcome of document.querySelectorAll('[data-outcome], [data-arrival]')) outcome.textContent = '';
};

// What was brought in leaves no trace when it is taken back: as new changes, its absence would count as
// later than it, here and wherever this plan goes. Other tabs would put it in again if they were not told.
const retract = () => {
  try {
    storage.setItem(PREFIX + 'retracted', `${Date.now()}-${Math.random()}`);
  } catch {
    // Full: what follows fails too, and says so.
  }
  dispatchEvent(new CustomEvent('kickoff-retracted'));
};
const putBack = (name, text) => {
  try {
    if (stored('version') !== FORMAT) return false;
    if (text === null) storage.removeItem(PREFIX + name);
    else storage.setItem(PREFIX + name, text);
    return stored(name) === text;
  } catch {
    return false;
  }
};

// Takes a step back, or does it again, as a new change of the same records. What finds no room stays a
// step that can be tried again.
const takeBack = (from, to, words) => {
  const step = log()[from].pop();
  if (!step) return;
  const back = from === 'done';
  let missed = false;
  let isFull = false;
  isTakingBack = true;
  try {
    if (step.isBroughtIn) retract();
    for (const change of step.changes) {
      const { name, after } = change;
      const before = step.isBroughtIn ? change.before : earlier(name, change.before);
      const [old, wanted] = back ? [after, before] : [before, after];
      if (!isSame(stored(name), old)) missed = true;
      else if (!(step.isBroughtIn ? putBack(name, wanted) : put(name, bare(wanted)))) {
        isFull = true;
      }
    }
  } finally {
    isTakingBack = false;
  }
  typedInto = undefined;
  log()[isFull ? from : to].push(step);
  writeLog();
  // Many changes at once are told as one that may have changed everything.
  const names = step.changes.length > 20 ? [null] : step.changes.map(({ name }) => PREFIX + name);
  for (const key of names) dispatchEvent(new StorageEvent('storage', { key }));
  if (isFull) reveal('storage');
  else say(missed ? 'missed' : words, step);
};
const undo = () => takeBack('done', 'undone', 'undone');
const redo = () => takeBack('undone', 'done', 'redone');

addEventListener('click', (event) => {
  const button = event.target.closest('[data-undo], [data-redo]');
  if (!button) return;
  const name = 'undo' in button.dataset ? 'undo' : 'redo';
  (name === 'undo' ? undo : redo)();
  // The button that was pressed may have gone; its neighbour is there then.
  if (button.hidden) document.querySelector('[data-undo-part] button:not([hidden])')?.focus();
});

// Erased means everywhere: the steps hold what was erased.
const forget = () => {
  kept = { done: [], undone: [] };
  writeLog();
};
addEventListener('kickoff-erased', forget);
addEventListener('storage', ({ key, newValue, storageArea }) => {
  const isErased = key === null || (key === PREFIX + 'version' && newValue === null);
  if (storageArea && isErased) dispatchEvent(new CustomEvent('kickoff-erased'));
});
