// The choice among several events of the plan, on pages that are about one of them.

// What an event is called: its name, else its school, its place, or its number.
const eventName = (id, number, choice) => {
  const begin = id && id + '/';
  const names = ['event-name', 'school', 'place'].map((of) => record(`blank:${begin}${of}`)?.value);
  const { eventChoice, first } = choice.dataset;
  return names.find(Boolean) || (id ? `${eventChoice} ${number}` : first);
};

// Where there are several, the page lets one choose.
const offerEvents = () => {
  const choice = document.querySelector('[data-event-choice]');
  const others = choice ? events() : [];
  if (!others.length) return;
  const select = choice.querySelector('select');
  const options = ['', ...others].map((id, index) => {
    const name = eventName(id, index + 1, choice);
    return new Option(name, id, false, prefix === (id && id + '/'));
  });
  select.replaceChildren(...options);
  choice.hidden = false;
};

addEventListener('change', (event) => {
  if (!event.target.closest('[data-event-choice]')) return;
  if (!save('setting:event', { value: event.target.value })) {
    reveal('storage');
    return;
  }
  // The page as it was built has the marks that this event's records are found by. What its address brought
  // along, such as a text that was shared, is not sent to the host once more.
  go(new URL(page(here), here).href, { y: scrollY }).then(() => document.querySelector('[data-event-choice] select')?.focus());
});

// Another tab added an event or took one out.
addEventListener('storage', ({ key }) => {
  if (key?.startsWith(`${PREFIX}event:`)) offerEvents();
});
