// The service worker, played in Node.js: what it keeps, what it answers, and what is left after each file
// and each write has failed once.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Browser, killSwitch, release } from './model/browser.mjs';

const SITE = 'https://district.example/';
const KEEP = (language) => ({ type: 'keep', language });

const files = (words) => ({
  '': `<root ${words.root ?? ''}>`,
  // Trunk leaves zeros at the beginning of a hash out.
  [`early-${words.script ?? '123456789abcdef'}.js`]: `script ${words.script}`,
  'icon.svg': '<svg>',
  'en/': `<home en ${words.en ?? ''}>`,
  'en/offline/': '<offline en>',
  'en/plan/': '<plan en>',
  'fr/': `<home fr ${words.fr ?? ''}>`,
  'fr/offline/': '<offline fr>',
  'fr/plan/': `<plan fr ${words.plan ?? ''}>`,
  'fr-1111111111111111.json': '{"fr":1}',
});

const site = async (words, more = {}) => release({ ...files(words), ...more }, ['en', 'fr']);
const ONE = await site({});
const TWO = await site({ plan: 'changed' });
const THREE = await site({ plan: 'changed', script: '3333333333333333', root: 'new' });

// A browser in which a version is kept with a language.
const visited = async (version = ONE, languages = ['fr']) => {
  const browser = new Browser();
  browser.serve(version);
  const worker = browser.start(version.worker);
  await worker.install();
  await worker.run('activate');
  for (const language of languages) {
    const { failure } = await worker.ask(KEEP(language));
    assert.equal(failure, undefined);
  }
  return { browser, worker };
};

// Without a connection, the worker answers with exactly this version.
const opens = async (browser, version, languages = ['fr']) => {
  const before = browser.respond;
  browser.disconnect();
  // The browser has stopped it meanwhile.
  const worker = browser.start(version.worker);
  for (const [path, text] of Object.entries(version.files)) {
    const other = ['en', 'fr'].find((name) => path.startsWith(`${name}/`) || path.startsWith(`${name}-`));
    if (other && !languages.includes(other)) continue;
    const mode = path.endsWith('/') || path === '' ? 'navigate' : 'cors';
    const response = await worker.get(SITE + path, { mode });
    assert.equal(await response.text(), text, path);
    assert.equal(response.headers.get('vary'), null);
  }
  browser.respond = before;
};

test('after a first visit everything of the language opens without a connection', async () => {
  const { browser } = await visited();
  await opens(browser, ONE);
});

test('questions, places and other ways to write an address lead to the same page', async () => {
  const { browser, worker } = await visited();
  browser.disconnect();
  for (const path of ['fr/plan/?source=app', 'fr/plan/#late', 'fr/plan/index.html', 'fr/plan/?page=x#y']) {
    const response = await worker.get(SITE + path, { mode: 'navigate' });
    assert.equal(await response.text(), '<plan fr >', path);
  }
  const folder = await worker.get(`${SITE}fr/plan?role=school`, { mode: 'navigate' });
  assert.equal(folder.headers.get('location'), `${SITE}fr/plan/?role=school`);
});

test('a page that is not kept leads to the offline page, in a language that is', async () => {
  const { browser, worker } = await visited();
  browser.disconnect();
  for (const [path, referrer] of [['en/plan/?a=1', ''], ['fr/new/', `${SITE}fr/`], ['photos/', '']]) {
    const response = await worker.get(SITE + path, { mode: 'navigate', referrer });
    assert.equal(
      response.headers.get('location'),
      `${SITE}fr/offline/?page=${encodeURIComponent(path)}`,
    );
  }
  // With both kept, that of the page one comes from.
  browser.serve(ONE);
  await worker.ask(KEEP('en'));
  browser.disconnect();
  const response = await worker.get(`${SITE}fr/new/`, { mode: 'navigate', referrer: `${SITE}en/plan/` });
  assert.match(response.headers.get('location'), /en\/offline/);
});

test('without a kept language the browser says itself that there is no connection', async () => {
  const { browser, worker } = await visited(ONE, []);
  browser.disconnect();
  await assert.rejects(worker.get(`${SITE}fr/plan/`, { mode: 'navigate' }));
});

test('other sites, other folders, other methods are not answered', async () => {
  const browser = new Browser();
  browser.serve(ONE, '/code/');
  const worker = browser.start(ONE.worker, '/code/');
  await worker.install();
  for (const [url, method] of [
    ['https://other.example/code/fr/', 'GET'],
    [`${SITE}other/`, 'GET'],
    [`${SITE}code/fr/`, 'POST'],
    [`${SITE}code/sw.js`, 'GET'],
  ]) {
    assert.equal(await worker.get(url, { method }), undefined, url);
  }
  const kept = [...browser.stores.values()].flatMap((entries) => [...entries.keys()]);
  assert.ok(kept.length > 2 && kept.every((url) => url.startsWith(`${SITE}code/`)), String(kept));
});

test('two copies of the site on one host leave each other alone', async () => {
  const browser = new Browser();
  for (const prefix of ['/a/', '/b/']) {
    browser.serve(ONE, prefix);
    const worker = browser.start(ONE.worker, prefix);
    await worker.install();
    await worker.ask(KEEP('fr'));
  }
  const names = [...browser.stores.keys()];
  assert.equal(names.length, 2);
  browser.serve(TWO, '/b/');
  const next = browser.start(TWO.worker, '/b/');
  await next.install();
  await next.ask({ type: 'tidy' });
  assert.deepEqual([...browser.stores.keys()].filter((name) => name.includes('/a/')), [names[0]]);
  assert.equal([...browser.stores.keys()].length, 2);
});

test('an update transfers what has changed, and lists', async () => {
  const { browser } = await visited();
  browser.serve(TWO);
  browser.requests.length = 0;
  await browser.start(TWO.worker).install();
  const asked = browser.requests.map((url) => url.slice(SITE.length)).sort();
  assert.deepEqual(asked, ['campaign.json', 'fr/plan/', Object.keys(TWO.served).find((name) => name.startsWith('lists/fr'))]);
  await opens(browser, TWO);
});

test('a second visit transfers nothing', async () => {
  const { browser, worker } = await visited();
  browser.requests.length = 0;
  for (const path of ['fr/', 'early-123456789abcdef.js', 'fr-1111111111111111.json']) {
    await worker.get(SITE + path, { mode: path === 'fr/' ? 'navigate' : 'cors' });
  }
  await worker.ask(KEEP('fr'));
  await worker.ask({ type: 'tidy' });
  assert.deepEqual(browser.requests, []);
});

test('until it is agreed to, a version that waits changes nothing', async () => {
  const { browser } = await visited();
  browser.serve(TWO);
  await browser.start(TWO.worker).install();
  await opens(browser, ONE);
});

test('a version is skipped in one step', async () => {
  const { browser } = await visited();
  browser.serve(TWO);
  await browser.start(TWO.worker).install();
  browser.serve(THREE);
  browser.requests.length = 0;
  await browser.start(THREE.worker).install();
  await opens(browser, THREE);
  assert.ok(!browser.requests.some((url) => url.endsWith('fr/plan/')), 'the second version had it');
});

// Every way in which a file may not arrive.
const FAULTS = {
  'no connection': () => {
    throw new TypeError('offline');
  },
  'not there': () => new Response('gone', { status: 404 }),
  'a captive portal': () => new Response('<sign in>', { headers: { 'content-type': 'text/html' } }),
  'half a file': () => new Response('<pl'),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`an update stopped at any file leaves the old version whole: ${name}`, async () => {
    let stopped = 0;
    for (let at = 0; at < 8; at += 1) {
      const { browser } = await visited();
      const first = browser.requests.length + 1 + at;
      // From here on nothing arrives.
      browser.serve(THREE, '/', (url, number) => (number >= first ? fault() : undefined));
      const failed = await browser.start(THREE.worker).install().then(() => false, () => true);
      stopped += failed;
      await opens(browser, ONE);
      browser.serve(THREE);
      await browser.start(THREE.worker).install();
      await opens(browser, THREE);
    }
    assert.ok(stopped >= 4 && stopped < 8, `${stopped} of 8 were stopped`);
  });
}

test('an update for which there is no room leaves the old version whole and its room free', async () => {
  let stopped = 0;
  for (let at = 1; at < 14; at += 1) {
    const { browser } = await visited();
    const [before] = browser.stores.keys();
    browser.serve(THREE);
    browser.fullFrom = browser.writes + at;
    const failed = await browser.start(THREE.worker).install().then(() => false, () => true);
    stopped += failed;
    if (failed) assert.deepEqual([...browser.stores.keys()], [before]);
    await opens(browser, ONE);
    browser.fullFrom = Infinity;
    await browser.start(THREE.worker).install();
    await opens(browser, THREE);
  }
  assert.ok(stopped >= 8, `${stopped} were stopped`);
});

test('nothing that is not what the build wrote is ever kept', async () => {
  const browser = new Browser();
  browser.serve(ONE, '/', () => new Response('<sign in>', { headers: { 'content-type': 'text/html' } }));
  await assert.rejects(browser.start(ONE.worker).install());
  const texts = [...browser.stores.values()].flatMap((entries) => [...entries.values()]);
  assert.deepEqual(texts, []);
});

test('what the browser has from an earlier version is asked for once more', async () => {
  const browser = new Browser();
  const seen = new Set();
  // The first answer comes from the browser's own store.
  browser.serve(ONE, '/', (url) => {
    if (!url.href.endsWith('icon.svg') || seen.has(url.href)) return undefined;
    seen.add(url.href);
    return new Response('<old svg>');
  });
  await browser.start(ONE.worker).install();
  await opens(browser, ONE, []);
});

test('a page says why a language could not be kept, and the next attempt goes on', async () => {
  for (const [fault, reason] of [
    [FAULTS['no connection'], 'network'],
    [FAULTS['a captive portal'], 'changed'],
  ]) {
    const { browser, worker } = await visited(ONE, []);
    const first = browser.requests.length + 3;
    browser.serve(ONE, '/', (url, number) => (number >= first ? fault() : undefined));
    assert.equal((await worker.ask(KEEP('fr'))).failure, reason);
    browser.serve(ONE);
    const { result, progress } = await worker.ask(KEEP('fr'));
    assert.equal(result, null);
    assert.ok(progress[0].done > 3, 'what had arrived counts');
    assert.equal(progress.at(-1).done, progress.at(-1).total);
    await opens(browser, ONE);
  }
});

test('a language for which there is no room takes none', async () => {
  const { browser, worker } = await visited(ONE, ['fr']);
  browser.fullFrom = browser.writes + 3;
  assert.equal((await worker.ask(KEEP('en'))).failure, 'full');
  browser.fullFrom = Infinity;
  const { result } = await worker.ask({ type: 'state' });
  assert.deepEqual(Object.keys(result.languages), ['fr']);
  await opens(browser, ONE, ['fr']);
});

test('a language that is removed is gone from every version, and the other stays', async () => {
  const { browser } = await visited(ONE, ['en', 'fr']);
  browser.serve(TWO);
  const worker = browser.start(TWO.worker);
  await worker.install();
  await worker.ask({ type: 'forget', language: 'en' });
  const { result } = await worker.ask({ type: 'state' });
  assert.deepEqual(Object.keys(result.languages), ['fr']);
  await opens(browser, TWO, ['fr']);
});

test('caches that somebody empties are filled again by the next page', async () => {
  const { browser, worker } = await visited();
  browser.stores.clear();
  const response = await worker.get(`${SITE}fr/plan/`, { mode: 'navigate' });
  assert.equal(await response.text(), '<plan fr >', 'from the network');
  await worker.ask(KEEP('fr'));
  await opens(browser, ONE);
});

test('caches that are emptied again and again while a version arrives cost no more than a language', async () => {
  const { browser } = await visited();
  browser.serve(THREE, '/', (url) => {
    if (url.href.endsWith('fr/plan/')) browser.stores.clear();
  });
  const worker = browser.start(THREE.worker);
  await worker.install();
  await opens(browser, THREE, []);
  // The next page brings it back.
  browser.serve(THREE);
  await worker.ask(KEEP('fr'));
  await opens(browser, THREE);
});

test('files of an older version stay while another page may ask for them', async () => {
  const { browser } = await visited();
  browser.serve(THREE);
  const worker = browser.start(THREE.worker);
  await worker.install();
  browser.pages = [{ url: `${SITE}fr/`, postMessage() {} }, { url: `${SITE}fr/plan/`, postMessage() {} }];
  await worker.ask({ type: 'tidy' });
  browser.disconnect();
  const old = await worker.get(`${SITE}early-123456789abcdef.js`);
  assert.equal(await old.text(), 'script undefined');
  // Pages of other sites of the same host do not count.
  browser.pages = [{ url: `${SITE}fr/` }, { url: 'https://district.example:444/' }];
  await worker.ask({ type: 'tidy' });
  await assert.rejects(worker.get(`${SITE}early-123456789abcdef.js`));
  assert.equal(browser.stores.size, 1);
});

test('a version that waits keeps what it has from being tidied away', async () => {
  const { browser, worker } = await visited();
  browser.serve(TWO);
  await browser.start(TWO.worker).install();
  worker.registration.waiting = {};
  await worker.ask({ type: 'tidy' });
  assert.equal(browser.stores.size, 2);
});

test('a language kept while a version waits is there after it took over', async () => {
  const { browser, worker } = await visited();
  browser.serve(TWO);
  const next = browser.start(TWO.worker);
  await next.install();
  browser.serve(ONE);
  await worker.ask(KEEP('en'));
  browser.serve(TWO);
  await next.ask({ type: 'tidy' });
  assert.equal(browser.stores.size, 1);
  await opens(browser, TWO, ['en', 'fr']);
});

test("the host's file is kept, renewed, and told of when it changes", async () => {
  const preset = { 'campaign.json': '{"window":"europe"}' };
  const before = { ...ONE, served: { ...ONE.served, ...preset } };
  const { browser, worker } = await visited(before);
  const said = [];
  browser.pages = [{ url: `${SITE}fr/`, postMessage: (message) => said.push(message) }];
  const read = async () => (await worker.get(`${SITE}campaign.json`)).text();
  browser.disconnect();
  assert.equal(await read(), preset['campaign.json']);
  browser.serve({ ...ONE, served: { ...ONE.served, 'campaign.json': '{}' } });
  assert.equal(await read(), preset['campaign.json'], 'what is kept answers at once');
  assert.deepEqual(said, [{ host: '{}' }]);
  assert.equal(await read(), '{}');
  // A captive portal is not believed, a file that is gone is.
  browser.serve(before, '/', () => new Response('<sign in>', { headers: { 'content-type': 'text/html' } }));
  assert.equal(await read(), '{}');
  assert.equal(await read(), '{}');
  browser.serve(before);
  await read();
  browser.serve(before, '/', () => new Response('', { status: 404 }));
  await read();
  assert.equal(await read(), '{}');
});

test('the logo in it is there without a connection, and follows the host with one', async () => {
  const { browser, worker } = await visited();
  const picture = (text) => () => new Response(text, { headers: { 'content-type': 'image/svg+xml' } });
  const preset = { ...ONE, served: { ...ONE.served, 'campaign.json': '{"logo":"logo.svg"}' } };
  browser.serve(preset, '/', (url) => (url.href.endsWith('logo.svg') ? picture('<one>')() : undefined));
  await worker.get(`${SITE}campaign.json`);
  browser.disconnect();
  assert.equal(await (await worker.get(`${SITE}logo.svg`)).text(), '<one>');
  browser.serve(preset, '/', picture('<two>'));
  assert.equal(await (await worker.get(`${SITE}logo.svg`)).text(), '<two>');
});

test('a logo of another site is not fetched', async () => {
  const { browser, worker } = await visited();
  const text = '{"logo":"https://evil.example/x.svg"}';
  browser.serve({ ...ONE, served: { ...ONE.served, 'campaign.json': text } });
  browser.requests.length = 0;
  await worker.get(`${SITE}campaign.json`);
  assert.deepEqual(browser.requests, [`${SITE}campaign.json`]);
});

test('what answers for the file and is no JSON, or comes from another site, is not believed', async () => {
  const before = { ...ONE, served: { ...ONE.served, 'campaign.json': '{"window":"europe"}' } };
  const { browser, worker } = await visited(before);
  const read = async () => (await worker.get(`${SITE}campaign.json`)).text();
  for (const answer of [
    () => new Response('Please sign in', { headers: { 'content-type': 'text/plain' } }),
    () => new Response('busy', { status: 503 }),
    ({ redirect }) => {
      if (redirect === 'error') throw new TypeError('redirected');
      return new Response('{"name":"Evil"}', { headers: { 'content-type': 'application/json' } });
    },
  ]) {
    browser.serve(before, '/', (url, number, options) => answer(options));
    await read().catch(() => {});
    browser.disconnect();
    assert.equal(await read(), '{"window":"europe"}');
  }
  // The host's own mistake is shown to the host.
  const broken = () => new Response('{"window":', { headers: { 'content-type': 'application/json' } });
  browser.serve(before, '/', broken);
  await read();
  assert.equal(await read(), '{"window":');
});

test('a logo comes along with a new version, and none takes the place of a file of the site', async () => {
  const picture = new Map([['logo.svg', '<logo>'], ['icon.svg', '<evil>']]);
  const serve = (browser, version, logo) => {
    const served = { ...version.served, 'campaign.json': JSON.stringify({ logo }) };
    browser.serve({ ...version, served }, '/', (url) => {
      const text = url.pathname === '/logo.svg' && picture.get('logo.svg');
      return text ? new Response(text, { headers: { 'content-type': 'image/svg+xml' } }) : undefined;
    });
  };
  const { browser, worker } = await visited();
  serve(browser, ONE, 'logo.svg');
  await worker.get(`${SITE}campaign.json`);
  serve(browser, TWO, 'logo.svg');
  const next = browser.start(TWO.worker);
  await next.install();
  await next.ask({ type: 'tidy' });
  browser.disconnect();
  assert.equal(await (await next.get(`${SITE}logo.svg`)).text(), '<logo>');
  serve(browser, TWO, 'icon.svg');
  await next.get(`${SITE}campaign.json`);
  await opens(browser, TWO);
});

test('what has arrived of a newer version survives the next visit', async () => {
  const { browser, worker } = await visited();
  const first = browser.requests.length + 3;
  const fault = FAULTS['no connection'];
  browser.serve(THREE, '/', (url, number) => (number >= first ? fault() : undefined));
  await assert.rejects(browser.start(THREE.worker).install());
  const arrived = [...browser.stores.values()].at(-1).size;
  assert.ok(arrived > 0);
  await worker.ask({ type: 'tidy' });
  assert.equal([...browser.stores.values()].at(-1).size, arrived);
});

test('a language that was whole is not given up when a file of it finds no room', async () => {
  const { browser, worker } = await visited();
  for (const entries of browser.stores.values()) entries.delete(`${SITE}fr/plan/`);
  browser.fullFrom = 0;
  assert.equal((await worker.ask(KEEP('fr'))).failure, 'full');
  browser.disconnect();
  const home = await worker.get(`${SITE}fr/`, { mode: 'navigate' });
  assert.equal(await home.text(), '<home fr >');
});

test('messages from nowhere do nothing', async () => {
  const { worker } = await visited();
  for (const data of [null, 'keep', {}, { type: 'toString' }, { type: 'keep', language: '../x' }]) {
    await worker.run('message', { data, ports: [] });
  }
});

test('the kill switch removes what is ours and itself', async () => {
  const { browser } = await visited();
  browser.stores.set('of somebody else', new Map());
  const off = browser.start(killSwitch());
  await off.install();
  await off.run('activate');
  assert.deepEqual([...browser.stores.keys()], ['of somebody else']);
  assert.ok(off.tookOver && off.isGone && !off.listeners.fetch);
});

// Arbitrary histories: versions appear, lines break, disks fill, pages come and go. Whatever happens, what
// is answered for a page is exactly that of the version in charge, or comes from the network.
const histories = Number(process.env.KICKOFF_HISTORIES ?? 300);
test(`${histories} arbitrary histories mix no versions and lose none`, async () => {
  const versions = [ONE, TWO, THREE];
  const outcomes = { updates: 0, failures: 0, answers: 0 };
  for (let seed = 1; seed <= histories; seed += 1) {
    let state = seed * 2654435761;
    const random = (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const { browser } = await visited();
    let current = ONE;
    for (let step = 0; step < 12; step += 1) {
      const published = versions[random(3)];
      const from = browser.requests.length + random(6);
      const fault = Object.values(FAULTS)[random(4)];
      const isFaulty = random(2) === 0;
      browser.serve(published, '/', (url, number) => (isFaulty && number > from ? fault() : undefined));
      browser.fullFrom = random(4) === 0 ? browser.writes + random(12) : Infinity;
      if (random(6) === 0) browser.stores.clear();
      const worker = browser.start(current.worker);
      const action = random(5);
      if (action === 0) await worker.ask(KEEP(['en', 'fr'][random(2)]));
      else if (action === 1) await worker.ask({ type: 'forget', language: 'en' });
      else if (action === 2) await worker.ask({ type: 'tidy' });
      else {
        const next = browser.start(published.worker);
        const isWhole = await next.install().then(() => true, () => false);
        outcomes[isWhole ? 'updates' : 'failures'] += 1;
        if (isWhole) current = published;
      }
      browser.disconnect();
      const answering = browser.start(current.worker);
      for (const [path, text] of Object.entries(current.files)) {
        const mode = path.includes('.') ? 'cors' : 'navigate';
        const response = await answering.get(SITE + path, { mode }).catch(() => undefined);
        if (response?.status === 200) {
          outcomes.answers += 1;
          assert.equal(await response.text(), text, `seed ${seed}, step ${step}: ${path}`);
        }
      }
    }
  }
  assert.ok(Object.values(outcomes).every((count) => count > histories), JSON.stringify(outcomes));
});
