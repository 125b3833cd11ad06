// Where ticks are kept, and how one gets to the whole site.
const isOfFamily = () => {
  try {
    return Boolean(window.top.location.href);
  } catch {
    return false;
  }
};

// The early script has said by now whether anything can be kept.
const modeOf = () => {
  if (window.kickoffMemory) return 'memory';
  return isFramed && !isOfFamily() ? 'partitioned' : 'persistent';
};

const showPlace = () => {
  const mode = document.querySelector('[data-task]') && modeOf();
  for (const line of document.querySelectorAll('[data-mode]')) line.hidden = line.dataset.mode !== mode;
  // WordPress lets nothing open: neither a tab nor, on another host, the page itself. What one can do is copy.
  showPart('address', Boolean(secret));
  showPart('new-tab', !secret);
  for (const place of document.querySelectorAll('[data-address]')) {
    place.textContent = document.querySelector('[data-full]').href;
  }
};

// WordPress opens a link for a frame, if it leads to the frame's own host. Of other links one gets the address.
addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || !secret || link.download) return;
  event.preventDefault();
  for (const place of document.querySelectorAll('[data-address]')) place.textContent = link.href;
  tellParent({ message: 'link', value: link.href, secret });
});
