// The storage format of src/store. Keys and members are part of the contract; a browser test reads
// with one side what the other wrote.
const PREFIX = 'kickoff:';
const FORMAT = '1';
// The store refuses deeper texts, so a record that it would set aside is not written to here.
const MOST_BRACKETS = 100;

// The getter itself throws where storage is blocked.
const storage = (() => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
})();

const stored = (name) => {
  try {
    return storage?.getItem(PREFIX + name) ?? null;
  } catch {
    return null;
  }
};

const isRecord = (found) =>
  Number.isFinite(found.at) &&
  found.at >= 0 &&
  ['status', 'date', 'note', 'removed', 'text', 'url', 'value', 'by'].every((name) =>
    ['undefined', 'string'].includes(typeof found[name]),
  );

// The record under a name, an empty one if there is none, null if it is damaged.
const record = (name) => {
  const text = stored(name);
  if (text === null) return {};
  try {
    const found = JSON.parse(text);
    const isShallow = (text.match(/[[{]/g) ?? []).length <= MOST_BRACKETS;
    return isRecord(found) && isShallow ? found : null;
  } catch {
    return null;
  }
};

// Changes members of a record; false when it was not saved. A damaged record and the plan of a
// newer version are left for the store, which knows how to set them aside.
const save = (name, members) => {
  const old = record(name);
  return old !== null && put(name, { ...old, ...members });
};

// Writes a record as the last change of it.
const put = (name, members) => {
  const version = stored('version');
  const before = stored(name);
  const old = record(name);
  if (!storage || !old || (version ?? FORMAT) !== FORMAT) return false;
  try {
    let device = stored('device');
    if (!device) {
      device = crypto.getRandomValues(new Uint32Array(2)).join('-');
      storage.setItem(PREFIX + 'device', device);
    }
    if (!version) storage.setItem(PREFIX + 'version', FORMAT);
    const at = Math.max(Date.now(), (old.at ?? 0) + 1);
    const text = JSON.stringify({ ...members, at, by: device });
    storage.setItem(PREFIX + name, text);
    if (stored(name) !== text) return false;
    dispatchEvent(new CustomEvent('kickoff-change', { detail: [name, before, text] }));
    return true;
  } catch {
    return false;
  }
};

// Whether there is anything that the widgets of this page should show or report.
const hasState = () => {
  const isPlan = document.querySelector('[data-task], [data-progress], [data-next]');
  const kind = isPlan ? '(task|event)' : '(draft|blank|row)';
  const begins = new RegExp(`^kickoff:${kind}:`);
  try {
    return (
      (stored('version') ?? FORMAT) !== FORMAT ||
      Object.keys(storage ?? {}).some((key) => begins.test(key))
    );
  } catch {
    return false;
  }
};
