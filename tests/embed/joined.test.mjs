import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

// The site build joins the sources of a script into one, where they share their names.
const sources = (list) => {
  const [, names] = read('src/site/embedding.rs').match(new RegExp(`const ${list}: \\[&str; \\d+\\] =\\s*\\[([^\\]]+)\\]`));
  return names.match(/"[^"]+"/g).map((name) => name.slice(1, -1));
};
const LISTS = ['FRAME', 'TICKS', 'BUILDER'];

const joinedText = (list) =>
  sources(list)
    .map((name) => read(`src/${name}`))
    .join('\n')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export (?=const)/gm, '');

test('every source is in a script', () => {
  const used = new Set(LISTS.flatMap(sources));
  const files = readdirSync(new URL('src/embed/', ROOT), { recursive: true }).filter((file) => /\.m?js$/.test(file));
  const unused = files.map((file) => `embed/${file}`).filter((file) => !used.has(file));
  assert.deepEqual(unused, ['embed/host.js']);
});

test('no two sources of a script use a name twice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kickoff-embed-'));
  try {
    for (const list of LISTS) {
      const file = join(folder, `${list}.mjs`);
      writeFileSync(file, joinedText(list));
      execFileSync(process.execPath, ['--check', file], { stdio: 'pipe' });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a source stands behind those it imports', () => {
  for (const list of LISTS) {
    const names = sources(list);
    names.forEach((name, index) => {
      for (const [, used] of read(`src/${name}`).matchAll(/^import .* from '\.+\/(?:[a-z]+\/)*([a-z]+\.mjs)';$/gm)) {
        const at = names.findIndex((other) => other.endsWith(`/${used}`));
        assert.ok(at >= 0 && at < index, `${list}: ${name} uses ${used}`);
      }
    });
  }
});

// Frames of districts load this: it must stay what a reader of its source can check.
test('framed pages ask for nothing but what the host serves', () => {
  for (const list of ['FRAME', 'TICKS']) {
    const text = joinedText(list);
    assert.ok(!/XMLHttpRequest|WebSocket|sendBeacon|EventSource|eval\(|innerHTML|insertAdjacentHTML|document\.write/.test(text));
  }
  assert.ok(!/fetch\(|import\(/.test(joinedText('FRAME')));
});
