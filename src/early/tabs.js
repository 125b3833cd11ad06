// Several tabs. Browsers have no lock on what is stored: for a moment a tab can read what another one has
// already changed, and write over it. So each tab remembers what it wrote and what others told, and when it
// hears that something else is stored, it puts in again what got lost. Nothing is written where nothing is
// missing, so tabs agree in the end; and as long as one of them listens, nothing is lost, even when the tabs
// that wrote are closed.
const news = new Map();
// The name of the device goes with everything else that is erased: what is known under another one is no news.
let device = stored('device');
// The same when something was taken back that had been brought in.
let retracted = stored('retracted');
// When this page came back last; what was told before it did is old.
let awake = 0;

// A record with the last change of each member in any of the texts; nothing when the first one is damaged.
const together = (text, ...others) => {
  const there = parse(text);
  const found = others.map((other) => parse(other ?? null)).filter(Boolean);
  return there && JSON.stringify(found.reduce((all, one) => merge(all, one), merge(there, there)));
};

addEventListener('kickoff-change', ({ detail }) => {
  for (const [name, before, after] of detail) {
    const ours = news.get(name) ?? before;
    news.set(name, ours === before ? after : together(after, ours));
  }
  device = stored('device');
});
for (const kind of ['kickoff-erased', 'kickoff-retracted']) addEventListener(kind, () => news.clear());

const heal = (name, told) => {
  const text = stored(name);
  // Erased, on purpose.
  if (text === null) news.delete(name);
  const merged = text && together(...new Set([text, news.get(name), told]));
  if (!merged) return;
  news.set(name, merged);
  if (merged === text || merged === together(text) || stored('version') !== FORMAT) return;
  try {
    storage.setItem(PREFIX + name, merged);
    // Some have shown what stood there.
    dispatchEvent(new StorageEvent('storage', { key: PREFIX + name }));
  } catch {
    // Full: what was there before is still there, and this tab hears of the next change.
  }
};

addEventListener('storage', ({ key, newValue, storageArea, timeStamp }) => {
  // Events of our own have no area.
  if (!storageArea || storageArea !== storage || timeStamp < awake) return;
  if (key === null || key === PREFIX + 'retracted') news.clear();
  else if (key.startsWith(PREFIX)) heal(key.slice(PREFIX.length), newValue);
  device = stored('device');
  retracted = stored('retracted');
});

// A page that was frozen, or kept by the browser for the way back, has heard nothing: everything may have
// changed.
const catchUp = () => {
  awake = performance.now();
  // A browser that had no name yet had nothing that could be erased.
  if (device && device !== stored('device')) dispatchEvent(new CustomEvent('kickoff-erased'));
  if (retracted !== stored('retracted')) news.clear();
  device = stored('device');
  retracted = stored('retracted');
  for (const name of [...news.keys()]) heal(name);
  dispatchEvent(new StorageEvent('storage'));
};
addEventListener('pageshow', (event) => event.persisted && catchUp());
document.addEventListener('resume', catchUp);
