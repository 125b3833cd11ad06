// Follows a link inside the site by fetching the next document and taking over its body. Whatever
// goes wrong, the browser loads the page as it would have without this script.
let visit = 0;

// All links are among them: their addresses start from where the page lies.
const HEAD = 'link, meta[name=description], meta[property], style';

const page = (url) => new URL(url).pathname;

const take = (next) => {
  document.title = next.title;
  // Files that the page before had beside it.
  for (const name of ['catalogue', 'index']) delete html.dataset[name];
  for (const { name, value } of next.documentElement.attributes) html.setAttribute(name, value);
  for (const old of document.head.querySelectorAll(HEAD)) old.remove();
  document.head.append(...next.head.querySelectorAll(HEAD));
  document.body.replaceChildren(...next.body.children);
};

// Lays out the whole page, so that every place in it is where it will stay. Browsers remember the
// heights they saw, so nothing moves when they go back to laying out only what is near.
const findPlaces = () => {
  html.dataset.whole = '';
  requestAnimationFrame(() => requestAnimationFrame(() => delete html.dataset.whole));
};

// Where a reader of the new page starts: the part the address names, or the top with its heading,
// which a screen reader then reads.
const arrive = (y) => {
  findPlaces();
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && y === undefined) target.scrollIntoView();
  else scrollTo(0, y ?? 0);
  const heading = target || document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

// The history remembers how far each page was read.
const notePlace = () => {
  if (location.pathname === page(here)) history.replaceState({ y: scrollY }, '');
};

const go = async (url, { push, y } = {}) => {
  const mine = (visit += 1);
  html.dataset.loading = '';
  try {
    const response = await fetch(url);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (mine !== visit) return;
    // Another build has other files beside it: only a real load gets them right.
    if (!response.ok || next.documentElement.dataset.build !== html.dataset.build) throw url;
    if (push) {
      notePlace();
      history[url === here ? 'replaceState' : 'pushState'](null, '', url);
    }
    here = url;
    take(next);
    // Until the widgets of this page live, the early script looks after it.
    retire();
    wake();
    arrive(y);
  } catch {
    if (mine !== visit) return;
    if (push) location.assign(url);
    else location.reload();
  } finally {
    if (mine === visit) delete html.dataset.loading;
  }
};

addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.defaultPrevented || link.target || link.download) return;
  const url = new URL(link.getAttribute('href'), here);
  // The same task in the other language.
  const isSamePage = link.dataset.language && location.pathname === page(here) && !link.closest('[data-choose]');
  if (isSamePage && !url.hash) url.hash = location.hash;
  const inside = url.href.startsWith(base) && url.pathname.endsWith('/');
  const isPlace = url.pathname === page(here) && url.hash && !link.dataset.language;
  if (isPlace) findPlaces();
  if (!inside || (isPlace && location.pathname === page(here))) return;
  event.preventDefault();
  go(url.href, { push: true });
});

addEventListener('popstate', (event) => {
  if (location.pathname !== page(here)) {
    go(location.href, { y: event.state?.y ?? 0 });
    return;
  }
  // Back where one was before another page arrived, or at another part of this one.
  visit += 1;
  delete html.dataset.loading;
  here = location.href;
});

let resting;
addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(notePlace, 150);
});
