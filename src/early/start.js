// The client whose widgets live and look after the page, if any: guides have another one than letters.
let live = '';
// Clients that were loaded, by their file.
const clients = {};

const html = document.documentElement;
// Where the document shown came from. The browser's own address is ahead of it while somebody goes
// back to a page that is still on its way.
let here = location.href;
const address = (name) => new URL(html.dataset[name], here).href;
const base = address('base');

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
  // What failed once may arrive the next time.
  words[from].catch(() => delete words[from]);
  return words[from];
};

// A module of JavaScript with its WebAssembly, which has the same name.
const load = async (file) => {
  const module = await import(file);
  await module.default({ module_or_path: file.replace(/\.js$/, '_bg.wasm') });
  return module;
};

// Shows at the page's edge that something is on its way that somebody waits for.
let jobs = 0;
const working = (job) => {
  jobs += 1;
  html.dataset.loading = '';
  const end = () => {
    jobs -= 1;
    if (!jobs) delete html.dataset.loading;
  };
  job.then(end, end);
  return job;
};

// Calls an engine, loading it before the first call. The search needs the index of the page's language.
let engines;
let index;
const tools = async (name, ...inputs) => {
  try {
    engines ??= working(load(address('tools')));
    const module = await engines;
    const from = name === 'search' && address('index');
    if (from && from !== index) {
      await tuned;
      module.open_index(speak(await strings(from)));
      index = from;
    }
    return module[name](...inputs);
  } catch (error) {
    engines = undefined;
    throw error;
  }
};

// Shows a message that the page carries in its own language.
const reveal = (name) => {
  document.querySelector(`[data-failure=${name}]`)?.removeAttribute('hidden');
};

// Where nothing is kept, a change is told of at once; clients say it in better words.
addEventListener('kickoff-change', () => {
  if (window.kickoffMemory && !live) reveal('storage');
});

const hide = (name) => {
  document.querySelector(`[data-failure=${name}]`)?.setAttribute('hidden', '');
};

// The document stays readable and ticks stay saved, only without widgets.
const failed = (error) => {
  console.error(error);
  reveal('app');
  if (live) rescueLatest();
  else restoreTicks();
  restoreFields();
  retire();
  // Nothing will be pressed again; but a link leads on without any widget, as it always did.
  const link = pressed?.href;
  pressed = undefined;
  if (link) location.assign(link);
};

// From here on the early script looks after the page again.
const retire = () => {
  live = '';
  delete html.dataset.live;
};

const hasWidgets = () =>
  document.querySelector('[data-task], main [data-keep], [data-widget]:not([role])') !== null;

// Makes the widgets of the page live; loads them first if nobody wanted them before. Of several
// calls only the last counts: the page may have changed while files were on their way.
let turn = 0;
// When clients failed to arrive, by their file.
const failures = {};
// Milliseconds that a file of the host is waited for, and that a client is not asked for again by typing.
const PATIENCE = 4000;
const start = async () => {
  const mine = (turn += 1);
  const [file, from] = [address('app'), address('strings')];
  const tasks = html.dataset.catalogue && address('catalogue');
  try {
    clients[file] ??= load(file);
    const [module, text, catalogue] = await Promise.all([
      clients[file],
      strings(from),
      tasks ? strings(tasks) : '',
      ready,
      tuned,
    ]);
    if (mine !== turn) return;
    if (!live) {
      sweepTicks();
      sweepFields();
    }
    const tookTicks = module.show(
      speak(text),
      JSON.stringify(waiting),
      live ? '' : latest,
      tools,
      catalogue,
    );
    if (tookTicks) for (const id of Object.keys(waiting)) delete waiting[id];
    hide('storage');
    hide('app');
    live = file;
    html.dataset.live = '';
    const button = pressed;
    pressed = undefined;
    (button?.isConnected ? button : document.getElementById(button?.id))?.click();
  } catch (error) {
    // What failed once may arrive the next time, but not at the next key.
    delete clients[file];
    failures[file] = Date.now();
    if (mine === turn) failed(error);
  }
};

const startOnce = () => {
  if (!clients[address('app')] && hasWidgets()) start();
};

// A panic inside the widgets' own event handlers arrives here and nowhere else.
addEventListener('error', (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) failed(event.error);
});

addEventListener('focusin', (event) => {
  if (event.target.closest('[data-task] input, [data-widget], [data-keep], [data-search]')) startOnce();
});

// A button that was pressed before the widgets live is pressed again when they do: the same one, or
// the one of its name that took its place.
let pressed;
addEventListener('click', (event) => {
  const button = event.target.closest('[data-action], [data-widget] button[id]');
  if (!button || live) return;
  event.preventDefault();
  pressed = button;
  working(start());
});

// Another tab, or the browser's cache of pages, may know more than this page shows.
addEventListener('storage', (event) => {
  if (live || (event.key && !event.key.startsWith(PREFIX))) return;
  restoreTicks();
  restoreFields();
  fillDeadlines();
  if (event.key || hasState()) startOnce();
});
