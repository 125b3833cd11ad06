// Fields whose value is kept from the first key on: `data-keep` names the record, `data-member` or else
// `name` its member.
const FIELDS = '[data-keep]';

// What each field showed or saved last: a value that differs was entered by the person.
const known = new WeakMap();

const memberOf = (field) => field.dataset.member ?? field.name;

const isBox = (field) => field.type === 'checkbox';

const valueOf = (field) => (isBox(field) ? (field.checked ? 'yes' : 'no') : field.value);

const builtValue = (field) => {
  if (isBox(field)) return field.defaultChecked ? 'yes' : 'no';
  return field.defaultValue ?? field.querySelector('[selected], option').value;
};

const showValue = (field, value) => {
  if (isBox(field)) field.checked = value === 'yes';
  else field.value = value;
  known.set(field, valueOf(field));
};

// What could not be saved here is marked, and the store gets it when it lives. Half a character, as
// some clipboards leave it, cannot be kept by anybody.
const keepField = (field) => {
  const value = valueOf(field);
  const text = value.toWellFormed?.() ?? value;
  const saved = save(field.dataset.keep, { [memberOf(field)]: text });
  field.toggleAttribute('data-unsaved', !saved);
  if (!saved) reveal('storage');
  known.set(field, value);
};

// Fields about the person themselves get their purpose here and not in the page: Firefox would put what one
// held before a reload back into it, which would look like typed.
const tellPurposes = () => {
  for (const field of document.querySelectorAll('[data-purpose]')) {
    field.autocomplete = field.dataset.purpose;
  }
};

// What stands open until a choice is made is closed when somebody who made it arrives, never under their hands.
const closeChosen = () => {
  for (const part of document.querySelectorAll('[data-until]')) {
    if (entries(record(part.dataset.until) ?? {}).length) part.open = false;
  }
};

const isEntered = (field) => valueOf(field) !== (known.get(field) ?? builtValue(field));

// Keeps what was entered and no script has heard of yet. Between two listeners of one event a browser goes on
// with what was waiting, so widgets may come to life while a key is on its way to this script.
const sweepFields = () => {
  for (const field of document.querySelectorAll(FIELDS)) if (isEntered(field)) keepField(field);
};

// Shows what is kept, after keeping what was entered before this script ran.
const restoreFields = () => {
  tellPurposes();
  for (const field of document.querySelectorAll(FIELDS)) {
    if (isEntered(field)) keepField(field);
    else if (!('unsaved' in field.dataset)) {
      showValue(field, record(field.dataset.keep)?.[memberOf(field)] ?? builtValue(field));
    }
  }
};

addEventListener('input', (event) => {
  if (!event.target.matches(FIELDS)) return;
  // Living widgets keep what is entered; deadlines on the page follow after them.
  if (live) {
    setTimeout(fillDeadlines);
    return;
  }
  keepField(event.target);
  restoreTicks();
  fillDeadlines();
  if (Date.now() > (failures[address('app')] ?? 0) + PATIENCE) startOnce();
});
