// Keys. Each can be switched off, for people whose software types letters of its own.
const keysAreOn = () => record('setting:shortcuts')?.value !== 'no';

const showKeys = () => document.querySelector('dialog[data-keys]')?.showModal();

// The next box above or below in the lists of the page.
const move = (box, step) => {
  const all = [...document.querySelectorAll('[data-task] input[type=checkbox]')];
  const shown = all.filter((other) => other.offsetParent);
  const next = shown[shown.indexOf(box) + step];
  next?.focus();
  return Boolean(next);
};

const press = (event) => {
  const { key, target } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (document.querySelector('dialog[open]')) return false;
  if (event.altKey || event.isComposing || !target.matches || isText(target) || target.isContentEditable) return false;
  if (ctrl) {
    const letter = key.toLowerCase();
    if (letter === 'z' && !event.shiftKey) return undo() ?? true;
    if (letter === 'y' || letter === 'z') return redo() ?? true;
    return false;
  }
  const isList = target.matches('[data-task] input[type=checkbox]');
  if (isList && key === 'ArrowDown') return move(target, 1);
  if (isList && key === 'ArrowUp') return move(target, -1);
  if (key === '?' && !target.closest('dialog, select')) return showKeys() ?? true;
  return false;
};

addEventListener('keydown', (event) => {
  if (keysAreOn() && !event.defaultPrevented && press(event)) event.preventDefault();
});

addEventListener('click', (event) => {
  if (event.target.closest('[data-show-keys]')) showKeys();
});
