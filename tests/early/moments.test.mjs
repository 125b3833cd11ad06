// Single moments in which several tabs lost something, or would without a part of the script.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { describe, play } from './model/play.mjs';
import { compile, sources } from './model/tab.mjs';

const source = sources('records', 'tabs');

// Changes a member of the first record: the number chooses record, member and value as in `play.mjs`.
const CHOICES = Array.from({ length: 3 }, (_, member) =>
  Array.from({ length: 4_096 }, (_, seed) => seed).find(
    (seed) => seed % 3 === 0 && (seed >> 4) % 3 === member && (seed >> 8) % 3 === 1,
  ),
);
const change = (tab, member) => ['change', tab, CHOICES[member]];
const step = (name, tab = 0, choice = 1) => [name, tab, choice];
// Frozen, with the events of that time waiting for it.
const freezeForLater = (tab) => ['freeze', tab, 2];

const MOMENTS = {
  'a tab that closes after it was written over is healed by the one that did it': {
    hasWitness: true,
    without: [', told]))', ']))'],
    steps: [change(1, 0), step('up', 1), change(0, 1), step('close', 1)],
  },
  'two tabs that close after a race are healed by a third one that listened': {
    tabs: 3,
    hasWitness: true,
    without: ['news.set(name, merged);', ''],
    steps: [
      change(1, 0), change(2, 1), step('up', 1), step('down'), step('event'), step('close', 1),
      step('up', 2), step('close', 2),
    ],
  },
  'a change on top of what another tab wrote over keeps what was there': {
    hasWitness: true,
    without: ['ours === before ? after : together(after, ours)', 'after'],
    steps: [
      change(0, 0), change(1, 1), step('up', 0), step('up', 1), step('close', 1),
      step('down'), step('down'), change(0, 2),
    ],
  },
  'two frozen tabs find out when they come back': {
    without: ['for (const name of [...news.keys()]) heal(name);', ''],
    steps: [change(0, 0), change(1, 1), step('freeze', 0), step('freeze', 1), step('settle')],
  },
  'the tab that erased everything does not bring it back': {
    without: ["for (const kind of ['kickoff-erased', 'kickoff-retracted']) addEventListener(kind, () => news.clear());", ''],
    steps: [change(0, 0), step('erase', 0), change(1, 1)],
  },
  'a tab that was frozen while everything was erased does not bring it back': {
    without: ["if (device && device !== stored('device')) dispatchEvent(new CustomEvent('kickoff-erased'));", ''],
    steps: [change(0, 0), step('settle'), step('freeze', 0), step('erase', 1), change(1, 1), step('settle')],
  },
  'what waited for a frozen tab does not bring back what was erased since': {
    without: [' || timeStamp < awake', ''],
    steps: [freezeForLater(0), change(1, 0), step('erase', 1), change(1, 1), step('settle')],
  },
};

for (const [name, { tabs = 2, hasWitness = false, without: [part, instead], steps }] of Object.entries(MOMENTS)) {
  const plan = { tabs, hasWitness, overwrites: false, isShared: false, clocks: Array(tabs).fill(0), steps };

  test(name, () => {
    const { fault } = play(compile(source), plan);
    assert.equal(fault, undefined, describe('of this moment', plan, fault));
    assert.ok(source.includes(part), `the script has no ${part}`);
    assert.ok(play(compile(source.replace(part, instead)), plan).fault, 'this part is not needed');
  });
}
