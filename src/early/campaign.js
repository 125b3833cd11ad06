// Pages are built for one campaign. Another one, chosen by the person or preset by the host's file
// campaign.json, is put into them by a module that only those load whom it concerns.
const EMPTY = '{}';

// What the host says, asked once per tab. No file, or none in time, says nothing.
let hostFile;
const readHostFile = () => {
  hostFile ??= fetch(`${base}campaign.json`, { signal: AbortSignal.timeout?.(PATIENCE) })
    .then((response) => (response.ok ? response.text() : EMPTY))
    .catch(() => EMPTY);
  return hostFile;
};

const isChosen = () =>
  ['campaign', 'window'].some((name) => stored(`setting:${name}`) !== null) ||
  document.querySelector('[data-setting]') !== null;

// Puts the campaign into a text of widgets: their words, or the index of the search.
let speak = (text) => text;
let campaign;
const tune = async () => {
  if (document.querySelector('[data-choose]')) return;
  try {
    if (!campaign && !isChosen() && (await readHostFile()).trim() === EMPTY) return;
    campaign ??= import(`${base}__CAMPAIGN__`).then((module) =>
      module.open({ base, record, save, reveal, hide, upcoming, readHostFile }),
    );
    const { apply, say } = await campaign;
    await apply();
    fillDeadlines();
    speak = say;
    index = undefined;
  } catch (error) {
    campaign = undefined;
    console.error(error);
    reveal('app');
  }
};

// Who chose a campaign sees it from the first paint on; for everybody else the page is right, and
// nothing is done before it has been painted.
let tuned = ready.then(() => isChosen() && tune());

addEventListener('storage', (event) => {
  if (event.key && !event.key.startsWith(`${PREFIX}setting:`)) return;
  const { window: before } = html.dataset;
  tuned = tune();
  // Widgets that count from the campaign's days count anew.
  tuned.then(() => live && html.dataset.window !== before && start());
});
