// Ticks that could not be saved here: task id to ticked or not. The store gets them when it lives.
const waiting = {};
// The state in which each box was shown or saved last: a box that differs was tapped by the person.
const settled = new WeakMap();
// The task that the person changed last.
let latest = '';

const boxes = () =>
  [...document.querySelectorAll('[data-task]')].map((task) => ({
    id: task.dataset.task,
    box: task.querySelector('input[type=checkbox]'),
  }));

const keep = (id, box) => {
  latest = id;
  settled.set(box, box.checked);
  if (save('task:' + id, { status: box.checked ? 'done' : 'to-do' })) {
    delete waiting[id];
  } else {
    waiting[id] = box.checked;
    reveal('storage');
  }
};

// Keeps taps that no script saw, such as those before this one ran.
const sweepTicks = () => {
  for (const { id, box } of boxes()) {
    if (box.checked !== (settled.get(box) ?? box.defaultChecked)) keep(id, box);
  }
};

// Shows what is stored, after keeping what the person tapped.
const restoreTicks = () => {
  sweepTicks();
  for (const { id, box } of boxes()) {
    box.checked = waiting[id] ?? record('task:' + id)?.status === 'done';
    settled.set(box, box.checked);
  }
};

// After living widgets died in the middle of a change, what the person sees of it is the truth.
const rescueLatest = () => {
  for (const { id, box } of boxes()) {
    if (id === latest && box.checked !== (record('task:' + id)?.status === 'done')) keep(id, box);
    settled.set(box, box.checked);
  }
};

addEventListener('change', (event) => {
  const task = event.target.closest('[data-task]');
  if (!task) return;
  latest = task.dataset.task;
  if (live) return;
  keep(latest, event.target);
  start();
});
