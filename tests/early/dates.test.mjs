import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lengthOf, phraseOf, progressOf, windowOf } from '../../src/early/campaign/dates.mjs';
import { day, texts, week } from './texts.mjs';

const of = (choice, today = '2026-09-01') => windowOf(choice, texts.windows, week, day(today));
const iso = ({ first, last }) => [first, last].map((time) => new Date(time).toISOString().slice(0, 10));

test('windows of autumn 2026', () => {
  for (const [id, first, last] of [
    ['week', '2026-12-07', '2026-12-13'],
    ['school-week', '2026-12-07', '2026-12-11'],
    ['europe', '2026-10-10', '2026-10-25'],
    ['africa', '2026-10-01', '2026-10-31'],
    ['latin-america', '2026-10-01', '2026-12-18'],
  ]) {
    assert.deepEqual(iso(of({ id })), [first, last], id);
  }
  assert.deepEqual(iso(of({ id: 'own', from: '2026-11-30', to: '2026-12-02' })), ['2026-11-30', '2026-12-02']);
});

test('a region prepares the next year when its window is over', () => {
  assert.deepEqual(iso(of({ id: 'europe' }, '2026-10-25')), ['2026-10-10', '2026-10-25']);
  assert.deepEqual(iso(of({ id: 'europe' }, '2026-10-26')), ['2027-10-10', '2027-10-25']);
});

test('French dates follow the day, the month and the year', () => {
  const phrase = (from, to) => phraseOf(of({ id: 'own', from, to }), 'fr', texts.dates);
  assert.equal(phrase('2026-10-10', '2026-10-25'), 'du 10 au 25 octobre 2026');
  assert.equal(phrase('2026-10-01', '2026-10-31'), 'du 1er au 31 octobre 2026');
  assert.equal(phrase('2026-10-01', '2026-12-18'), 'du 1er octobre au 18 décembre 2026');
  assert.equal(phrase('2026-12-14', '2027-01-09'), 'du 14 décembre 2026 au 9 janvier 2027');
  assert.equal(phrase('2026-12-08', '2026-12-08'), 'le 8 décembre 2026');
});

test('progress counts days, whatever the clock of the person says', () => {
  const window = of({ id: 'europe' });
  assert.equal(lengthOf(window), 16);
  assert.deepEqual(progressOf(window, day('2026-10-09')), { when: 'before', days: 1 });
  assert.deepEqual(progressOf(window, day('2026-10-10')), { when: 'during', day: 1 });
  assert.deepEqual(progressOf(window, day('2026-10-25')), { when: 'during', day: 16 });
  assert.deepEqual(progressOf(window, day('2026-10-26')), { when: 'always' });
});
