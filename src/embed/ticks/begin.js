// Shows what is kept, and follows what other tabs change.
const showKept = () => {
  restoreTicks();
  fillDeadlines();
  dispatchEvent(new Event('kickoff-shown'));
};

ready.then(() => {
  enterEvent();
  fillDates();
  showKept();
  // A frame without an origin of its own may fetch nothing, not even what the host says.
  if (window.origin !== 'null') tuned = tune();
});

addEventListener('storage', ({ key }) => {
  if (!key || key.startsWith(PREFIX)) showKept();
});
