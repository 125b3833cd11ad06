// How many tasks of a framed checklist are done. No client counts here: a frame loads no WebAssembly.
const countTicks = () => {
  const count = document.querySelector('[data-count]');
  if (!count) return;
  const boxes = [...document.querySelectorAll('[data-task] input[type=checkbox]')];
  const done = boxes.filter((box) => box.checked).length;
  const bar = document.querySelector('[data-progress] progress');
  [bar.max, bar.value] = [boxes.length, done];
  const number = new Intl.NumberFormat(numberedLanguage);
  const words = count.dataset.count
    .replace('{done}', number.format(done))
    .replace('{total}', number.format(boxes.length));
  if (count.textContent !== words) count.textContent = words;
  // From then on it is read aloud when it changes: what was ticked on an earlier day is no news.
  setTimeout(() => count.setAttribute('role', 'status'), 1000);
};

for (const kind of ['change', 'storage', 'kickoff-shown']) addEventListener(kind, () => setTimeout(countTicks));
