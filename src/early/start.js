// Whether the widgets live and look after the page.
let live = false;
let app;

const html = document.documentElement;
// Where the document shown came from. The browser's own address is ahead of it while somebody goes
// back to a page that is still on its way.
let here = location.href;
const address = (name) => new URL(html.dataset[name], here).href;
const base = address('base');
const assets = { app: address('app'), wasm: address('wasm') };

const ready = new Promise((resolve) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
  else resolve();
});

const words = {};
const strings = (from) => {
  words[from] ??= fetch(from).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.text();
  });
  return words[from];
};

// Shows a message that the page carries in its own language.
const reveal = (name) => {
  document.querySelector(`[data-failure=${name}]`)?.removeAttribute('hidden');
};

const hide = (name) => {
  document.querySelector(`[data-failure=${name}]`)?.setAttribute('hidden', '');
};

// The document stays readable and ticks stay saved, only without widgets.
const failed = (error) => {
  console.error(error);
  reveal('app');
  if (live) rescueLatest();
  else restoreTicks();
  live = false;
  delete html.dataset.live;
};

const hasWidgets = () => document.querySelector('[data-task], [data-widget]:not([role])') !== null;

// Makes the widgets of the page live; loads them first if nobody wanted them before. Of several
// calls only the last counts: the page may have changed while files were on their way.
let turn = 0;
const start = async () => {
  const mine = (turn += 1);
  const from = address('strings');
  try {
    app ??= import(assets.app).then(async (module) => {
      await module.default({ module_or_path: assets.wasm });
      return module;
    });
    const [module, text] = await Promise.all([app, strings(from), ready]);
    if (mine !== turn) return;
    if (!live) sweepTicks();
    module.show(text, JSON.stringify(waiting), live ? '' : latest);
    for (const id of Object.keys(waiting)) delete waiting[id];
    hide('storage');
    hide('app');
    live = true;
    html.dataset.live = '';
  } catch (error) {
    // What failed once may arrive the next time.
    app = undefined;
    delete words[from];
    if (mine === turn) failed(error);
  }
};

const startOnce = () => {
  if (!app && hasWidgets()) start();
};

// A panic inside the widgets' own event handlers arrives here and nowhere else.
addEventListener('error', (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) failed(event.error);
});

addEventListener('focusin', (event) => {
  if (event.target.closest('[data-task] input, [data-widget], [data-draft]')) startOnce();
});

// Another tab, or the browser's cache of pages, may know more than this page shows.
addEventListener('storage', (event) => {
  if (live || (event.key && !event.key.startsWith(PREFIX))) return;
  restoreTicks();
  startOnce();
});
addEventListener('pageshow', (event) => {
  if (event.persisted && !live) restoreTicks();
});
