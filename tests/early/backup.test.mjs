import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { faults } from './schema.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('docs/backup.schema.json'));
const guide = read('docs/backup.md');
const example = JSON.parse(guide.match(/```json\n([\s\S]*?)```/)[1]);
const smallest = JSON.parse(guide.match(/^`(\{ "format".*\})`\.$/m)[1]);

test('files of every version and those of the documentation follow the schema', () => {
  const [, format] = read('src/store/records.rs').match(/pub const FORMAT: u32 = (\d+);/);
  assert.equal(Math.max(...schema.properties.version.enum), Number(format));
  for (const version of schema.properties.version.enum) {
    const file = JSON.parse(read(`tests/fixtures/backup-${version}.json`));
    assert.equal(file.version, version);
    assert.deepEqual(faults(schema, file), []);
  }
  for (const file of [example, smallest]) {
    assert.equal(file.version, Number(format));
    assert.deepEqual(faults(schema, file), []);
  }
});

// A file with one record, and the same with something changed in it.
const file = (record, name = 'task:a', version = 2) => ({
  format: 'kickoff-backup',
  version,
  records: { [name]: record },
});
const valid = { at: 1, by: 'a', status: 'done' };

test('what newer versions may have written is let through', () => {
  for (const allowed of [
    { ...file(valid), news: [1] },
    { ...file(valid), records: {} },
    file({ at: 1, status: 'blocked', news: { deep: [1] } }),
    file({ at: 1, by: null, note: null, stamps: { note: [0, ''] } }),
    file(valid, 'poll:parents'),
    file(valid, 'task:1795240800000/event.run-of-show'),
    file({ at: 12.5 }, 'task:a', 1),
    file({ at: 1.5, stamps: 'of nobody' }, 'task:a', 1),
  ]) {
    assert.deepEqual(faults(schema, allowed), [], JSON.stringify(allowed));
  }
});

test('hostile files do not follow the schema', () => {
  const without = (name) => Object.fromEntries(Object.entries(file(valid)).filter(([other]) => other !== name));
  for (const hostile of [
    null,
    [],
    'kickoff-backup',
    {},
    without('format'),
    without('version'),
    without('records'),
    { ...file(valid), format: 'other' },
    { ...file(valid), version: '2' },
    { ...file(valid), version: 3 },
    { ...file(valid), version: 0 },
    { ...file(valid), records: [] },
    { ...file(valid), records: null },
    { ...file(valid), made: 5 },
    { ...file(valid), damaged: { 'damaged:1:x': { at: 1 } } },
    file(5),
    file(null),
    file([valid]),
    file({ status: 'done' }),
    file({ at: '1' }),
    file({ at: -1 }),
    file({ at: 12.5 }),
    file({ at: 1e300 }),
    file({ at: 253402300800000 }),
    file({ at: 253402300800000 }, 'task:a', 1),
    file({ at: -1 }, 'task:a', 1),
    file({ at: null }, 'task:a', 1),
    file({ at: 1, by: 7 }),
    file({ at: 1, stamps: [] }),
    file({ at: 1, stamps: { note: 5 } }),
    file({ at: 1, stamps: { note: [1] } }),
    file({ at: 1, stamps: { note: [1, 'a', 'b'] } }),
    file({ at: 1, stamps: { note: [-1, 'a'] } }),
    file({ at: 1, stamps: { note: [1, 2] } }),
    file(valid, 'damaged:1:task:a'),
    file(valid, 'before:1:task:a'),
    file(valid, 'version'),
    file(valid, 'task:'),
    file(valid, ':a'),
    file(valid, 'task:\u0000'),
    file(valid, `task:${'x'.repeat(200)}`),
    file(5, 'poll:parents'),
  ]) {
    assert.notDeepEqual(faults(schema, hostile), [], JSON.stringify(hostile));
  }
  for (const name of ['status', 'date', 'note', 'text', 'url', 'value', 'minutes', 'order', 'who', 'what', 'removed']) {
    for (const version of schema.properties.version.enum) {
      const wrong = file({ at: 1, [name]: 7 }, 'row:a/1', version);
      assert.deepEqual(faults(schema, wrong), [`/records/row:a/1/${name}: type`]);
    }
  }
});

test('schema and documentation know every kind of record and every text of the sources', () => {
  const kinds = [...read('src/store/keys.rs').matchAll(/"([a-z]+)" => Some\(Self::/g)].map(([, kind]) => kind);
  assert.ok(kinds.length >= 6, 'the kinds are found');
  const { patternProperties } = schema.properties.records;
  assert.deepEqual(Object.keys(patternProperties).sort(), kinds.map((kind) => `^${kind}:`).sort());
  for (const kind of kinds) assert.ok(guide.includes(`| \`${kind}:\` |`), `${kind} is not described`);

  const [, list] = read('src/plan/record/mod.rs').match(/const TEXTS: \[&str; \d+\] = \[([^\]]+)\]/);
  const texts = list.match(/[a-z]+/g).filter((name) => name !== 'by');
  const described = Object.keys(schema.$defs.texts.properties).filter((name) => name !== 'by');
  assert.deepEqual(described.sort(), texts.sort());
  for (const name of texts) assert.ok(guide.includes(`\`${name}\``), `${name} is not described`);

  const [, personal] = read('src/backup/scope.rs').match(/const PERSONAL: \[&str; \d+\] = \[([^\]]+)\]/);
  const settings = personal.match(/[a-z]+/g).map((name) => `\`${name}\``);
  const last = settings.pop();
  assert.ok(guide.includes(`The settings ${settings.join(', ')} and ${last} are`));
});

test('the limits of the documentation are those of the sources', () => {
  for (const [path, constant] of [
    ['src/backup/file.rs', 'LARGEST'],
    ['src/backup/file.rs', 'LATEST'],
    ['src/backup/link.rs', 'LONGEST'],
    ['src/backup/link.rs', 'LARGEST_UNPACKED'],
    ['src/widgets/live/data/hand_over.rs', 'LONG'],
    ['src/store/keys.rs', 'LONGEST'],
    ['src/json/reader.rs', 'DEEPEST'],
  ]) {
    const [, number] = read(path).match(new RegExp(`const ${constant}: [a-z0-9]+ = ([\\d_]+);`));
    const words = number.replaceAll('_', constant === 'LATEST' ? '' : ',');
    assert.ok(new RegExp(`(?<!\\d|\\d,)${words}(?!\\d|,\\d)`).test(guide), `${constant} is ${words}`);
  }
});

// The pattern of a message in a catalogue, with its variants.
const message = (catalogue, key) => catalogue.match(new RegExp(`^${key} = (.*(?:\\n[ }].*)*)`, 'm'))?.[1] ?? '';
const catalogue = (language) =>
  ['pages', 'ui'].map((file) => read(`locales/${language}/${file}.ftl`)).join('\n');
const [english, french] = ['en', 'fr'].map(catalogue);
const rows = (text) =>
  [...text.matchAll(/^\| (.*) \|$/gm)].map(([, cells]) => cells.split(' | ').map((cell) => cell.trim()));

test('messages are quoted to the letter', () => {
  const quoted = rows(guide.slice(guide.indexOf('## What is refused')));
  const refusals = quoted.filter(([, words]) => /[.”]$/.test(words ?? ''));
  const keys = [...english.matchAll(/^(data-refused-[a-z]+) = /gm)].map(([, key]) => key);
  assert.equal(refusals.length, keys.length, 'every refusal is in the table');
  for (const [, words] of refusals) {
    assert.ok(keys.some((key) => message(english, key) === words), `no message says: ${words}`);
  }

  const tables = read('docs/storage.md') + read('docs/offline.md') + read('docs/embedding.md');
  const failures = rows(tables).filter((cells) => cells.length === 6 && cells[1].startsWith('`'));
  assert.ok(failures.length > 25, 'the table is found');
  for (const [what, keys, ...words] of failures) {
    for (const [at, language] of [english, french].entries()) {
      const parts = words[at].split('<br>');
      const names = keys.split('<br>').map((key) => key.replaceAll('`', ''));
      assert.equal(parts.length, names.length, `${what}: one message for each key`);
      for (const [place, key] of names.entries()) {
        const found = message(language, key);
        assert.ok(found, `${what}: there is no ${key}`);
        assert.ok(found.split('\n').some((line) => line.replace(/^ *\*?\[\w+\] /, '') === parts[place]), `${key} is: ${found}`);
      }
    }
  }
  const all = failures.map(([, keys]) => keys).join();
  for (const [, key] of english.matchAll(/^((?:data-refused|problem|recover|app-failed)-[a-z]+) = .*\.$/gm)) {
    const isFailure = !/-(summary|lead|waiting|copied|saved)$/.test(key);
    if (isFailure) assert.ok(all.includes(`\`${key}\``), `${key} is in no row`);
  }
});

test('the tests that the table of failures names are there', () => {
  const root = new URL('../../', import.meta.url);
  const sources = ['src', 'tests'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true })
      .filter((name) => name.endsWith('.rs'))
      .map((name) => read(`${folder}/${name}`)),
  );
  const names = (read('docs/storage.md') + read('docs/offline.md') + read('docs/embedding.md')).match(/`[a-z0-9]+(?:_[a-z0-9]+){2,}`/g);
  assert.ok(names.length > 25, 'the tests are found');
  for (const name of names.map((name) => name.slice(1, -1))) {
    assert.ok(sources.some((source) => source.includes(`fn ${name}(`)), `there is no test ${name}`);
  }
});
