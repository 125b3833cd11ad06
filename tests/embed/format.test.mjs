import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ACCENTS, MOST_EVENTS, THEMES, canShow, readFragment, secretOf, writeFragment } from '../../src/embed/format.mjs';
import { random } from '../early/model/random.mjs';

const EVENT = {
  date: '2026-12-08',
  start: '10:00',
  end: '11:05',
  zone: 'Europe/Paris',
  title: 'Lancement & fête <b>',
  place: 'Salle n° 1, 100 %',
};
const WHOLE = {
  theme: 'dark',
  accent: 'blue',
  name: 'Académie d’Orléans-Tours',
  campaign: 'Fête du code',
  dates: { from: '2026-12-01', to: '2026-12-20' },
  events: [EVENT, { date: '2026-12-09', start: '', end: '', zone: '', title: 'b', place: '' }],
  schools: { part: 12, all: 40 },
  on: '2026-11-29',
};

test('what is written is read back', () => {
  assert.deepEqual(readFragment(writeFragment(WHOLE)), WHOLE);
});

test('what is assumed anyway is not written', () => {
  assert.equal(writeFragment({ theme: 'auto', accent: 'green', name: '' }), '');
  assert.deepEqual(readFragment(''), {});
  assert.deepEqual(readFragment('#'), {});
});

// Snippets of this version stand on other sites for ever.
test('fragments of version 1 stay readable', () => {
  const fragment =
    '#theme=dark&accent=blue&name=Acad%C3%A9mie%20de%20Lyon&campaign=Hour%20of%20AI&dates=2026-12-01%2F2026-12-20' +
    '&event=2026-12-08%0A10%3A00%0A11%3A05%0AEurope%2FParis%0ALancement%0AGymnase&schools=12%2F40&on=2026-11-29&v=1';
  assert.deepEqual(readFragment(fragment), {
    theme: 'dark',
    accent: 'blue',
    name: 'Académie de Lyon',
    campaign: 'Hour of AI',
    dates: { from: '2026-12-01', to: '2026-12-20' },
    events: [
      { date: '2026-12-08', start: '10:00', end: '11:05', zone: 'Europe/Paris', title: 'Lancement', place: 'Gymnase' },
    ],
    schools: { part: 12, all: 40 },
    on: '2026-11-29',
  });
});

test('an address that was cut off anywhere is damaged', () => {
  const fragment = writeFragment(WHOLE);
  for (let end = 2; end < fragment.length; end += 1) {
    assert.equal(readFragment(fragment.slice(0, end)), null, fragment.slice(0, end));
  }
});

test('nothing of a damaged address is believed', () => {
  const event = (lines) => `#event=${encodeURIComponent(lines.join('\n'))}&v=1`;
  const whole = Object.values(EVENT);
  const changed = (index, value) => event(whole.map((line, at) => (at === index ? value : line)));
  assert.notEqual(readFragment(event(whole)), null);
  for (const fragment of [
    '#v=1',
    '#theme=dark',
    '#theme=dark&v=2',
    '#v=1&theme=dark',
    '#theme=pink&v=1',
    '#accent=%23ff0000&v=1',
    '#accent=constructor&v=1',
    '#__proto__=x&v=1',
    '#toString=x&v=1',
    '#style=color&v=1',
    '#theme=dark&theme=dark&v=1',
    '#name=&v=1',
    '#name=%20&v=1',
    `#name=${'x'.repeat(81)}&v=1`,
    '#name=a%E2%80%AEb&v=1',
    '#name=a%0Ab&v=1',
    '#name=%E0%A4%A&v=1',
    '#name=%ED%A0%80&v=1',
    '#dates=2026-12-20%2F2026-12-01&v=1',
    '#dates=2026-02-30%2F2026-03-01&v=1',
    '#dates=2026-12-01%2F2028-12-01&v=1',
    '#dates=2026-12-01%2F2026-12-02%2F2026-12-03&v=1',
    '#schools=41%2F40&v=1',
    '#schools=0%2F0&v=1',
    '#schools=-1%2F40&v=1',
    '#schools=1e3%2F40000&v=1',
    '#schools=1%2F999999&v=1',
    '#on=yesterday&v=1',
    event(whole.slice(0, 5)),
    event([...whole, 'x']),
    changed(0, '2026-13-01'),
    changed(0, ''),
    changed(1, '24:00'),
    changed(1, ''),
    changed(2, '9:5'),
    changed(3, 'Mars/Olympus'),
    changed(3, '../x'),
    changed(4, ''),
    changed(4, 'a\u202eb'),
    changed(5, 'x'.repeat(81)),
    `#${'event=x&'.repeat(9000)}v=1`,
    '#javascript:alert(1)',
    '#plan=p.AAAA',
  ]) {
    assert.equal(readFragment(fragment), null, fragment.slice(0, 80));
  }
  const many = { events: Array.from({ length: MOST_EVENTS }, () => EVENT) };
  assert.equal(readFragment(writeFragment(many)).events.length, MOST_EVENTS);
  const more = writeFragment(many).replace('&v=1', `&event=${encodeURIComponent(whole.join('\n'))}&v=1`);
  assert.equal(readFragment(more), null);
});

test('the secret of WordPress is no part of what is said', () => {
  const fragment = writeFragment({ name: 'Lyon' });
  assert.equal(secretOf(`${fragment}#?secret=abc123XYZ0`), 'abc123XYZ0');
  assert.deepEqual(readFragment(`${fragment}#?secret=abc123XYZ0`), { name: 'Lyon' });
  assert.deepEqual(readFragment('#?secret=abc123XYZ0'), {});
  assert.equal(secretOf('#?secret=abc123XYZ0'), 'abc123XYZ0');
  for (const fragment of ['', '#?secret=', '#?secret=a-b', '#?secret=a"b', `#?secret=${'a'.repeat(101)}`, '#secret=abc']) {
    assert.equal(secretOf(fragment), undefined, fragment);
  }
});

test('the longest lists in scripts of many bytes are read back', () => {
  for (const letter of ['a', 'ع', '語']) {
    const long = letter.repeat(80);
    const events = Array.from({ length: MOST_EVENTS }, () => ({ ...EVENT, title: long, place: long }));
    assert.equal(readFragment(writeFragment({ name: long, events })).events.length, MOST_EVENTS, letter);
  }
});

test('an event that cannot be shown is known before', () => {
  assert.ok(canShow(EVENT) && canShow({ date: '2026-12-08', title: 'x' }));
  for (const wrong of [{ title: '' }, { place: 'x'.repeat(81) }, { title: 'a\u202eb' }, { date: '2026-02-30' }]) {
    assert.ok(!canShow({ ...EVENT, ...wrong }), JSON.stringify(wrong));
  }
});

// Whatever a person enters, the widget shows it as it is or not at all, and never the note of a damaged address.
test('whatever is written can be read', () => {
  const pick = random(20261129);
  const signs = ['a', 'é', 'ع', '😀', ' ', '&', '=', '#', '?', '%', '+', '<', '"', "'", '\n', '\u202e', '\ud800', '~', '|', '\\', '/'];
  const text = (most) => Array.from({ length: pick(most) }, () => signs[pick(signs.length)]).join('');
  for (let turn = 0; turn < 3000; turn += 1) {
    const said = {
      theme: [...THEMES, text(3)][pick(4)],
      accent: [...ACCENTS, text(3)][pick(7)],
      name: text(100),
      campaign: text(20),
      events: Array.from({ length: pick(4) }, () => ({ ...EVENT, title: text(30), place: text(30), zone: ['', 'x', 'UTC'][pick(3)] })),
      schools: { part: pick(60), all: pick(60) },
      on: ['2026-11-29', text(5)][pick(2)],
    };
    let fragment;
    try {
      fragment = writeFragment(said);
    } catch (error) {
      // Half a character cannot be encoded; names with one are refused before.
      assert.fail(`${JSON.stringify(said)}: ${error}`);
    }
    const read = readFragment(fragment);
    assert.ok(read, fragment);
    assert.ok(!read.name || read.name === said.name.trim());
    for (const event of read.events ?? []) assert.ok(said.events.some(({ title }) => title.trim() === event.title));
  }
});
