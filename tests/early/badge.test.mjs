// The badge of the installed app, by the early script's own code in a window that the test controls.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CustomEvent, StorageEvent, Target, sources } from './model/tab.mjs';

const script = new Function(
  'window', 'parent', 'navigator', 'addEventListener', 'dispatchEvent', 'CustomEvent', 'crypto',
  `'use strict';${sources('records', 'badge')}\nreturn { save };`,
);

const DUE = ['task:a', 'task:b', 'task:7/b'];

// Opens a page; `told` collects what the browser is asked to show.
const open = ({ texts = {}, isFramed = false, answer = () => Promise.resolve(), isAble = true } = {}) => {
  const kept = new Map(Object.entries({ 'kickoff:version': '2', 'kickoff:device': 'd', ...texts }));
  const window = new Target();
  window.localStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
  };
  const told = [];
  const show = (number) => {
    told.push(number);
    return answer();
  };
  const navigator = isAble ? { setAppBadge: show, clearAppBadge: () => show('none') } : {};
  const parent = isFramed ? new Target() : window;
  const { addEventListener, dispatchEvent } = window;
  const page = script(window, parent, navigator, addEventListener, dispatchEvent, CustomEvent, {});
  const tell = (name, detail) => window.dispatchEvent(new CustomEvent(name, { detail }));
  // Another tab wrote a record, took it away, or cleared everything.
  const hear = (key, text) => {
    if (text) kept.set(key, text);
    else if (key) kept.delete(key);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: text ?? null }));
  };
  return { ...page, window, told, tell, hear };
};

test('open tasks of the week are counted, and counted again when one of them changes', () => {
  const { told, tell, save } = open({ texts: { 'kickoff:task:a': '{"at":1,"status":"in-progress"}' } });
  tell('kickoff-due', DUE);
  save('task:a', { status: 'done' });
  save('task:7/b', { status: 'not-for-us' });
  save('task:7/b', { status: 'to-do' });
  save('task:7/b', { status: 'done' });
  save('task:b', { status: 'done' });
  assert.deepEqual(told, [3, 2, 1, 2, 1, 'none']);
});

test('what other tabs change counts too', () => {
  const { told, tell, hear } = open();
  tell('kickoff-due', DUE);
  hear('kickoff:task:a', '{"at":1,"status":"done"}');
  // A page that comes back, or many changes at once.
  hear(null);
  hear('kickoff:task:a');
  assert.deepEqual(told, [3, 2, 2, 3]);
});

test('other records, and those of other programs, cost nothing', () => {
  const { told, tell, hear, save } = open();
  tell('kickoff-due', DUE);
  save('task:c', { status: 'done' });
  save('draft:share', { text: 'task:a' });
  hear('kickoff:task:c', '{"at":1,"status":"done"}');
  hear('task:a', 'x');
  hear('k', 'x');
  assert.deepEqual(told, [3]);
});

test('a damaged record is an open task', () => {
  for (const text of ['', '{', 'null', '{"at":1,"status":7}', '{"at":1}', '{"at":1,"status":"later"}']) {
    const { told, tell, window } = open({ texts: { 'kickoff:task:a': text } });
    tell('kickoff-due', ['task:a']);
    assert.deepEqual(told, [1], text);
    assert.deepEqual(window.faults, []);
  }
});

test('a new week, and a plan without tasks, replace the list', () => {
  const { told, tell, save } = open();
  tell('kickoff-due', DUE);
  tell('kickoff-due', ['task:c']);
  save('task:a', { status: 'done' });
  tell('kickoff-due', []);
  assert.deepEqual(told, [3, 1, 'none']);
});

test('nothing is left of what was erased', () => {
  const { told, tell, save } = open();
  tell('kickoff-due', DUE);
  tell('kickoff-erased');
  save('task:a', { status: 'to-do' });
  assert.deepEqual(told, [3, 'none']);
});

test('a page that no plan was shown on leaves the badge as it is', () => {
  const { told, hear, save } = open();
  save('task:a', { status: 'done' });
  hear('kickoff:task:b', '{"at":1,"status":"done"}');
  hear(null);
  assert.deepEqual(told, []);
});

test('frames and browsers without badges do nothing', () => {
  for (const setting of [{ isFramed: true }, { isAble: false }]) {
    const { told, tell, save, window } = open(setting);
    tell('kickoff-due', DUE);
    save('task:a', { status: 'done' });
    tell('kickoff-erased');
    assert.deepEqual([told, window.faults], [[], []]);
  }
});

test('a refusal is no error', async () => {
  const refused = [];
  const note = (reason) => refused.push(reason);
  process.on('unhandledRejection', note);
  const { told, tell, window } = open({ answer: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
  tell('kickoff-due', DUE);
  tell('kickoff-due', []);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  assert.deepEqual([told, refused, window.faults], [[3, 'none'], [], []]);
});
