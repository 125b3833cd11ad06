// Pages with a module of their own: the page about the app, what is shown instead of a page that is not kept,
// and the one that makes snippets for other sites.
const MODULES = { app: '__APP__', embed: '__EMBED__' };

const openModule = () => {
  const place = document.querySelector('[data-module]');
  if (!place || 'opened' in place.dataset) return;
  place.dataset.opened = '';
  const keeping = { ask, installing, offerAgain, register, whyNot: () => whyNot };
  const site = { base, events, html, ordinal, record, restoreFields, tools, tuned: () => tuned, upcoming };
  import(base + MODULES[place.dataset.module]).then(({ open }) => open({ ...keeping, ...site })).catch(console.error);
};
