// Brings a page to life, the first one and each one navigated to. Where the widgets live already,
// they bring ticks and drafts themselves: they know also what could not be stored.
const wake = () => {
  chooseLanguage();
  fillDates();
  if (!live) {
    restoreDrafts();
    restoreTicks();
  }
  const wanted = live || latest || hasState() || document.querySelector('[data-start]');
  if (wanted && hasWidgets()) start();
};

ready.then(wake);
