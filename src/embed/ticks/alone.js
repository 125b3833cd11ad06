// What the parts of the early script ask of the rest of it, where there is no rest: a framed page has no
// client, follows no links and takes nothing back but by unticking.
const html = document.documentElement;
const here = location.href;
const base = new URL(html.dataset.base, here).href;
const PATIENCE = 4000;
let live = '';
let index;

const ready = new Promise((resolve) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
  else resolve();
});

// That nothing is kept in this frame stands below its tasks all the time.
const reveal = (name) => {
  const message = document.querySelector(`[data-failure=${name}]`);
  if (message) message.hidden = Boolean(window.kickoffMemory);
};
const hide = (name) => document.querySelector(`[data-failure=${name}]`)?.setAttribute('hidden', '');

const restoreFields = () => {};
const start = () => {};
