// Several tabs. Browsers have no lock on what is stored: for a moment a tab can read what another one has
// already changed, and write over it. So each tab remembers what it wrote, and when it hears of another
// tab's writing, it puts in again what got lost. Nothing is written where nothing is missing, so tabs agree
// in the end.
const mine = new Map();
addEventListener('kickoff-change', ({ detail }) => {
  for (const [name, , after] of detail) mine.set(name, after);
});

const heal = (name) => {
  if (!mine.has(name)) return;
  const text = stored(name);
  // Erased, on purpose.
  if (text === null) mine.delete(name);
  const [there, here] = [parse(text), parse(mine.get(name) ?? null)];
  if (!there || !here?.at) return;
  const merged = JSON.stringify(merge(there, here));
  mine.set(name, merged);
  if (merged === JSON.stringify(merge(there, there)) || stored('version') !== FORMAT) return;
  try {
    storage.setItem(PREFIX + name, merged);
    // Some have shown what stood there.
    dispatchEvent(new StorageEvent('storage', { key: PREFIX + name }));
  } catch {
    // Full: what was there before is still there, and this tab hears of the next change.
  }
};

addEventListener('storage', ({ key, storageArea }) => {
  // Events of our own have no area.
  if (!storageArea || storageArea !== storage) return;
  if (key === null) mine.clear();
  else if (key.startsWith(PREFIX)) heal(key.slice(PREFIX.length));
});

// A page that was frozen, or kept by the browser for the way back, has heard nothing: everything may have
// changed.
const catchUp = () => {
  for (const name of [...mine.keys()]) heal(name);
  dispatchEvent(new StorageEvent('storage'));
};
addEventListener('pageshow', (event) => event.persisted && catchUp());
document.addEventListener('resume', catchUp);
