// Keeps the site on the device by its service worker, and offers new versions of it. In a frame, where
// storage is blocked and in browsers without service workers, pages come from the host as ever.
const FIRST_VISIT = 3000;
let registration;

// What the worker says of a version that could not be kept, and who waits for an answer meanwhile.
let whyNot = 'network';
const askers = new Set();

// Milliseconds without a word after which a worker was stopped, or a file never ends.
const SILENCE = 70000;

// Asks the worker for something; rejects with why it could not be done.
const ask = (message, tell) =>
  new Promise((resolve, reject) => {
    // The host has switched it off, or does so before there is an answer.
    if (!registration.active || whyNot === 'unsupported') throw 'unsupported';
    askers.add(reject);
    const { port1, port2 } = new MessageChannel();
    let silence;
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(reject, SILENCE, 'network');
    };
    wait();
    port1.onmessage = ({ data }) => {
      wait();
      if (data.progress) return tell?.(data.progress);
      clearTimeout(silence);
      return data.failure ? reject(data.failure) : resolve(data.result);
    };
    registration.active.postMessage(message, [port2]);
  });

// The language of the page is kept; whoever reads another one has that one too.
let keptLanguage;
const keepLanguage = async () => {
  if (!registration?.active || keptLanguage === html.lang) return;
  keptLanguage = html.lang;
  try {
    await ask({ type: 'keep', language: html.lang });
  } catch {
    // The next page tries again, and the page about the app says why.
    keptLanguage = undefined;
  }
};

// What could not be stored lasts as long as the page.
const isUnsaved = () => window.kickoffMemory || document.querySelector('[data-unsaved]') !== null;

// While somebody types or chooses is no moment for a new version.
const isBusy = () =>
  document.activeElement?.matches('textarea, select, input:not([type=checkbox])') ||
  document.querySelector('dialog[open]') !== null ||
  isUnsaved();

// A version that is complete waits until somebody agrees; each tab asks for itself.
let isReady = false;
const LATER = 'kickoff:later';
const isLater = () => {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
};
const offerUpdate = () => {
  const notice = document.querySelector('[data-offer=update]');
  if (notice && isReady && !isBusy() && !isLater()) notice.hidden = false;
};

const offerAgain = () => {
  isReady = true;
  try {
    sessionStorage.removeItem(LATER);
  } catch {
    // Then nothing was noted either.
  }
  offerUpdate();
};

const takeOver = () => {
  if (isUnsaved()) return reveal('storage');
  const { waiting } = registration;
  const reload = () => location.reload();
  // Another tab has agreed already.
  if (!waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  // The old worker may be held up by a file that does not end.
  setTimeout(reload, 15000);
  return waiting.postMessage({ type: 'take-over' });
};

const follow = (worker) => {
  worker?.addEventListener('statechange', () => {
    if (worker.state !== 'installed' || !registration.active) return;
    // The kill switch does not wait.
    setTimeout(() => {
      if (!registration.waiting) return;
      isReady = true;
      offerUpdate();
    }, 500);
  });
};

const watchVersions = () => {
  isReady = Boolean(registration.waiting);
  offerUpdate();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  // Tabs stay open for weeks.
  const look = () => document.hidden || registration.update().catch(() => {});
  document.addEventListener('visibilitychange', look);
  setInterval(look, DAY);
};

// Waits until a version is complete and answers.
const activated = () =>
  new Promise((resolve, reject) => {
    askers.add(reject);
    navigator.serviceWorker.ready.then(resolve);
    const worker = registration.installing ?? registration.waiting;
    let isWhole = false;
    worker?.addEventListener('statechange', () => {
      const { state } = worker;
      // The kill switch arrives whole and is gone at once; else the worker's word for it may come later.
      if (state === 'redundant' && isWhole) reject('unsupported');
      else if (state === 'redundant') setTimeout(() => reject(whyNot), 1000);
      isWhole = true;
    });
  });

// Resolves to the registration once the worker answers. What failed once may work the next time.
let registered;
const register = () => {
  registered ??= (async () => {
    registration = await Promise.race([
      navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' }),
      new Promise((_, reject) => setTimeout(reject, SILENCE, 'network')),
    ]);
    watchVersions();
    await activated();
    if (!(await navigator.serviceWorker.getRegistration(base))) throw 'unsupported';
    return registration;
  })();
  registered.catch(() => {
    registered = undefined;
  });
  return registered;
};

const startKeeping = async () => {
  await register();
  await keepLanguage();
  // The page was loaded a moment ago, so it is of the version that answers.
  await ask({ type: 'tidy' });
};

// A first visit is for reading; somebody who saves data is asked on the page about the app.
const keepSite = () => {
  const workers = window === parent && !window.kickoffMemory && navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', ({ data }) => {
    whyNot = data.failure ?? whyNot;
    if (whyNot === 'unsupported') for (const end of askers) end(whyNot);
    if (data.host === undefined) return;
    hostFile = Promise.resolve(data.host);
    tuned = tune();
  });
  const isKnown = workers.controller !== null;
  if (!isKnown && navigator.connection?.saveData) return;
  const begin = () => setTimeout(() => startKeeping().catch(() => {}), isKnown ? 0 : FIRST_VISIT);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
};

addEventListener('focusout', () => setTimeout(offerUpdate, 1000));
addEventListener('click', (event) => {
  if (event.target.closest('[data-offer=update] [data-yes]')) takeOver();
  // This tab is not asked again.
  if (event.target.closest('[data-offer=update] [data-later]')) {
    isReady = false;
    try {
      sessionStorage.setItem(LATER, '');
    } catch {
      // Then the next page asks.
    }
  }
});

// Pictures of previews are not kept; a broken one says less than none.
addEventListener('error', ({ target }) => target.matches?.('main img') && (target.hidden = true), true);
