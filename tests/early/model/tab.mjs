// A tab: the early script's own code for records and tabs, in a window that the test controls.
import { readFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../../../src/early/${name}.js`, import.meta.url), 'utf8');
export const sources = (...names) => names.map(read).join('\n');

const GIVEN = [
  'window',
  'document',
  'addEventListener',
  'dispatchEvent',
  'CustomEvent',
  'StorageEvent',
  'crypto',
  'Date',
  'performance',
];
const TAKEN = 'save, put, merge, write, parse, stored, record, storage';

// Compiles the script; called with a window it returns its functions, as often as a page is loaded.
export const compile = (source) => new Function(...GIVEN, `'use strict';${source}\nreturn { ${TAKEN} };`);

export class CustomEvent {
  constructor(type, { detail } = {}) {
    this.type = type;
    this.detail = detail;
  }
}

export class StorageEvent {
  constructor(type, { key = null, newValue = null, storageArea = null, timeStamp = 0 } = {}) {
    Object.assign(this, { type, key, newValue, storageArea, timeStamp });
  }
}

// What listens in one page. As in browsers, no listener's exception reaches whoever dispatches.
export class Target {
  listeners = {};
  faults = [];
  addEventListener = (type, listener) => {
    (this.listeners[type] ??= []).push(listener);
  };
  dispatchEvent = (event) => {
    for (const listener of this.listeners[event.type] ?? []) {
      try {
        listener(event);
      } catch (fault) {
        this.faults.push(fault);
      }
    }
  };
}

// Loads the page: `now` is the clock of its device, `ticks` the time since it was opened.
export const load = (script, localStorage, { now, ticks, draw }) => {
  const window = new Target();
  const document = new Target();
  window.localStorage = localStorage;
  const code = script(
    window,
    document,
    window.addEventListener,
    window.dispatchEvent,
    CustomEvent,
    StorageEvent,
    { getRandomValues: (numbers) => numbers.map(() => draw(1_000_000)) },
    { now },
    { now: ticks },
  );
  return { window, document, ...code };
};

// The changes that an event tells of.
export const changesOf = ({ detail }) => detail;
