// The storage format of src/store. Keys and members are part of the contract; a browser test reads
// with one side what the other wrote.
const PREFIX = 'kickoff:';
const FORMAT = '2';
// The store refuses deeper texts, so a record that it would set aside is not written to here.
const MOST_BRACKETS = 100;

// What stands in for storage that is blocked: it lasts as long as the page, and its pages share it, as do the
// stores of all clients, which find it at the window.
const inMemory = () => {
  const texts = new Map();
  window.kickoffMemory = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => texts.set(key, text),
    removeItem: (key) => texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
  return window.kickoffMemory;
};

// The getter itself throws where storage is blocked.
const storage = (() => {
  try {
    return window.localStorage ?? inMemory();
  } catch {
    return inMemory();
  }
})();

const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index));

const stored = (name) => {
  try {
    return storage.getItem(PREFIX + name);
  } catch {
    return null;
  }
};

// The members that are texts, as in src/plan/record.
const TEXTS = 'status date note text url value by minutes order who what removed'.split(' ');

// Minus zero is no time for the store.
const isTime = (at) => Number.isFinite(at) && 1 / at > 0;

const isRecord = (found) =>
  isTime(found.at) &&
  TEXTS.every((name) => found[name] === null || ['undefined', 'string'].includes(typeof found[name]));

const isShallow = (text) => {
  const brackets = (json) => (json.match(/[[{]/g) ?? []).length;
  // Those that somebody wrote are no nesting.
  return brackets(text) <= MOST_BRACKETS || brackets(text.replace(/"(\\.|[^"\\])*"/g, '')) <= MOST_BRACKETS;
};

// The record in a text with what was taken away (null); an empty one if there is none, null if it is
// damaged.
const parse = (text) => {
  if (text === null) return {};
  try {
    const found = JSON.parse(text);
    return isRecord(found) && isShallow(text) ? found : null;
  } catch {
    return null;
  }
};

const BESIDE = ['at', 'by', 'stamps'];
// The members of a record as name and value, with what was taken away.
const entries = (found) => Object.entries(found).filter(([name]) => !BESIDE.includes(name));

// The record under a name: its members, and when and by whom it was changed.
const record = (name) => {
  const found = parse(stored(name));
  return found && Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
};

// When a record was changed and on which device; of two stamps the greater one counts.
const lastStamp = ({ at = 0, by }) => [Math.min(Math.floor(at), Number.MAX_SAFE_INTEGER), by ?? ''];
const order = ([at, by], [otherAt, otherBy]) => at - otherAt || (by > otherBy) - (by < otherBy);

// The same of a member: it has a stamp of its own when it was changed before the record was.
const stampOf = (found, name) => {
  const last = lastStamp(found);
  const own = Array.isArray(found.stamps) ? null : found.stamps?.[name];
  const [at, by] = Array.isArray(own) && own.length === 2 ? own : [];
  const stamp = [Math.floor(at), by];
  const isStamp = isTime(at) && Number.isSafeInteger(stamp[0]) && typeof by === 'string';
  return isStamp && order(stamp, last) < 0 ? stamp : last;
};

// A record of names, values and stamps.
const assemble = ([at, by], members) => {
  const earlier = members.filter(([, , stamp]) => order(stamp, [at, by]));
  const stamps = Object.fromEntries(earlier.map(([name, , stamp]) => [name, stamp]));
  const values = members.map(([name, value]) => [name, value]);
  return Object.fromEntries([['at', at], ['by', by], ...values, ...(earlier.length ? [['stamps', stamps]] : [])]);
};

// Of each member of two records what was changed later: the same as in src/plan/record/merge.rs.
const merge = (one, other) => {
  const members = new Map();
  for (const found of [one, other]) {
    for (const [name, value] of entries(found)) {
      const [mine, theirs] = [members.get(name), [name, value, stampOf(found, name)]];
      const later = mine && order(mine[2], theirs[2]);
      const isLater = later < 0 || (later === 0 && JSON.stringify(mine[1]) < JSON.stringify(value));
      if (!mine || isLater) members.set(name, theirs);
    }
  }
  const [last, others] = [lastStamp(one), lastStamp(other)];
  return assemble(order(last, others) < 0 ? others : last, [...members.values()]);
};

// A record after some of its members were changed; what is as it was keeps its time.
const changed = (old, members, device) => {
  const news = new Map(
    Object.entries(members).filter(
      ([name, value]) => JSON.stringify(old[name] ?? null) !== JSON.stringify(value ?? null),
    ),
  );
  if (!news.size) return old;
  const stamp = lastStamp({ at: Math.max(Date.now(), lastStamp(old)[0] + 1), by: device });
  const kept = entries(old).filter(([name]) => !news.has(name));
  const all = kept.map(([name, value]) => [name, value, stampOf(old, name)]);
  return assemble(stamp, [...all, ...[...news].map(([name, value]) => [name, value ?? null, stamp])]);
};

// Changes members of a record; false when it was not saved. A damaged record and the plan of a
// newer version are left for the store, which knows how to set them aside. What is not there throws, and so
// does what cannot be read: it is not written over.
const save = (name, members, isWhole) => {
  try {
    const [before, version, named] = [name, 'version', 'device'].map((key) => storage.getItem(PREFIX + key));
    const old = parse(before);
    if (!old || (version ?? FORMAT) !== FORMAT) return false;
    const device = named || crypto.getRandomValues(new Uint32Array(2)).join('-');
    if (!named) storage.setItem(PREFIX + 'device', device);
    if (!version) storage.setItem(PREFIX + 'version', FORMAT);
    const gone = isWhole ? entries(old).map(([member]) => [member, null]) : [];
    const next = changed(old, { ...Object.fromEntries(gone), ...members }, device);
    return next === old || write(name, before, next);
  } catch {
    return false;
  }
};

const write = (name, before, next) => {
  const text = JSON.stringify(next);
  storage.setItem(PREFIX + name, text);
  if (stored(name) !== text) return false;
  dispatchEvent(new CustomEvent('kickoff-change', { detail: [[name, before, text]] }));
  return true;
};

// Makes a record what is given, as the last change of it: other members are taken away.
const put = (name, members) => save(name, members, true);

// Whether there is anything that the widgets of this page should show or report.
const hasState = () => {
  const isPlan = document.querySelector('[data-task], [data-progress], [data-next]');
  const kind = isPlan ? '(task|event)' : '(draft|blank|row)';
  const begins = new RegExp(`^kickoff:${kind}:`);
  try {
    return (
      (stored('version') ?? FORMAT) !== FORMAT ||
      keys().some((key) => begins.test(key))
    );
  } catch {
    return false;
  }
};
