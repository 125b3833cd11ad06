import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

// The site build joins the sources into one file, where they share their names.
const order = () => {
  const [, list] = read('src/site/campaign.rs').match(/const SCRIPTS: \[&str; \d+\] =\s*\[([^\]]+)\]/);
  return list.match(/[a-z]+/g);
};

test('every source is joined, behind those it uses', () => {
  const names = order();
  const files = readdirSync(new URL('src/early/campaign/', ROOT)).map((file) => file.replace('.mjs', ''));
  assert.deepEqual([...names].sort(), files.sort());
  names.forEach((name, index) => {
    const source = read(`src/early/campaign/${name}.mjs`);
    for (const [, used] of source.matchAll(/^import .* from '\.\/([a-z]+)\.mjs';$/gm)) {
      assert.ok(names.indexOf(used) < index, `${name} uses ${used}`);
    }
    // An import over several lines would stay in the joined file.
    assert.equal(source.match(/^import /gm)?.length ?? 0, source.match(/^import .* from .*;$/gm)?.length ?? 0);
  });
});

test('no two sources use a name twice', () => {
  const joined = order()
    .map((name) => read(`src/early/campaign/${name}.mjs`))
    .join('\n')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^export (?=const)/gm, '');
  const folder = mkdtempSync(join(tmpdir(), 'kickoff-module-'));
  try {
    const file = join(folder, 'joined.mjs');
    writeFileSync(file, joined);
    execFileSync(process.execPath, ['--check', file], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
