// Fields whose text is kept from the first key on: `data-keep` names the record, `name` its member.
const FIELDS = '[data-keep]';

// What each field showed or saved last: a text that differs was typed by the person.
const known = new WeakMap();

// What could not be saved here is marked, and the store gets it when it lives. Half a character, as
// some clipboards leave it, cannot be kept by anybody.
const keepField = (field) => {
  const text = field.value.toWellFormed?.() ?? field.value;
  const saved = save(field.dataset.keep, { [field.name]: text });
  field.toggleAttribute('data-unsaved', !saved);
  if (!saved) reveal('storage');
  known.set(field, field.value);
};

// Shows what is kept, after keeping what was typed before this script ran.
const restoreFields = () => {
  for (const field of document.querySelectorAll(FIELDS)) {
    if (field.value !== (known.get(field) ?? field.defaultValue)) keepField(field);
    else if (!('unsaved' in field.dataset)) {
      field.value = record(field.dataset.keep)?.[field.name] ?? field.value;
    }
    known.set(field, field.value);
  }
};

addEventListener('input', (event) => {
  if (live || !event.target.matches(FIELDS)) return;
  keepField(event.target);
  startOnce();
});
