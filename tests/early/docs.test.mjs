import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { readHost } from '../../src/early/campaign/host.mjs';
import { texts } from './texts.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const profile = JSON.parse(read('src/campaign/profiles/hour-of-code.json'));
const links = Object.fromEntries(Object.entries(profile.links).map(([name, { url }]) => [name, url]));
// The words of a test with the links of the real profile.
const real = {
  ...texts,
  profiles: { ...texts.profiles, 'hour-of-code': { ...texts.profiles['hour-of-code'], links }, 'hour-of-ai': { ...texts.profiles['hour-of-ai'], links } },
};
const guide = read('docs/campaign.md');
const schema = JSON.parse(read('docs/campaign.schema.json'));
const [, example] = guide.match(/```json\n([\s\S]*?)```/);

test('the example of the documentation is right in every setting', () => {
  const { host, problems } = readHost(example, real);
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(host).sort(), Object.keys(JSON.parse(example)).sort());
  assert.deepEqual(readHost(read('public/campaign.json'), real), { host: {}, problems: [] });
});

test('schema, documentation and module know the same settings', () => {
  const { problems } = readHost('{"none":1}', real);
  const known = problems[0].detail.split(', ').sort();
  const described = Object.keys(schema.properties).filter((name) => name !== '$schema');
  assert.deepEqual(described.sort(), known);
  for (const name of known) assert.ok(guide.includes(`\`${name}\``), `${name} is not described`);
  assert.deepEqual(Object.keys(schema.properties.links.properties).sort(), Object.keys(links).sort());
  assert.deepEqual(schema.properties.window.anyOf[0].enum, Object.keys(texts.windows));
});
