import assert from 'node:assert/strict';
import { test } from 'node:test';

import { NARROW, WIDE, buttonOf, heightRule, sandboxOf, snippetOf } from '../../src/embed/builder/snippet.mjs';

const ADDRESS = 'https://code.ville.example/fr/widget/banner/#theme=dark&name=%22%3Cb%3E&v=1';
const snippet = (members) =>
  snippetOf({
    kind: 'banner',
    address: ADDRESS,
    title: 'Nous « participons » <b> & "co"',
    full: 'https://code.ville.example/fr/?a=1&b=2',
    rule: '260px',
    height: 260,
    ...members,
  });

test('every sign of HTML is escaped', () => {
  const html = snippet();
  assert.ok(html.includes('#theme=dark&amp;name=%22%3Cb%3E&amp;v=1"'));
  assert.ok(html.includes('title="Nous « participons » &#60;b&#62; &amp; &quot;co&quot;"'));
  assert.ok(html.includes('?a=1&amp;b=2"'));
  assert.ok(!/&(?!amp;|quot;|#\d+;)/.test(html), html);
});

test('a frame has what every page needs of it, and a link beside it', () => {
  const html = snippet();
  for (const part of ['title="', 'loading="lazy"', 'sandbox="', 'width="640"', 'height="260"', 'width:100%', '<p><a href="']) {
    assert.ok(html.includes(part), part);
  }
  assert.ok(!html.includes('<script') && !html.includes('allow-same-origin'));
});

test('the script stands in the snippet with its hash, when it was chosen', () => {
  const html = snippet({ script: { src: 'https://code.ville.example/embed.js', integrity: 'sha384-abc' } });
  assert.ok(html.startsWith('<kickoff-widget><iframe '));
  assert.ok(html.endsWith(' integrity="sha384-abc" crossorigin="anonymous" async></script>'));
});

test('no widget gets more than it needs', () => {
  assert.ok(!sandboxOf('banner').includes('download') && sandboxOf('events').includes('allow-downloads'));
  for (const kind of ['banner', 'events', 'progress']) assert.ok(!sandboxOf(kind).includes('same-origin'), kind);
  for (const kind of ['checklist', 'guide']) assert.ok(sandboxOf(kind).includes('allow-same-origin'), kind);
  for (const kind of ['banner', 'events', 'progress', 'checklist', 'guide']) {
    assert.ok(!/top-navigation|modals|forms/.test(sandboxOf(kind)), kind);
  }
});

// The rule as a browser computes it, for a frame as wide as the screen.
const heightAt = (rule, width) => {
  const [, least, start, slope, most] = /^clamp\((\d+)px,calc\((\d+)px - ([\d.]+)vw\),(\d+)px\)$/.exec(rule).map(Number);
  return Math.min(Math.max(start - (slope / 100) * width, least), most);
};

test('the height is right where it was measured and cuts nothing off in between', () => {
  for (const [narrow, wide] of [[340, 220], [721, 212], [221, 220], [5000, 100]]) {
    const rule = heightRule(narrow, wide);
    assert.ok(heightAt(rule, NARROW) >= narrow - 1 && heightAt(rule, 200) === narrow, rule);
    assert.ok(heightAt(rule, WIDE) >= wide && heightAt(rule, 3000) === wide, rule);
    // Text that takes an area needs a height of area / width, which lies below the line.
    for (let width = NARROW; width <= WIDE; width += 10) {
      const rest = (narrow - wide) / (1 / NARROW - 1 / WIDE);
      const needed = wide + rest * (1 / width - 1 / WIDE);
      assert.ok(heightAt(rule, width) >= needed - 1, `${rule} at ${width}`);
    }
  }
  assert.equal(heightRule(200, 200), '200px');
  assert.equal(heightRule(180, 200), '200px');
});

test('a button is a picture with words', () => {
  const html = buttonOf({ image: 'https://a.example/b.svg', full: 'https://a.example/?x&y', title: 'A "b"', width: 200, height: 48 });
  assert.equal(
    html,
    '<a href="https://a.example/?x&amp;y"><img src="https://a.example/b.svg" alt="A &quot;b&quot;" width="200" height="48" loading="lazy"></a>',
  );
});
