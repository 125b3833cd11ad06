// The fields of the composer keep their text from the first key on.
const FIELDS = '[data-draft]';

const keepDraft = (field) => save('draft:' + field.dataset.draft, { [field.name]: field.value });

// A text in the making is shown before anybody types into an empty field; one that was typed before
// this script ran stays and is kept.
const restoreDrafts = () => {
  for (const field of document.querySelectorAll(FIELDS)) {
    const text = record('draft:' + field.dataset.draft)?.[field.name];
    if (field.value !== field.defaultValue) keepDraft(field);
    else if (text) field.value = text;
  }
};

addEventListener('input', (event) => {
  if (!live && event.target.matches(FIELDS)) keepDraft(event.target);
});
