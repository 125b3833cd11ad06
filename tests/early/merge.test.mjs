import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { compile, load, sources } from './model/tab.mjs';

const { merge, parse } = load(compile(sources('records')), {}, {});
const FILE = new URL('../fixtures/merges.jsonl', import.meta.url);
const pairs = readFileSync(FILE, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

test('records are merged as in src/plan/record/merge.rs', () => {
  assert.ok(pairs.length >= 2_000);
  for (const [one, other, merged] of pairs) {
    const [mine, theirs] = [parse(one), parse(other)];
    assert.ok(mine && theirs, `${one} and ${other} are records`);
    for (const found of [merge(mine, theirs), merge(theirs, mine)]) {
      // Written and read again, as tabs do.
      assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(merged), `${one} and ${other}`);
    }
    // What was merged says all of it.
    const again = JSON.parse(JSON.stringify(merge(parse(merged), mine)));
    assert.deepEqual(again, JSON.parse(merged), `${merged} and ${one}`);
  }
});

test('what is no record on one side is none on the other', () => {
  const members = ['status', 'date', 'note', 'text', 'url', 'value', 'by', 'minutes', 'order', 'who', 'what', 'removed'];
  for (const name of members) {
    assert.equal(parse(`{"at":1,"${name}":5}`), null, name);
    assert.notEqual(parse(`{"at":1,"${name}":5,"${name}":"x"}`), null, name);
  }
  for (const at of ['-0', '-1', 'null', '"1"', '[1]', 'true']) assert.equal(parse(`{"at":${at}}`), null, at);
});
