// The badge of the installed app: how many open tasks are due this week. The client of the plan knows which
// tasks these are and tells it; from then on their records are followed here, on every page.
let due = new Set();
const showBadge = () => {
  const isOpen = (name) => !['done', 'not-for-us'].includes(record(name)?.status);
  const count = [...due].filter(isOpen).length;
  // Browsers refuse where the person did not allow it: then there is no badge.
  (count ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
};
// Whether a change concerns these tasks; one that names no record may be of all.
const isOfDue = ({ detail, key }) =>
  detail ? detail.some(([name]) => due.has(name)) : !key || due.has(key.slice(PREFIX.length));

if (navigator.setAppBadge && window === parent) {
  addEventListener('kickoff-due', ({ detail }) => {
    due = new Set(detail);
    showBadge();
  });
  for (const kind of ['kickoff-change', 'storage']) {
    addEventListener(kind, (event) => due.size && isOfDue(event) && showBadge());
  }
  // Whoever erases wants nothing to stay, and a number would tell of it.
  addEventListener('kickoff-erased', () => {
    due.clear();
    showBadge();
  });
}
