// Brings a page to life, the first one and each one navigated to. Widgets that know more, such as
// what could not be stored, correct what is shown here.
const wake = () => {
  enterEvent();
  offerEvents();
  offerLanguages();
  closeChosen();
  fillDates();
  tuned = tune();
  restoreFields();
  restoreTicks();
  showUndo();
  showOffers();
  const loaded = clients[address('app')];
  const wanted = loaded || latest || document.querySelector('[data-start]') || hasState();
  if (wanted && hasWidgets()) start();
  (window.requestIdleCallback ?? setTimeout)(remind);
};

// The page is right for almost everybody before this runs, so its first paint goes first; a page in
// the background has none to wait for.
ready.then(() => {
  chooseLanguage();
  enterEvent();
  offerEvents();
  keepSite();
  if (document.hidden) wake();
  else requestAnimationFrame(() => setTimeout(wake));
});
