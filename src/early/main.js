// Brings a page to life, the first one and each one navigated to. Widgets that know more, such as
// what could not be stored, correct what is shown here.
const wake = () => {
  fillDates();
  tuned = tune();
  restoreFields();
  restoreTicks();
  const loaded = clients[address('app')];
  const wanted = loaded || latest || hasState() || document.querySelector('[data-start]');
  if (wanted && hasWidgets()) start();
};

// The page is right for almost everybody before this runs, so its first paint goes first; a page in
// the background has none to wait for.
ready.then(() => {
  chooseLanguage();
  if (document.hidden) wake();
  else requestAnimationFrame(() => setTimeout(wake));
});
