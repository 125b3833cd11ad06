// A text in the making is shown before the composer lives, so that nobody types into an empty field
// that then fills itself.
const restoreDraft = () => {
  const draft = record('draft:share');
  for (const name of ['text', 'url']) {
    const field = document.querySelector(`[data-widget=composer] [name=${name}]`);
    if (draft?.[name] && field?.value === '') field.value = draft[name];
  }
};

// Brings a page to life, the first one and each one navigated to.
const wake = () => {
  chooseLanguage();
  fillDates();
  restoreDraft();
  restoreTicks();
  const wanted = live || hasState() || document.querySelector('[data-start]');
  if (wanted && hasWidgets()) start();
};

if (document.readyState === 'loading') {
  addEventListener('DOMContentLoaded', wake);
} else {
  wake();
}
