import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  checkAddress,
  checkDates,
  checkHandle,
  checkHashtag,
  checkLogo,
  checkName,
  dayOf,
} from '../../src/early/campaign/checks.mjs';

test('names are one line without hidden signs', () => {
  assert.equal(checkName('  Fête du code  '), 'Fête du code');
  assert.equal(checkName('<script>alert(1)</script>'), '<script>alert(1)</script>');
  for (const name of ['', '   ', 'a\nb', 'a\u0000b', 'a\u202eb', 'x'.repeat(81), null, 7, {}, '\ud800']) {
    assert.equal(checkName(name), null, JSON.stringify(name));
  }
});

test('hashtags are one word of any alphabet', () => {
  assert.equal(checkHashtag('#HoraDelCódigo'), '#HoraDelCódigo');
  assert.equal(checkHashtag(' HeureDeCode '), '#HeureDeCode');
  for (const tag of ['', '#', '#Hour of Code', '#2026', '##x', '#a-b', '#<b>', '#a#b', null, []]) {
    assert.equal(checkHashtag(tag), null, String(tag));
  }
});

test('accounts on X have no dots', () => {
  assert.equal(checkHandle('@codeorg'), '@codeorg');
  assert.equal(checkHandle('Code_2026'), '@Code_2026');
  for (const handle of ['@code.org', '@', '@a b', '@élan', '@sixteen_letters_', null]) {
    assert.equal(checkHandle(handle), null, String(handle));
  }
});

test('only https leaves the site', () => {
  assert.equal(checkAddress('https://ville.example/code?a=1#b'), 'https://ville.example/code?a=1#b');
  assert.equal(checkAddress(' HTTPS://Ville.Example '), 'https://ville.example/');
  for (const address of [
    'http://ville.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    '//evil.example',
    'https:evil.example',
    'https:/\\evil.example',
    'https://\\evil.example',
    'https://a.example@evil.example/',
    'https://user:word@evil.example/',
    'https://a b.example/',
    'https://localhost/',
    `https://a.example/${'x'.repeat(2000)}`,
    'https://',
    'mailto:a@b.example',
    '',
    null,
  ]) {
    assert.equal(checkAddress(address), null, String(address).slice(0, 60));
  }
});

test('days are days of the calendar, in order', () => {
  assert.equal(dayOf('2028-02-29'), Date.UTC(2028, 1, 29));
  for (const value of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', null]) {
    assert.equal(dayOf(value), null, String(value));
  }
  assert.deepEqual(checkDates('2026-12-08', '2026-12-08'), {
    first: Date.UTC(2026, 11, 8),
    last: Date.UTC(2026, 11, 8),
  });
  assert.equal(checkDates('2026-12-08', '2026-12-07'), null);
  assert.equal(checkDates('2026-12-08', '2027-12-09'), null);
  assert.equal(checkDates('2026-12-08', ''), null);
});

test('logos are pictures in the folder of the site', () => {
  assert.equal(checkLogo('logo.svg'), 'logo.svg');
  assert.equal(checkLogo('pictures/ville-2.png'), 'pictures/ville-2.png');
  for (const logo of [
    '../logo.svg',
    'a/../logo.svg',
    '/logo.svg',
    '//evil.example/logo.svg',
    'https://evil.example/logo.svg',
    'data:image/svg+xml,x.svg',
    'logo.jpg',
    'logo.svg?x',
    'logo.svg#x',
    'logo svg.svg',
    'a//b.svg',
    'a\\b.svg',
    '.hidden.svg',
    'a..svg',
    'javascript:x.svg',
    null,
  ]) {
    assert.equal(checkLogo(logo), null, String(logo));
  }
});
