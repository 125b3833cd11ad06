// Brings a framed page to life.
const { dataset } = document.documentElement;

// What the page around wants this one to look like, at once and again when its address changes: the
// snippet builder shows every choice so.
const readAddress = () => {
  // In a tab of its own there is nobody who could open anything.
  if (isFramed) secret = secretOf(location.hash) ?? secret;
  const said = readFragment(location.hash);
  dataset.theme = said?.theme ?? THEMES[0];
  dataset.accent = said?.accent ?? ACCENTS[0];
  return said;
};

const paintAll = () => {
  const said = readAddress();
  // Nothing of a damaged address is believed.
  showPart('damaged', !said);
  const believed = said ?? {};
  paintBanner(believed);
  paintEvents(believed);
  paintSchools(believed);
  countTicks();
  showPlace();
};

readAddress();
const begin = () => {
  paintAll();
  followHeight();
  dataset.shown = '';
  addEventListener('hashchange', () => {
    paintAll();
    // Out of sight nothing is drawn, so no observer tells of it.
    if (isFramed) reportHeight();
  });
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
