// Ticks that could not be saved here: task id to ticked or not. The store gets them when it lives.
const waiting = {};

const boxes = () =>
  [...document.querySelectorAll('[data-task]')].map((task) => ({
    id: task.dataset.task,
    box: task.querySelector('input[type=checkbox]'),
  }));

const keep = (id, ticked) => {
  if (save('task:' + id, { status: ticked ? 'done' : 'to-do' })) {
    delete waiting[id];
  } else {
    waiting[id] = ticked;
    reveal('storage');
  }
};

// A box that differs from the page as it was built was ticked before this script ran: that tap
// counts. All others show what is stored.
const restoreTicks = () => {
  for (const { id, box } of boxes()) {
    if (box.checked !== box.defaultChecked) {
      keep(id, box.checked);
      start();
    } else if (id in waiting) {
      box.checked = waiting[id];
    } else {
      box.checked = record('task:' + id)?.status === 'done';
    }
  }
};

// After the widgets died, what is visible is the truth.
const rescueTicks = () => {
  for (const { id, box } of boxes()) {
    if (box.checked !== (record('task:' + id)?.status === 'done')) keep(id, box.checked);
  }
};

addEventListener('change', (event) => {
  const task = event.target.closest('[data-task]');
  if (!task || live) return;
  keep(task.dataset.task, event.target.checked);
  start();
});
