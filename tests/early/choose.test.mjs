import assert from 'node:assert/strict';
import { test } from 'node:test';

import { choose } from '../../src/early/campaign/choose.mjs';
import { day, nobody, texts, week } from './texts.mjs';

const chosen = (person = {}, host = {}) =>
  choose({ ...nobody, ...person }, host, texts, week, day('2026-09-01'));
const custom = (name, article, more = {}) =>
  chosen({ campaign: { profile: 'custom' }, custom: { name, 'article-fr': article, ...more } }).says;

test('nothing chosen is the campaign that pages are built for', () => {
  const { id, window, says, links } = chosen();
  assert.deepEqual([id, window], ['hour-of-code', 'week']);
  assert.equal(says['campaign-to'], 'à l’Heure de Code');
  assert.deepEqual(links, texts.profiles['hour-of-code'].links);
});

test('each article gives the right contractions', () => {
  for (const [name, article, plain, of, to] of [
    ['Code en fête', 'none', 'Code en fête', 'de Code en fête', 'à Code en fête'],
    ['Algo 49', 'none', 'Algo 49', 'd’Algo 49', 'à Algo 49'],
    ['Éveil au code', 'none', 'Éveil au code', 'd’Éveil au code', 'à Éveil au code'],
    ['Hackathon 49', 'none', 'Hackathon 49', 'de Hackathon 49', 'à Hackathon 49'],
    ['Printemps du code', 'le', 'le Printemps du code', 'du Printemps du code', 'au Printemps du code'],
    ['Fête du code', 'la', 'la Fête du code', 'de la Fête du code', 'à la Fête du code'],
    ['Atelier du code', 'l', 'l’Atelier du code', 'de l’Atelier du code', 'à l’Atelier du code'],
    ['Journées du code', 'les', 'les Journées du code', 'des Journées du code', 'aux Journées du code'],
  ]) {
    const says = custom(name, article);
    assert.deepEqual([says.campaign, says['campaign-of'], says['campaign-to']], [plain, of, to]);
  }
});

test('an article that the language does not offer counts as none', () => {
  assert.equal(custom('Code', 'the')['campaign-of'], 'de Code');
});

test('braces and marks in a name stay what they are', () => {
  const name = '{campaign-of} $& <b>';
  const says = custom(name, 'le');
  assert.equal(says['campaign-of'], `du ${name}`);
  const late = chosen({
    campaign: { profile: 'custom' },
    custom: { name, 'article-fr': 'le' },
    window: { window: 'europe' },
  });
  assert.equal(late.says['week-name'], `la saison du ${name}`);
});

test('a campaign without a name is not put into sentences', () => {
  for (const name of [undefined, '', '  ', 'a\nb', 'x'.repeat(81)]) {
    const { id, says } = chosen({ campaign: { profile: 'custom' }, custom: { name, hashtag: '#x' } });
    assert.deepEqual([id, says.hashtag], ['hour-of-code', '#HeureDeCode'], name);
  }
});

test('what is wrong in a campaign of one’s own is left out, and the rest counts', () => {
  const more = { hashtag: '#a b', handle: '@code.org', home: 'javascript:alert(1)', videos: 'https://own.example/' };
  const says = custom('Code', 'none', more);
  assert.deepEqual([says.hashtag, says.handle], ['#HeureDeCode', '@codeorg']);
  assert.equal(says['link-home'], 'https://hourofcode.com/');
});

test('an own page to sign up at is called by what it is', () => {
  const person = {
    campaign: { profile: 'custom' },
    custom: { name: 'Code', 'sign-up': 'https://own.example/s' },
  };
  const { says, links } = chosen(person);
  assert.equal(says['sign-up-page'], 'page de la campagne');
  assert.deepEqual([links['sign-up'], links['find-events']], ['https://own.example/s', 'https://own.example/s']);
  assert.equal(chosen().says['sign-up-page'], 'page Hour of AI');
});

test('the week has its name only while the dates are its own', () => {
  const named = (window) => chosen({ window }).says['week-name'];
  assert.equal(named({ window: 'school-week' }), 'la Semaine de l’éducation à l’informatique');
  assert.equal(named({ window: 'europe' }), 'la saison de l’Heure de Code');
  const own = (from, to) => named({ window: 'own', from, to });
  assert.equal(own('2026-11-16', '2026-11-20'), 'la semaine de l’Heure de Code');
  assert.equal(own('2026-11-16', '2026-11-23'), 'la saison de l’Heure de Code');
  // The end before the start: the week of the rule.
  assert.equal(own('2026-11-20', '2026-11-16'), 'la Semaine de l’éducation à l’informatique');
});

test('what was chosen wins over what the host presets', () => {
  const host = { profile: 'hour-of-ai', hashtag: '#Ville', window: 'europe', links: { home: 'https://h.example/' } };
  const preset = chosen({}, host);
  assert.deepEqual([preset.id, preset.window, preset.says.hashtag], ['hour-of-ai', 'europe', '#Ville']);
  assert.equal(preset.links.home, 'https://h.example/');
  const own = chosen({ campaign: { profile: 'hour-of-code' } }, host);
  assert.deepEqual([own.id, own.says.hashtag], ['hour-of-code', '#HeureDeCode']);
  assert.equal(own.links.home, 'https://hourofcode.com/');
  // Dates were not chosen, so the host's count.
  assert.equal(own.window, 'europe');
  const back = chosen({ campaign: { profile: 'host' }, window: { window: 'week' } }, host);
  assert.deepEqual([back.id, back.window], ['hour-of-ai', 'week']);
});

test('a host names a campaign once for all languages, or per language', () => {
  assert.equal(chosen({}, { name: 'Code', article: { fr: 'le' } }).says['campaign-to'], 'au Code');
  assert.equal(chosen({}, { name: { en: 'Days', fr: 'Jours' }, article: { fr: 'les' } }).says['campaign-to'], 'aux Jours');
  assert.equal(chosen({}, { name: { en: 'Code Days' } }).says['campaign-to'], 'à Code Days');
});

test('records of other versions choose nothing', () => {
  for (const id of ['constructor', '__proto__', 'hour-of-rust', '']) {
    const { id: profile, window } = chosen({ campaign: { profile: id }, window: { window: id } });
    assert.deepEqual([profile, window], ['hour-of-code', 'week'], id);
  }
});
