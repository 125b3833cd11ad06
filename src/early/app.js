// The page about use without a connection and as an app, and what is shown instead of a page that is not
// kept. All words stand in the pages; this reveals what is so.
const show = (element, isShown) => {
  if (element) element.hidden = !isShown;
};

const says = (name, among) => {
  for (const message of among) {
    show(document.querySelector(`[data-says=${message}]`), message === name);
  }
};

const DEVICE = ['unsupported', 'refused', 'kept', 'forgotten', 'full', 'changed', 'network'];
const VERSIONS = ['looking', 'newest', 'ready', 'look-failed'];

// One language: not kept, kept wholly or in part, or just being kept.
const paintRow = (row, state, isRead, progress) => {
  for (const part of row.querySelectorAll('[data-is]')) show(part, part.dataset.is === state);
  const bar = row.querySelector('progress');
  if (progress) [bar.max, bar.value] = [progress.total, progress.done];
  else bar.removeAttribute('value');
  show(row.querySelector('[data-keep-language]'), ['none', 'part'].includes(state));
  // The language that is being read would be kept again by the next page.
  show(row.querySelector('[data-forget-language]'), !isRead && ['whole', 'part'].includes(state));
};

const open = ({ ask, base, html, installing, offerAgain, register, whyNot }) => {
  const again = document.querySelector('[data-again]');
  if (again) openInstead(again, base, html);
  const page = document.querySelector('[data-app-page]');
  if (!page) return;
  const rows = [...page.querySelectorAll('[data-kept]')];
  const draw = (row, state, progress) => paintRow(row, state, row.dataset.kept === html.lang, progress);

  // What the worker knows.
  const paint = async () => {
    const { version, languages } = await ask({ type: 'state' });
    for (const row of rows) {
      const { done, total } = languages[row.dataset.kept] ?? {};
      const state = done === undefined ? 'none' : done < total ? 'part' : 'whole';
      if (!row.dataset.busy) draw(row, state);
    }
    page.querySelector('[data-version]').textContent = version;
    show(page.querySelector('[data-versions]'), true);
  };

  // Returns what happened, as the name of its message.
  const keep = async (row) => {
    row.dataset.busy = 'yes';
    draw(row, 'keeping');
    try {
      await register();
      await ask({ type: 'keep', language: row.dataset.kept }, (progress) => draw(row, 'keeping', progress));
      return 'kept';
    } catch (reason) {
      // The host has gone on to a version that is here already.
      const isOlder = reason === 'changed' && (await register()).waiting;
      if (isOlder) tellReady();
      return isOlder ? '' : DEVICE.includes(reason) ? reason : 'refused';
    } finally {
      delete row.dataset.busy;
      draw(row, 'none');
      await paint().catch(() => {});
    }
  };

  const forget = async (row) => {
    await ask({ type: 'forget', language: row.dataset.kept }).catch(() => {});
    await paint();
    row.querySelector('button:not([hidden])')?.focus();
    says('forgotten', DEVICE);
  };

  const tellReady = () => {
    says('ready', VERSIONS);
    offerAgain();
  };

  const look = async () => {
    says('looking', VERSIONS);
    try {
      const registration = await register();
      await registration.update();
      const isReady = registration.waiting || (await arrives(registration.installing));
      if (isReady) tellReady();
      else says('newest', VERSIONS);
    } catch {
      const isFull = whyNot() === 'full';
      says(isFull ? '' : 'look-failed', VERSIONS);
      if (isFull) says('full', DEVICE);
    }
  };

  const begin = async () => {
    const isPossible = window === parent && navigator.serviceWorker;
    // Where storage is blocked, asking for it throws.
    if (isPossible) await caches.keys();
    else throw new Error('There is no service worker');
    const outcome = await keep(rows.find((row) => row.dataset.kept === html.lang));
    // That it is kept is said in its row already.
    if (outcome !== 'kept') says(outcome, DEVICE);
  };

  page.addEventListener('click', async ({ target }) => {
    const row = target.closest('[data-kept]');
    if (target.closest('[data-look]')) look();
    if (target.closest('[data-forget-language]')) forget(row);
    if (!target.closest('[data-keep-language]') || row.dataset.busy) return;
    says('', DEVICE);
    says(await keep(row), DEVICE);
    // The button that was pressed is gone now.
    row.querySelector('button:not([hidden])')?.focus();
  });
  const button = page.querySelector('[data-install]');
  const offer = () => show(button, installing.prompt);
  offer();
  addEventListener('beforeinstallprompt', offer);
  addEventListener('appinstalled', () => {
    show(button, false);
    show(page.querySelector('[data-says=just-installed]'), true);
  });
  const isInstalled = matchMedia('(display-mode: standalone)').matches || navigator.standalone;
  show(page.querySelector('[data-says=installed]'), isInstalled);
  begin().catch(() => says('unsupported', DEVICE));
};

// Whether a version is arriving, once it has arrived.
const arrives = (worker) =>
  new Promise((resolve, reject) => {
    if (!worker) resolve(false);
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant') reject(new Error('It did not arrive'));
      else resolve(true);
    });
  });

// The page that somebody asked for stands in the address; only pages of this site are led to. When it
// can be had, nobody needs this one.
const openInstead = (link, base, html) => {
  const asked = new URLSearchParams(location.search).get('page');
  let address;
  try {
    address = new URL(asked, base);
  } catch {
    return;
  }
  const { href, pathname } = address;
  if (!asked || !href.startsWith(base)) return;
  link.href = href;
  show(link, true);
  const goBack = async () => {
    try {
      const { ok } = await fetch(href, { method: 'HEAD', cache: 'no-store' });
      if (ok && link.isConnected) location.replace(href);
    } catch {
      // There is still no connection.
    }
  };
  goBack();
  addEventListener('online', goBack);
  const same = pathname.slice(new URL(base).pathname.length).replace(/^[^/]+/, html.lang);
  const other = [...document.querySelectorAll('.all-pages a')].find((page) => page.href === base + same);
  if (other) {
    const place = document.querySelector('[data-same]');
    place.append(' ', other.cloneNode(true));
    show(place, true);
  }
};

export { open };
