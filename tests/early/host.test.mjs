import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contrast, tooPale } from '../../src/early/campaign/contrast.mjs';
import { readHost } from '../../src/early/campaign/host.mjs';
import { texts } from './texts.mjs';

const read = (file) => readHost(typeof file === 'string' ? file : JSON.stringify(file), texts);
const wrong = (file) => read(file).problems.map(({ member, problem }) => `${member}: ${problem}`);

const WHOLE = {
  $schema: 'campaign.schema.json',
  profile: 'custom',
  name: { en: 'Code Days', fr: 'Journées du code' },
  article: { en: 'the', fr: 'les' },
  window: { from: '2026-11-16', to: '2026-11-27' },
  hashtag: '#JournéesDuCode',
  handle: '@VilleExemple',
  links: { home: 'https://ville.example/code', 'sign-up': 'https://ville.example/s' },
  organizer: 'Ville d’Exemple',
  contact: 'accessibilite@ville.example',
  legal: 'https://ville.example/mentions-legales',
  logo: 'logo.svg',
  accent: '#7a1f5c',
  'accent-dark': '#F2A6D8',
  language: 'fr',
};

test('a whole file counts as it stands', () => {
  const { host, problems } = read(WHOLE);
  assert.deepEqual(problems, []);
  assert.deepEqual(host, { ...WHOLE, 'accent-dark': '#f2a6d8' });
  assert.deepEqual(read('\uFEFF{}'), { host: {}, problems: [] });
  assert.deepEqual(read({ profile: 'hour-of-ai', window: 'europe' }).problems, []);
});

test('what cannot be read is refused as a whole', () => {
  for (const [file, problem] of [
    ['[1,2', 'broken'],
    ['{"name": "x",}', 'broken'],
    ['<!doctype html>', 'broken'],
    ['', 'broken'],
    ['[1,2]', 'shape'],
    ['"x"', 'shape'],
    ['null', 'shape'],
    [`{"name":"${'x'.repeat(70000)}"}`, 'large'],
    [`{"name":"${'é'.repeat(33000)}"}`, 'large'],
    ['['.repeat(30000), 'deep'],
    ['{"links":{"a":{"b":{"c":{}}}}}', 'deep'],
  ]) {
    const { host, problems } = read(file);
    assert.deepEqual([host, problems.length, problems[0].problem], [{}, 1, problem], file.slice(0, 40));
  }
});

test('each wrong member is reported and the others count', () => {
  for (const [member, value, problem = member] of [
    ['profile', 'hour-of-rust'],
    ['profile', 7],
    ['name', ['x']],
    ['name', {}],
    ['name', { de: 'Tage' }],
    ['name', { fr: 'a\u202eb' }],
    ['article', 'les'],
    ['article', { fr: 'the' }],
    ['article', { constructor: 'x' }],
    ['window', 'asia'],
    ['window', 'constructor'],
    ['window', { from: '2026-11-27', to: '2026-11-16' }],
    ['window', { from: '2026-11-16', to: '2026-11-27', x: 1 }],
    ['hashtag', '#a b'],
    ['handle', '@code.org'],
    ['organizer', 7],
    ['contact', 'javascript:alert(1)'],
    ['contact', 'http://ville.example'],
    ['contact', 'a b@ville.example'],
    ['contact', 'x@y.example?bcc=z@y.example'],
    ['legal', 'javascript:alert(1)'],
    ['legal', 'mentions-legales'],
    ['logo', '../logo.svg'],
    ['logo', 'https://evil.example/logo.svg'],
    ['accent', 'red'],
    ['accent-dark', '#fff', 'accent'],
    ['language', 'de'],
    ['links', ['https://a.example/'], 'links'],
    ['nane', 'x', 'unknown'],
    ['toString', 'x', 'unknown'],
  ]) {
    const { host, problems } = read({ ...WHOLE, [member]: value });
    const found = problems.find((one) => one.member === member);
    assert.equal(found?.problem, problem, `${member}: ${JSON.stringify(value)}`);
    assert.equal(host.handle, member === 'handle' ? undefined : WHOLE.handle);
    if (member !== 'links') assert.ok(!Object.hasOwn(host, member), member);
  }
  assert.deepEqual(wrong('{"__proto__": {"name": "x"}}'), ['__proto__: unknown']);
});

test('links are taken one by one', () => {
  const { host, problems } = read({
    links: { home: 'https://ok.example/', videos: 'javascript:alert(1)', shop: 'https://ok.example/' },
  });
  assert.deepEqual(host.links, { home: 'https://ok.example/' });
  assert.deepEqual(
    problems.map(({ member, problem }) => [member, problem]),
    [
      ['links.videos', 'address'],
      ['links.shop', 'unknown'],
    ],
  );
});

test('members that mean nothing alone are reported', () => {
  assert.deepEqual(wrong({ profile: 'custom' }), ['profile: nameless']);
  assert.deepEqual(wrong({ profile: 'hour-of-ai', name: 'x' }), ['name: named']);
  assert.deepEqual(wrong({ logo: 'logo.svg' }), ['logo: voiceless']);
  assert.deepEqual(wrong({ accent: '#7a1f5c' }), ['accent: pair']);
});

test('an accent is readable on paper and cards, by day and by night', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  // The default accents of the site stand the same check.
  assert.equal(tooPale('#0a6557', texts.surfaces.light), null);
  assert.equal(tooPale('#74d1bb', texts.surfaces.dark), null);
  const { host, problems } = read({ accent: '#ffd500', 'accent-dark': '#f2a6d8' });
  assert.deepEqual(host, {});
  assert.deepEqual([problems[0].member, problems[0].problem], ['accent', 'contrast']);
  assert.ok(Number(problems[0].detail) < 4.5);
  assert.deepEqual(wrong({ accent: '#7a1f5c', 'accent-dark': '#7a1f5c' }), ['accent-dark: contrast']);
});

test('random files never break anything', () => {
  let seed = 7;
  const next = (limit) => {
    seed = (seed * 48271) % 2147483647;
    return seed % limit;
  };
  const members = [...Object.keys(WHOLE), 'x', '__proto__', 'constructor'];
  const values = () => [null, true, 1e308, '', '#', 'x'.repeat(next(300)), [], [1], {}, { en: 1 }, { from: {} }, '\ud800'];
  for (let round = 0; round < 3000; round += 1) {
    const file = {};
    for (let count = next(6); count >= 0; count -= 1) {
      const choices = values();
      file[members[next(members.length)]] = choices[next(choices.length)];
    }
    const { host, problems } = read(file);
    const counted = Object.keys(host).filter((member) => member !== 'links').length;
    assert.ok(counted + problems.length >= Object.keys(JSON.parse(JSON.stringify(file))).length - 1, JSON.stringify(file));
  }
});
