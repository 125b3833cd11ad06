// Plays what people do in several tabs, and what the browser does meanwhile, one small step after another.
import { Browser, Page } from './browser.mjs';
import { Expected } from './expect.mjs';
import { changesOf, load } from './tab.mjs';
import { random } from './random.mjs';

const RECORDS = ['task:a', 'task:b', 'blank:c'];
const MEMBERS = ['status', 'note', 'date'];
const VALUES = ['', 'x', 'y'];
const NOW = 1_795_240_800_000;
const CLOCKS = [0, 0, 0, 1, -1, 90_000, -90_000];

// Steps and how often each comes.
const STEPS = {
  change: 10,
  put: 2,
  import: 2,
  up: 12,
  down: 14,
  event: 14,
  freeze: 1,
  back: 2,
  reload: 1,
  close: 1,
  open: 1,
  erase: 0.25,
  eraseAmongWrites: 0.25,
  settle: 1,
};
const BAG = Object.entries(STEPS).flatMap(([name, count]) => Array(count * 4).fill(name));
const MOST_TABS = 3;

// Who plays: in half of all plays somebody always listens, and tabs close in the middle of anything. In the
// other half nobody has to, and tabs close when their writing has arrived.
export const scenario = (seed) => {
  const draw = random(seed);
  const tabs = 2 + draw(2);
  const steps = [];
  for (let left = 8 + draw(28); left > 0; left -= 1) {
    steps.push([BAG[draw(BAG.length)], draw(tabs), draw(1 << 16)]);
  }
  const hasWitness = draw(2) === 1;
  return {
    tabs,
    hasWitness,
    // Browsers known today do not; a tab that reads what will not stay needs both writers to settle it.
    overwrites: !hasWitness && draw(2) === 1,
    // Two tabs may share a process, and then what they read.
    isShared: tabs === MOST_TABS && draw(4) === 0,
    clocks: Array.from({ length: tabs }, () => CLOCKS[draw(CLOCKS.length)]),
    steps,
  };
};

class Play {
  healed = 0;
  expected = new Expected();
  time = NOW;
  // Browsers have no lock either for the name of the device, which a tab gives when there is none. While
  // names are on their way, no tab that would have to tell them apart is frozen.
  hasUnsureDevice = false;

  constructor(script, plan) {
    this.script = script;
    this.plan = plan;
    this.draw = random(plan.steps.length);
    this.browser = new Browser([['kickoff:version', '2'], ['kickoff:device', 'd']], plan.overwrites);
    this.tabs = plan.clocks.map(() => undefined);
    plan.clocks.forEach((_, index) => this.open(index));
  }

  open(index, process = this.processFor(index)) {
    const page = new Page(process);
    const { setItem } = page.storage;
    page.storage.setItem = (key, text) => {
      if (this.isHealing) this.healed += 1;
      setItem(key, text);
    };
    const code = load(this.script, page.storage, {
      now: () => this.time + this.plan.clocks[index],
      ticks: () => this.browser.clock,
      draw: this.draw,
    });
    code.window.addEventListener('kickoff-change', (event) => {
      for (const [name, before, after] of changesOf(event)) this.expected.note(name, before, after);
    });
    this.tabs[index] = { page, ...code };
  }

  processFor(index) {
    const neighbour = this.plan.isShared && index > 0 && this.tabs[3 - index];
    return neighbour ? neighbour.page.process : this.browser.start();
  }

  isWitness(index) {
    return this.plan.hasWitness && index === 0;
  }

  // What comes from elsewhere may make a tab write.
  listen(act) {
    this.isHealing = true;
    act();
    this.isHealing = false;
  }

  change(tab, seed) {
    const name = RECORDS[seed % RECORDS.length];
    const member = MEMBERS[(seed >> 4) % MEMBERS.length];
    this.mustSave(tab.save(name, { [member]: VALUES[(seed >> 8) % VALUES.length] }));
  }

  put(tab, seed) {
    const members = {};
    MEMBERS.forEach((member, index) => {
      if ((seed >> index) & 1) members[member] = VALUES[(seed >> (4 + 2 * index)) % VALUES.length];
    });
    this.mustSave(tab.put(RECORDS[(seed >> 12) % RECORDS.length], members));
  }

  mustSave(isSaved) {
    if (!isSaved) this.fault = 'a change was not saved';
  }

  // The same as `keep_all` of `src/store`.
  import(tab, seed) {
    const name = RECORDS[seed % RECORDS.length];
    const at = this.time + ((seed >> 8) % 5) - 2;
    const theirs = { at, by: 'z', [MEMBERS[(seed >> 4) % MEMBERS.length]]: 'z', note: 'zz', stamps: { note: [at - 1, 'y'] } };
    const before = tab.stored(name);
    const next = tab.merge(tab.parse(before), theirs);
    if (tab.stored('version') === null) tab.page.storage.setItem('kickoff:version', '2');
    if (JSON.stringify(next) !== before) this.mustSave(tab.write(name, before, next));
  }

  up(tab) {
    this.browser.deliverUp(tab.page.process);
  }

  down(tab) {
    tab.page.process.deliverDown();
  }

  event(tab) {
    if (tab.page.isFrozen) return;
    const event = tab.page.events.shift();
    if (event) this.listen(() => tab.window.dispatchEvent(event));
  }

  freeze(tab, seed, index) {
    if (this.isWitness(index) || this.hasUnsureDevice) return;
    tab.page.isFrozen = true;
    tab.page.isDeaf = seed % 2 === 1;
  }

  back(tab) {
    const { page } = tab;
    if (!page.isFrozen) return;
    const wasDeaf = page.isDeaf;
    page.isFrozen = page.isDeaf = false;
    if (wasDeaf) page.events.length = 0;
    this.browser.clock += 1;
    this.listen(() =>
      wasDeaf
        ? tab.window.dispatchEvent({ type: 'pageshow', persisted: true })
        : tab.document.dispatchEvent({ type: 'resume' }),
    );
  }

  // Whether a page may go now: with nobody else to listen, only when everything it wrote has arrived.
  mayGo(index) {
    if (this.isWitness(index) || this.tabs[index].page.isFrozen) return false;
    if (!this.plan.hasWitness) this.settle();
    return true;
  }

  reload(tab, seed, index) {
    if (!this.mayGo(index)) return;
    const { process } = tab.page;
    tab.page.close();
    if (process.pages.length || seed % 2) {
      this.open(index, process);
    } else {
      // The browser may take a new process, when the old one has written everything.
      while (process.up.length) this.browser.deliverUp(process);
      this.open(index);
    }
  }

  close(tab, seed, index) {
    if (!this.mayGo(index)) return;
    tab.page.close();
    this.tabs[index] = undefined;
  }

  // Erases as `src/store` does, while others may be writing.
  eraseAmongWrites(tab) {
    this.hasUnsureDevice = true;
    this.expected.erase();
    const names = [...tab.page.process.copy.keys()].filter((name) => name !== 'kickoff:version');
    for (const name of [...names, 'kickoff:version']) tab.page.storage.removeItem(name);
    tab.window.dispatchEvent({ type: 'kickoff-erased' });
  }

  // The same while nobody writes: nothing may come back.
  erase(tab) {
    this.settle();
    this.eraseAmongWrites(tab);
    this.settle();
    this.expected.bury();
  }

  // Everything arrives, but for what waits in frozen pages.
  settle() {
    const { browser } = this;
    for (let isBusy = true; isBusy; ) {
      for (const process of browser.processes) {
        while (process.up.length) browser.deliverUp(process);
        while (process.down.length) process.deliverDown();
      }
      for (const tab of this.tabs) while (tab && !tab.page.isFrozen && tab.page.events.length) this.event(tab);
      isBusy = !browser.isQuiet();
      // Whatever a tab's listeners write belongs to a time of its own.
      browser.clock += 1;
    }
    this.expected.isErasing = false;
    if (browser.central.has('kickoff:device')) this.hasUnsureDevice = false;
  }

  step([name, index, seed]) {
    this.browser.clock += 1;
    if (seed % 3 === 0) this.time += 1;
    const tab = this.tabs[index];
    if (name === 'settle') this.settle();
    else if (name === 'open') tab || this.open(index);
    else if (tab && (!tab.page.isFrozen || name === 'back' || name === 'up' || name === 'down')) {
      this[name](tab, seed, index);
    }
  }

  // Everybody is back and has heard everything; returns what is wrong then.
  end() {
    for (const tab of this.tabs) if (tab) this.back(tab);
    this.settle();
    const { central } = this.browser;
    for (const [index, tab] of this.tabs.entries()) {
      if (!tab) continue;
      const { copy } = tab.page.process;
      const differs = [...central.keys(), ...copy.keys()].find((key) => copy.get(key) !== central.get(key));
      if (differs) return `tab ${index} reads ${copy.get(differs)} as ${differs}, but ${central.get(differs)} is stored`;
      const faults = [...tab.window.faults, ...tab.document.faults];
      if (faults.length) return `tab ${index} threw ${faults[0]?.stack}`;
    }
    const records = RECORDS.filter((name) => central.has(`kickoff:${name}`));
    return this.fault ?? this.expected.faultIn(records.map((name) => [name, central.get(`kickoff:${name}`)]));
  }
}

// Plays a scenario; returns what is wrong in the end, if anything.
export const play = (script, plan) => {
  const game = new Play(script, plan);
  for (const step of plan.steps) game.step(step);
  const fault = game.end();
  return { fault, healed: game.healed, steps: plan.steps.length };
};

// Leaves steps out for as long as the play still fails.
export const shrunk = (script, plan) => {
  let { steps } = plan;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const fewer = steps.filter((_, other) => other !== index);
    if (play(script, { ...plan, steps: fewer }).fault) {
      steps = fewer;
      index = Math.min(index, steps.length);
    }
  }
  return { ...plan, steps };
};

export const describe = (seed, plan, fault) =>
  [
    `${fault}`,
    `seed ${seed}, tabs ${plan.tabs}, clocks ${plan.clocks}` +
      `${plan.overwrites ? ', copies overwritten' : ''}${plan.isShared ? ', tabs 1 and 2 share a process' : ''}` +
      `${plan.hasWitness ? ', tab 0 always listens' : ''}`,
    ...plan.steps.map(([name, index, choice]) => `  tab ${index}: ${name} (${choice})`),
  ].join('\n');
