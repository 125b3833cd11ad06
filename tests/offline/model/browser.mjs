// A browser as far as a service worker sees it: caches, the network, pages. Every request and every write
// can be made to fail, so that a test can stop the worker at each step.
import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';

const source = (name) => readFileSync(new URL(`../../../src/offline/${name}.js`, import.meta.url), 'utf8');

export const hashOf = async (text) => {
  const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).subarray(0, 8).toString('hex');
};

// What the site build writes: a worker's source for files, given as path and text; the files of a language
// begin with its name.
export const release = async (files, languages, code = source('worker')) => {
  const hashes = {};
  for (const [path, text] of Object.entries(files)) hashes[path] = await hashOf(text);
  const isOf = (path, language) => path.startsWith(`${language}/`) || path.startsWith(`${language}-`);
  const pick = (wanted) => Object.fromEntries(Object.entries(hashes).filter(([path]) => wanted(path)));
  const lists = {};
  const served = { ...files };
  for (const language of languages) {
    const text = JSON.stringify(pick((path) => isOf(path, language)));
    const name = `lists/${language}-${await hashOf(text)}.json`;
    lists[language] = [name, await hashOf(text)];
    served[name] = text;
  }
  const common = pick((path) => !languages.some((language) => isOf(path, language)));
  const worker = code
    .replace('__COMMON__', JSON.stringify(common))
    .replace('__LANGUAGES__', JSON.stringify(lists));
  return { files, served, worker: worker.replace('__VERSION__', await hashOf(worker)) };
};

export const killSwitch = () => source('off');

class Quota extends Error {
  name = 'QuotaExceededError';
}

export class Browser {
  constructor(origin = 'https://district.example') {
    this.origin = origin;
    this.stores = new Map();
    this.pages = [];
    this.requests = [];
    this.writes = 0;
    // Which write fails, and every one after it while the disk is full.
    this.fullFrom = Infinity;
    this.respond = () => {
      throw new TypeError('offline');
    };
  }

  // What the host serves, as path from the origin; `fault` may answer instead.
  serve(site, prefix = '/', fault = () => undefined) {
    this.respond = (url, number, options) => {
      const instead = fault(url, number, options);
      if (instead) return instead;
      const path = url.pathname.slice(prefix.length);
      const text = url.pathname.startsWith(prefix) ? site.served[path] : undefined;
      const type = /\.js(on)?$/.exec(path) ? 'application/json' : 'text/html';
      const headers = { 'content-type': type, vary: 'Accept-Encoding' };
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers });
    };
  }

  disconnect() {
    this.respond = () => {
      throw new TypeError('offline');
    };
  }

  fetch = async (input, options = {}) => {
    const url = new URL(typeof input === 'string' ? input : input.url);
    const number = this.requests.push(url.href);
    await null;
    return this.respond(url, number, options);
  };

  cache(name) {
    const entries = this.stores.get(name);
    const own = (input) => (typeof input === 'string' ? input : input.url);
    return {
      match: async (input) => entries.get(own(input))?.clone(),
      put: async (input, response) => {
        this.writes += 1;
        if (this.writes >= this.fullFrom) throw new Quota('full');
        entries.set(own(input), response);
      },
      delete: async (input) => entries.delete(own(input)),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    };
  }

  get caches() {
    const { stores } = this;
    return {
      open: async (name) => {
        if (!stores.has(name)) stores.set(name, new Map());
        return this.cache(name);
      },
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
      match: async (input) => {
        for (const entries of stores.values()) if (entries.has(input)) return entries.get(input).clone();
        return undefined;
      },
    };
  }

  // Starts a worker's program. A browser stops and starts it at will, so it may remember nothing.
  start(program, prefix = '/') {
    return new Worker(this, program, prefix);
  }
}

const NAMES = [
  'self', 'caches', 'fetch', 'clients', 'registration', 'skipWaiting', 'addEventListener', 'crypto', 'Date',
];

// The worker must not depend on a clock.
const noClock = new Proxy(class {}, {
  get: () => {
    throw new Error('the worker reads a clock');
  },
  construct: () => {
    throw new Error('the worker reads a clock');
  },
});

class Worker {
  constructor(browser, program, prefix) {
    this.listeners = {};
    this.registration = { installing: null, waiting: null, unregister: async () => (this.isGone = true) };
    const clients = {
      claim: async () => {},
      matchAll: async () => browser.pages,
    };
    const values = [
      { location: new URL(`${browser.origin}${prefix}sw.js`) },
      browser.caches,
      browser.fetch,
      clients,
      this.registration,
      () => {
        this.tookOver = true;
      },
      (type, listener) => {
        this.listeners[type] = listener;
      },
      webcrypto,
      noClock,
    ];
    new Function(...NAMES, program)(...values);
  }

  async run(type, event = {}) {
    const jobs = [];
    let answer;
    this.listeners[type]?.({
      ...event,
      waitUntil: (job) => jobs.push(job),
      respondWith: (response) => {
        answer = response;
      },
    });
    const found = await answer;
    await Promise.all(jobs);
    return found;
  }

  install() {
    return this.run('install');
  }

  // What a page asks; resolves to the last word, with the progress before it.
  async ask(data) {
    const said = [];
    await this.run('message', { data, ports: [{ postMessage: (message) => said.push(message) }] });
    const last = said.pop();
    return { ...last, progress: said.map(({ progress }) => progress) };
  }

  // What the worker answers a request with; undefined when it leaves it to the browser.
  async get(url, { mode = 'cors', method = 'GET', referrer = '' } = {}) {
    return this.run('fetch', { request: { url, mode, method, referrer } });
  }
}
