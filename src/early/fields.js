// Fields whose text is kept from the first key on: `data-keep` names the record, `name` its member.
const FIELDS = '[data-keep]';

const keepField = (field) => save(field.dataset.keep, { [field.name]: field.value });

// What is kept is shown before anybody types into an empty field; a text that was typed before this
// script ran stays and is kept.
const restoreFields = () => {
  for (const field of document.querySelectorAll(FIELDS)) {
    const text = record(field.dataset.keep)?.[field.name];
    if (field.value !== field.defaultValue) keepField(field);
    else if (text) field.value = text;
  }
};

addEventListener('input', (event) => {
  if (live || !event.target.matches(FIELDS)) return;
  keepField(event.target);
  startOnce();
});
