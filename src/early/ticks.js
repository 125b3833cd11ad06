// Ticks that could not be saved here: the task's record to ticked or not. The store gets them when it
// lives.
const waiting = {};
addEventListener('kickoff-erased', () => {
  for (const id of Object.keys(waiting)) delete waiting[id];
});
// The state in which each box was shown or saved last: a box that differs was tapped by the person.
const settled = new WeakMap();
// The record of the task that the person changed last.
let latest = '';

// Tasks of a further event of the plan have records of their own.
const recordOf = (task) => task.dataset.record ?? task.dataset.task;

const boxes = () =>
  [...document.querySelectorAll('[data-task]')].map((task) => ({
    task,
    id: recordOf(task),
    box: task.querySelector('input[type=checkbox]'),
  }));

const showStatus = (task, box, status) => {
  box.checked = status === 'done';
  // Naming what it is already would have the whole page's styles worked out once more.
  if (status !== (task.dataset.state ?? 'to-do')) task.dataset.state = status;
  settled.set(box, box.checked);
};

const keep = (id, box) => {
  latest = id;
  const status = box.checked ? 'done' : 'to-do';
  showStatus(box.closest('[data-task]'), box, status);
  if (save('task:' + id, { status })) {
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
  for (const { task, id, box } of boxes()) {
    const status = record('task:' + id)?.status ?? 'to-do';
    showStatus(task, box, id in waiting ? (waiting[id] ? 'done' : 'to-do') : status);
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
  const task = event.target.type === 'checkbox' && event.target.closest('[data-task]');
  if (!task) return;
  latest = recordOf(task);
  if (live) return;
  keep(latest, event.target);
  restoreFields();
  start();
});
