// Whether the widgets live and look after the page.
let live = false;
let app;

const html = document.documentElement;
// Addresses in the page are relative to it; navigation changes what they would be relative to.
const address = (name) => new URL(html.dataset[name], location.href).href;
const base = address('base');
const assets = { app: address('app'), wasm: address('wasm') };

const words = {};
const strings = () => {
  const from = address('strings');
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
  live = false;
  console.error(error);
  reveal('app');
  rescueTicks();
};

const hasWidgets = () =>
  document.querySelector('[data-task], [data-widget]:not([data-widget=notices])') !== null;

// Makes the widgets of the page live; loads them first if nobody wanted them before.
const start = async () => {
  try {
    app ??= import(assets.app).then(async (module) => {
      await module.default({ module_or_path: assets.wasm });
      return module;
    });
    const [module, text] = await Promise.all([app, strings()]);
    module.show(text, JSON.stringify(waiting));
    for (const id of Object.keys(waiting)) delete waiting[id];
    hide('storage');
    live = true;
  } catch (error) {
    failed(error);
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
  if (event.target.closest('[data-task] input, [data-widget]')) startOnce();
});
addEventListener('storage', (event) => {
  if (!event.key || event.key.startsWith(PREFIX)) startOnce();
});
