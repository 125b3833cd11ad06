// Several events in one plan. `~` in an attribute stands for the event that the person works on: nothing
// for the first one, so that a plan with one event has plain keys, and `<id>/` for a further one.
const PLACES = ['keep', 'blank', 'blanks', 'agenda', 'record', 'tasks'];

// The further events of the plan, oldest first.
const events = () => {
  try {
    const ids = keys().map((key) => key.match(/^kickoff:event:(.+)/)?.[1]);
    return ids.filter((id) => id && !record('event:' + id)?.removed).sort();
  } catch {
    return [];
  }
};

// What the records of the event that the person works on begin with.
let prefix = '';

const enterEvent = () => {
  const id = record('setting:event')?.value;
  const others = id ? events() : [];
  prefix = others.includes(id) ? id + '/' : '';
  for (const name of PLACES) {
    for (const element of document.querySelectorAll(`[data-${name}*="~"]`)) {
      element.dataset[name] = element.dataset[name].replaceAll('~', prefix);
    }
  }
};
