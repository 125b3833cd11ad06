// The script of the recovery page: saves everything that is stored as one file. It is no part of the
// early script and uses nothing of it, nor any syntax that is younger than 2015: it has to run where
// everything else fails. All its words stand in the page.
(function () {
  'use strict';

  const PREFIX = 'kickoff:';
  // Readers of JSON give up on texts that are nested much deeper (the store at 128), and one such record
  // would make the whole file unreadable.
  const MOST_DEPTH = 100;

  const part = (name) => document.querySelector('[data-recover="' + name + '"]');

  // Reveals a message in the place of its neighbors. One that is there already goes away for a moment,
  // so that a second press is answered too, and read out.
  const say = (name) => {
    const message = part(name);
    const all = Array.from(message.parentNode.children);
    for (const other of all) other.hidden = true;
    setTimeout(() => {
      for (const other of all) other.hidden = other !== message;
    }, 100);
  };

  const isShallow = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length && depth <= MOST_DEPTH; at += 1) {
      const sign = text[at];
      if (quoted && sign === '\\') at += 1;
      else if (sign === '"') quoted = !quoted;
      else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
      else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    }
    return depth <= MOST_DEPTH;
  };

  // The object that a text holds; null where it holds anything else.
  const objectIn = (text) => {
    try {
      const found = isShallow(text) ? JSON.parse(text) : null;
      return typeof found === 'object' && !Array.isArray(found) ? found : null;
    } catch (error) {
      return null;
    }
  };

  // Throws where storage is blocked: the getter itself does, or gives null.
  const read = () => {
    const storage = window.localStorage;
    // A name such as `__proto__` means nothing in an object without a prototype.
    const records = Object.create(null);
    const damaged = Object.create(null);
    const found = { version: 1, by: '', records: records, damaged: damaged, entries: 0, characters: 0 };
    for (const key of Object.keys(storage)) {
      const text = key.startsWith(PREFIX) ? storage.getItem(key) : null;
      if (text === null) continue;
      const name = key.slice(PREFIX.length);
      // Notes of tabs to each other.
      if (name === 'retracted' || name === 'probe') continue;
      if (name === 'device') {
        found.by = text;
        continue;
      }
      if (name === 'version' && /^\d{1,9}$/.test(text)) {
        found.version = Number(text);
        continue;
      }
      const isRecord = !/^(damaged|before):/.test(name) && objectIn(text);
      (isRecord ? records : damaged)[name] = text;
      found.entries += 1;
      found.characters += key.length + text.length;
    }
    return found;
  };

  // Half of a pair of surrogates has no form in UTF-8, so it is written as an escape; newer browsers
  // have done so by now.
  const escapeHalves = (json) =>
    json.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) =>
      sign.length === 2 ? sign : '\\u' + sign.charCodeAt(0).toString(16)
    );

  // One line for each entry, and each record as it was stored: written anew, `1.0` would become another text.
  const lines = (entries, write) => {
    const all = Object.keys(entries).map((name) => JSON.stringify(name) + ':' + write(entries[name]));
    return '{\n' + all.join(',\n') + '\n}';
  };

  const write = (found) => {
    const head = {
      format: 'kickoff-backup',
      version: found.version,
      made: new Date().toISOString(),
      by: found.by,
    };
    const parts = [
      '"records":' + lines(found.records, (text) => text.trim()),
      '"damaged":' + lines(found.damaged, JSON.stringify),
    ];
    return escapeHalves(JSON.stringify(head, null, 1).replace(/\n}$/, ',\n' + parts.join(',\n') + '\n}\n'));
  };

  const show = (found) => {
    // The digits 0 to 9, as everywhere on the site.
    const language = document.documentElement.lang + '-u-nu-latn';
    part('entries').textContent = found.entries.toLocaleString(language);
    part('characters').textContent = found.characters.toLocaleString(language);
    part('text').value = write(found);
    for (const name of ['waiting', 'none', 'blocked']) part(name).hidden = true;
    for (const name of ['found', 'instead', 'next']) part(name).hidden = false;
  };

  // Looks again at each press, because another tab may have written since. What was seen here once can
  // be saved even after another tab emptied the storage.
  let seen = false;
  const look = () => {
    let found = null;
    try {
      found = read();
    } catch (error) {
      if (!seen) say('blocked');
      return;
    }
    if (found.entries) {
      seen = true;
      show(found);
    } else if (!seen) {
      say('none');
    }
  };

  const today = () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  };

  const save = () => {
    const link = document.createElement('a');
    // Safari on older phones would open the file in the place of this page.
    if (!('download' in link)) throw new Error('no downloads');
    link.href = URL.createObjectURL(new Blob([part('text').value], { type: 'application/json' }));
    link.download = 'kickoff-recovery-' + today() + '.json';
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    // Some browsers ask where to put the file first, and read it after that.
    setTimeout(() => URL.revokeObjectURL(link.href), 600000);
  };

  const saveAll = () => {
    look();
    try {
      save();
      say('saved');
    } catch (error) {
      part('instead').open = true;
      say('unsaved');
    }
  };

  // Leaves the text selected where the browser refuses, so that the keys for copying work.
  const copySelected = (button) => {
    const field = part('text');
    let done = false;
    try {
      field.focus();
      field.setSelectionRange(0, field.value.length);
      done = document.execCommand('copy');
    } catch (error) {
      done = false;
    }
    if (done) button.focus();
    say(done ? 'copied' : 'uncopied');
  };

  const copyAll = (event) => {
    const button = event.currentTarget;
    look();
    const copying = navigator.clipboard && navigator.clipboard.writeText;
    if (!copying) {
      copySelected(button);
      return;
    }
    navigator.clipboard.writeText(part('text').value).then(
      () => say('copied'),
      () => copySelected(button)
    );
  };

  const begin = () => {
    document.querySelector('[data-action="export"]').addEventListener('click', saveAll);
    document.querySelector('[data-action="copy"]').addEventListener('click', copyAll);
    look();
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
  // The browser's cache of pages brings back what was shown before other pages changed something.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
})();
