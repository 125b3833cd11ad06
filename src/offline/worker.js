// The service worker: keeps the site on the device, so that it opens without a connection.
//
// Each version of the site has a cache of its own, filled completely before the version is used. A file is
// kept only if it has the hash that the build wrote down, so what a captive portal or a filter put in its
// place never is. Nothing in here reads a clock.
const VERSION = '__VERSION__';
// What all languages need: path from the site's folder, and hash.
const COMMON = __COMMON__;
// Each language: the file that lists what it needs in the same way, and that file's hash.
const LANGUAGES = __LANGUAGES__;

const SITE = new URL('./', self.location).href;
// Several copies of the site may stand on one host; each looks after its own caches only.
const OURS = `kickoff ${new URL(SITE).pathname} `;
const CACHE = OURS + VERSION;
// The hash that a kept file had; files with the same one are not asked for again.
const HASH = 'x-kickoff-hash';
// The host may change this file at any time, so it has no hash.
const HOST_FILE = `${SITE}campaign.json`;
// Files whose name changes with their content. Trunk leaves out zeros at the beginning of a hash.
const NAMED_BY_CONTENT = /-[0-9a-f]{10,16}(_bg)?\.\w+$/;
// Milliseconds that a file, and the host's own files, are waited for: a line may hang for ever.
const PATIENCE = 60000;
const HOST_PATIENCE = 10000;
// Characters of the largest logo.
const LARGEST_LOGO = 500000;
// Files are fetched by this many at a time, so that a page that is being read is not held up.
const AT_A_TIME = 4;
// How often files are looked for and fetched before it is given up.
const ROUNDS = 3;

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

// Those of other versions, the newest first.
const otherCaches = async () => {
  const names = (await ourCaches()).filter((name) => name !== CACHE);
  return Promise.all(names.reverse().map((name) => caches.open(name)));
};

// --- Fetching what is to be kept

class Unusable extends Error {}
class Vanished extends Error {}

const hashOf = async (body) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const download = async (address, hash, cache) => {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout?.(PATIENCE) });
  const body = await response.arrayBuffer();
  if (!response.ok || (await hashOf(body)) !== hash) throw new Unusable(address);
  const headers = new Headers(response.headers);
  // The body is unpacked by now, and it is the same for whoever asks.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(HASH, hash);
  // A new answer: one that was redirected cannot be given to a navigation.
  return new Response(body, { headers });
};

// What the browser has already is asked for once more only where it is not what it should be.
const fetchFile = (address, hash) =>
  download(address, hash, NAMED_BY_CONTENT.test(address) ? 'default' : 'no-cache').catch((error) => {
    if (!(error instanceof Unusable)) throw error;
    return download(address, hash, 'reload');
  });

const fromOthers = async (address, hash, others) => {
  for (const cache of others) {
    const found = await cache.match(address);
    if (found?.headers.get(HASH) === hash) return found;
  }
  return undefined;
};

const missing = async (cache, files) => {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const all = Object.entries(files).filter(([path]) => !kept.has(SITE + path));
  // What is shown when another page is not there yet comes first.
  const isLater = ([path]) => !path.endsWith('/offline/');
  return all.sort((one, other) => isLater(one) - isLater(other));
};

// Puts the missing ones of some files into this version's cache, those that have not changed from an older
// one. What an attempt before this one kept is not fetched again. Returns how many there were.
const keepMissing = async (files, tell) => {
  const [cache, others] = [await caches.open(CACHE), await otherCaches()];
  const waiting = await missing(cache, files);
  const [all, total] = [waiting.length, Object.keys(files).length];
  let done = total - all;
  tell({ done, total });
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, hash] = next;
      const address = SITE + path;
      const known = await fromOthers(address, hash, others);
      await cache.put(address, known ?? (await fetchFile(address, hash)));
      done += 1;
      tell({ done, total });
    }
  };
  // Where one file fails, no other is begun, and those under way come to their end first.
  const stop = (error) => {
    waiting.length = 0;
    return error;
  };
  const failures = await Promise.all(Array.from({ length: AT_A_TIME }, () => worker().catch(stop)));
  for (const failure of failures) if (failure) throw failure;
  return all;
};

// Files count as kept when a fresh look finds none missing: somebody may empty the cache meanwhile.
const keep = async (files, tell = () => {}) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!(await keepMissing(files, tell))) return;
  }
  throw new Vanished('The cache does not keep what it is given');
};

const filesOf = async (language) => {
  const [path, hash] = LANGUAGES[language];
  const cache = await caches.open(CACHE);
  const address = SITE + path;
  const known = await cache.match(address);
  const list = known ?? (await fetchFile(address, hash));
  if (!known) await cache.put(address, list.clone());
  return list.json();
};

const isFull = (error) => error.name === 'QuotaExceededError';
const reasonOf = (error) => (isFull(error) ? 'full' : error instanceof Unusable ? 'changed' : 'network');

// --- Languages

// A language counts as kept from its first page on, so that an interrupted one is completed later.
const keptLanguages = async () => {
  const all = Object.keys(LANGUAGES);
  const found = await Promise.all(all.map((language) => caches.match(`${SITE}${language}/`)));
  return all.filter((_, index) => found[index]);
};

const keepLanguage = async (language, tell) => {
  const [files, before] = [await filesOf(language), await keptLanguages()];
  try {
    await keep({ ...COMMON, ...files }, tell);
  } catch (error) {
    // Half a language is worth its room only where the rest may still come.
    if (isFull(error) && !before.includes(language)) await forget(language);
    throw error;
  }
};

const forget = async (language) => {
  const paths = Object.keys(await filesOf(language));
  for (const name of await ourCaches()) {
    const cache = await caches.open(name);
    for (const path of paths) await cache.delete(SITE + path);
  }
};

// What the page about the app shows: of each kept language how many files, of how many.
const state = async () => {
  const cache = await caches.open(CACHE);
  const languages = {};
  for (const language of await keptLanguages()) {
    const files = { ...COMMON, ...(await filesOf(language)) };
    const total = Object.keys(files).length;
    languages[language] = { done: total - (await missing(cache, files)).length, total };
  }
  return { version: VERSION, languages };
};

// --- Versions

const fill = async () => {
  const languages = await keptLanguages();
  await keep(COMMON);
  for (const language of languages) await keep(await filesOf(language));
  await bringHostFile();
};

const install = async () => {
  try {
    await fill().catch(async (error) => {
      if (!(error instanceof Vanished)) throw error;
      // In WebKit, a cache that an attempt before left behind takes nothing more.
      await caches.delete(CACHE);
      await fill();
    });
  } catch (error) {
    // The version before this one stays as it is, and may need the room. With the files that arrived
    // before any other failure, the next attempt goes on.
    if (isFull(error)) await caches.delete(CACHE);
    for (const page of await clients.matchAll({ includeUncontrolled: true })) {
      page.postMessage({ failure: reasonOf(error) });
    }
    throw error;
  }
};

// Older versions go when the page that was just opened is the only one, so that none may ask for their
// files, and no newer one is about to take over from them what has not changed. What has arrived of a newer
// one stays, for its next attempt; caches are listed in the order in which they were made.
const tidy = async () => {
  const names = await ourCaches();
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = windows.filter(({ url }) => url.startsWith(SITE));
  if (pages.length > 1 || registration.installing || registration.waiting) return;
  // Another language may have been kept while this version was waiting.
  for (const language of await keptLanguages()) await keep(await filesOf(language));
  for (const name of names.slice(0, Math.max(names.indexOf(CACHE), 0))) await caches.delete(name);
};

// --- Answering

// The address under which a page or a file is kept: questions and places in it do not matter.
const addressOf = ({ origin, pathname }) => origin + pathname.replace(/\/index\.html$/, '/');

const kept = async (address) => {
  const found = await (await caches.open(CACHE)).match(address);
  if (found || !NAMED_BY_CONTENT.test(address)) return found;
  // A page of an older version, still open, asks for its own files.
  for (const cache of await otherCaches()) {
    const older = await cache.match(address);
    if (older) return older;
  }
  return undefined;
};

// Where somebody is led who wants a page that is neither kept nor to be had: in the language of the page
// they come from, of the one they want, or any that is kept.
const pageOf = async ({ url, referrer }) => {
  const all = Object.keys(LANGUAGES);
  const found = await Promise.all(all.map((language) => kept(`${SITE}${language}/offline/`)));
  const languages = all.filter((_, index) => found[index]);
  const inAddress = [referrer, url].map((from) => languages.find((name) => from.startsWith(`${SITE}${name}/`)));
  const language = inAddress.find(Boolean) ?? languages[0];
  return language && `${SITE}${language}/offline/?page=${encodeURIComponent(url.slice(SITE.length))}`;
};

const page = async (request) => {
  const url = new URL(request.url);
  const address = addressOf(url);
  const found = await kept(address);
  if (found) return found;
  // As hosts do with the address of a folder.
  if (await kept(`${address}/`)) return Response.redirect(`${address}/${url.search}`);
  try {
    return await fetch(request);
  } catch (error) {
    const instead = await pageOf(request);
    if (!instead) throw error;
    return Response.redirect(instead);
  }
};

const file = async (request) => {
  const found = await kept(addressOf(new URL(request.url)));
  if (found?.headers.has(HASH)) return found;
  // What the host may change is kept for the time without a connection only.
  return fetch(request).catch((error) => found ?? Promise.reject(error));
};

// What the host may change is never taken from another site, and not waited for long.
const askHost = (address) => {
  const signal = AbortSignal.timeout?.(HOST_PATIENCE);
  return fetch(address, { cache: 'no-cache', redirect: 'error', signal });
};

const isJson = (text) => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

// The text of the host's file, `{}` when it is gone, nothing when something else answered: a captive portal
// has a page or a sentence for everything. A file that is meant as JSON counts even when it is wrong: pages
// tell the host so.
const hostText = async (response) => {
  if ([404, 410].includes(response.status)) return '{}';
  const text = await response.clone().text();
  const isMeant = response.headers.get('content-type')?.includes('json') || isJson(text);
  return response.ok && isMeant ? text : undefined;
};

// The host's file: what is kept answers at once, and what the host says now is kept for the next time.
// Pages are told, because a date in it may have changed.
const renewHostFile = async () => {
  const response = await askHost(HOST_FILE);
  const text = await hostText(response);
  if (text === undefined) return response;
  const cache = await caches.open(CACHE);
  const before = await (await cache.match(HOST_FILE))?.text();
  const isNew = text !== before;
  if (isNew) {
    await cache.put(HOST_FILE, new Response(text, { headers: { 'content-type': 'application/json' } }));
    const pages = before === undefined ? [] : await clients.matchAll();
    for (const client of pages) client.postMessage({ host: text });
  }
  await keepLogo(cache, text, isNew).catch(() => {});
  return response;
};

// The picture that the host's file names, if it is in the site's folder and none of the site's own files.
const keepLogo = async (cache, text, isNew) => {
  const [, logo] = /"logo"\s*:\s*"([^"\\]+)"/.exec(text) ?? [];
  const { href } = new URL(logo ?? '.', SITE);
  const known = await cache.match(href);
  if (!logo || !href.startsWith(SITE) || known?.headers.has(HASH) || (known && !isNew)) return;
  const picture = await askHost(href);
  const type = picture.headers.get('content-type');
  const body = await picture.arrayBuffer();
  if (!picture.ok || !type?.startsWith('image/') || body.byteLength > LARGEST_LOGO) return;
  await cache.put(href, new Response(body, { headers: { 'content-type': type } }));
};

// What a new version has of it from the start.
const bringHostFile = async () => {
  const before = await caches.match(HOST_FILE);
  if (before) await (await caches.open(CACHE)).put(HOST_FILE, before);
  await renewHostFile().catch(() => {});
};

const hostFile = async (event) => {
  const renewed = renewHostFile();
  event.waitUntil(renewed.catch(() => {}));
  return (await kept(HOST_FILE)) ?? renewed;
};

const ask = {
  keep: ({ language }, tell) => keepLanguage(language, tell),
  forget: ({ language }) => forget(language),
  state,
  tidy,
  'take-over': () => skipWaiting(),
};

const answer = async ({ data, ports: [port] }) => {
  const tell = (message) => port?.postMessage(message);
  try {
    const result = await ask[data.type](data, (progress) => tell({ progress }));
    tell({ result: result ?? null });
  } catch (error) {
    tell({ failure: reasonOf(error) });
  }
};

// Chromium would ask the network for each page while it starts the worker, and not use the answer.
const answerAlone = async (event) => {
  try {
    await event.addRoutes?.({ condition: { requestMethod: 'GET' }, source: 'fetch-event' });
  } catch {
    // Then it asks.
  }
};

addEventListener('install', (event) => event.waitUntil(Promise.all([install(), answerAlone(event)])));
// The page of a first visit is of this version already, or loads the next page anew.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => {
  const { type, language } = event.data ?? {};
  if (Object.hasOwn(ask, type) && (!language || Object.hasOwn(LANGUAGES, language))) {
    event.waitUntil(answer(event));
  }
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const { href } = new URL(request.url);
  // Other sites and the worker itself are the browser's business.
  if (request.method !== 'GET' || !href.startsWith(SITE) || href === self.location.href) return;
  if (addressOf(new URL(href)) === HOST_FILE) event.respondWith(hostFile(event));
  else event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
