// Brings a page to life, the first one and each one navigated to. Widgets that know more, such as
// what could not be stored, correct what is shown here.
const wake = () => {
  enterEvent();
  // What was tapped before any script ran is kept before anything else is done.
  sweepTicks();
  offerEvents();
  offerLanguages();
  closeChosen();
  fillDates();
  tuned = tune();
  restoreFields();
  restoreTicks();
  if (isLogRead()) showUndo();
  showOffers();
  const loaded = clients[address('app')];
  const wanted = loaded || latest || document.querySelector('[data-start]') || hasState();
  if (wanted && hasWidgets()) start();
  (window.requestIdleCallback ?? setTimeout)(() => {
    showUndo();
    remind();
  });
};

// The page is right for almost everybody before this runs, so its first paint goes first, and so does a tap
// that came before; a page in the background has neither to wait for.
const wakeSoon = () => setTimeout(wake);
const isPainted = () => performance.getEntriesByType('paint').length > 0;
ready.then(() => {
  chooseLanguage();
  enterEvent();
  offerEvents();
  keepSite();
  if (document.hidden) wake();
  else if (isPainted()) wakeSoon();
  else requestAnimationFrame(wakeSoon);
});
