// Reminds of a backup. Nobody is told twice within a day, and the more there is to lose, the sooner: one
// change is told of before Safari clears a site that was not visited for seven days, many at once.
const waitFor = (count) => (count < 10 ? 5 * DAY : count < 50 ? 2 * DAY : count < 200 ? DAY / 4 : 0);

// How many records were changed since a moment, and when the first of these was. Reading the time alone out
// of the text takes a hundredth of what reading all records does.
const changesSince = (moment) => {
  const kept = /^kickoff:(task|event|blank|row|draft):/;
  const times = keys()
    .filter((key) => kept.test(key))
    .map((key) => Number(/"at":(\d+)/.exec(storage.getItem(key))?.[1] ?? 0))
    .filter((at) => at > moment);
  return { count: times.length, first: times.reduce((least, at) => Math.min(least, at), Infinity) };
};

const remind = () => {
  const notice = document.querySelector('[data-reminder]');
  if (!notice || window !== parent || document.querySelector('[data-widget=data]')) return;
  const { made, told } = record('setting:backup') ?? {};
  const now = Date.now();
  // Clocks go back and forth; a time to come must neither silence this for ever nor nag.
  if (Math.abs(now - told) < DAY) return;
  try {
    const { count, first } = changesSince(Math.min(Number(made ?? 0), now));
    if (!count || now - first < waitFor(count)) return;
    // Where this cannot be kept, other messages say what to do, and this one would come on every page.
    if (window.kickoffMemory || !save('setting:backup', { told: String(now) })) return;
    notice.querySelector('[data-count]').textContent = count;
    notice.hidden = false;
  } catch {
    // Blocked: there is nothing to remind of.
  }
};

// Whoever answered a notice reads on at the top of what the page says.
addEventListener('click', (event) => {
  const notice = event.target.closest('.reminder button')?.parentElement;
  if (!notice) return;
  notice.hidden = true;
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  document.querySelector('.reminder:not([hidden]) [data-later]')?.click();
});
