import assert from 'node:assert/strict';
import { test } from 'node:test';

import { playAll, playOnAll } from './model/all.mjs';
import { sources } from './model/tab.mjs';

const source = sources('records', 'tabs');
const COUNT = Number(process.env.KICKOFF_INTERLEAVINGS ?? 50_000);

test('several tabs agree and lose nothing, whatever comes first', async () => {
  const began = Date.now();
  const { plays, steps, healed, fault } = await playOnAll(source, COUNT);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${plays} interleavings, ${steps} steps, ${healed} records healed, ${seconds} s`);
  assert.equal(fault, undefined, fault);
  assert.equal(plays, COUNT);
  assert.ok(healed > COUNT / 2, 'tabs have to get into each other’s way');
});

// The model has to see what would go wrong without a part of the script.
for (const [what, part, instead] of [
  ['healing', 'storage.setItem(PREFIX + name, merged);', ''],
  ['times of members', 'return assemble(order(last, others)', 'return order(last, others) < 0 ? other : one; return assemble(order(last, others)'],
]) {
  test(`without ${what} the model finds a fault`, () => {
    assert.ok(source.includes(part), `the script has no ${part}`);
    const { fault } = playAll({ source: source.replace(part, instead), first: 0, end: 5_000 });
    assert.ok(fault, 'nothing was found');
  });
}
