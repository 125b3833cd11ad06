// What browsers do with `localStorage`, after Chromium: each process reads and writes a copy of its own; what
// it wrote goes to a central store, which tells all processes in the order in which it heard of it. So a tab
// reads stale texts for a while, and each process sees the same changes in the same order, but for its own.
import { StorageEvent } from './tab.mjs';

export class Browser {
  central = new Map();
  processes = [];
  // Counts what happens, so that it is known which of two things came first.
  clock = 0;

  constructor(entries, overwrites) {
    for (const [key, text] of entries) this.central.set(key, text);
    // Whether a copy takes over what comes from others while writes of its own are on their way.
    this.overwrites = overwrites;
  }

  start() {
    const process = new Process(this);
    this.processes.push(process);
    return process;
  }

  // The oldest write of a process reaches the central store.
  deliverUp(process) {
    const write = process.up.shift();
    if (!write) return;
    const { key, text } = write;
    if (text === null) this.central.delete(key);
    else this.central.set(key, text);
    for (const other of this.processes) {
      if (other === process || other.pages.length) other.down.push(write);
    }
  }

  isQuiet() {
    return this.processes.every(({ up, down }) => !up.length && !down.length);
  }
}

class Process {
  up = [];
  down = [];
  // Writes on their way, by key.
  pending = new Map();
  pages = [];

  constructor(browser) {
    this.browser = browser;
    this.copy = new Map(browser.central);
  }

  write(page, key, text) {
    const old = this.copy.get(key) ?? null;
    if (old === text) return;
    this.keep(key, text);
    this.pending.set(key, (this.pending.get(key) ?? 0) + 1);
    const write = { process: this, key, text };
    this.up.push(write);
    this.tell(write, page);
  }

  keep(key, text) {
    if (text === null) this.copy.delete(key);
    else this.copy.set(key, text);
  }

  // Events reach pages as tasks of their own: what is read then may be newer than what they tell.
  tell({ key, text }, except) {
    for (const page of this.pages) if (page !== except) page.hear(key, text);
  }

  // The central store's oldest message reaches this process.
  deliverDown() {
    const write = this.down.shift();
    if (!write) return;
    const { process, key, text } = write;
    if (process === this) {
      const left = this.pending.get(key) - 1;
      this.pending.set(key, left);
      // The last of its own writes stands where something else had taken its place.
      if (!left) this.keep(key, text);
      return;
    }
    if (this.browser.overwrites || !this.pending.get(key)) this.keep(key, text);
    this.tell(write);
  }
}

// The storage as a page has it, and the events that wait for it.
export class Page {
  events = [];
  isFrozen = false;
  // Whether events that come while it is frozen wait for it, or are lost as on the way back.
  isDeaf = false;

  constructor(process) {
    this.process = process;
    process.pages.push(this);
    this.storage = {
      getItem: (key) => this.process.copy.get(key) ?? null,
      setItem: (key, text) => this.process.write(this, key, text),
      removeItem: (key) => this.process.write(this, key, null),
    };
  }

  hear(key, newValue) {
    if (this.isDeaf) return;
    const timeStamp = this.process.browser.clock;
    this.events.push(new StorageEvent('storage', { key, newValue, storageArea: this.storage, timeStamp }));
  }

  close() {
    this.process.pages.splice(this.process.pages.indexOf(this), 1);
  }
}
