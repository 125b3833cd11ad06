import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ACCENTS, MOST_EVENTS, THEMES, readFragment } from '../../src/embed/format.mjs';

const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');

test('the example of the documentation is read', () => {
  const [, example] = /^ {4}(#\S+)$/m.exec(guide);
  assert.deepEqual(readFragment(example), {
    theme: 'dark',
    accent: 'blue',
    name: 'Académie de Lyon',
    schools: { part: 12, all: 40 },
    on: '2026-11-29',
  });
});

test('the documentation knows every value', () => {
  for (const name of [...THEMES, ...ACCENTS]) assert.ok(guide.includes(`\`${name}\``), name);
  assert.ok(guide.includes(`up to ${MOST_EVENTS} of them`));
});
