import assert from 'node:assert/strict';
import { test } from 'node:test';

import { foldLine, writeCalendar } from '../../src/embed/frame/calendar.mjs';
import { momentOf } from '../../src/embed/frame/moment.mjs';

const NOW = Date.UTC(2026, 10, 29, 12);
const lines = (events) => writeCalendar(events, NOW).replaceAll('\r\n ', '').split('\r\n');
const event = (members) => ({ date: '2026-12-08', start: '', end: '', zone: '', title: 'x', place: '', ...members });

test('times are those of the place', () => {
  for (const [day, clock, zone, moment] of [
    ['2026-12-08', '10:00', 'Europe/Paris', '2026-12-08T09:00:00.000Z'],
    ['2026-07-08', '10:00', 'Europe/Paris', '2026-07-08T08:00:00.000Z'],
    ['2026-12-08', '10:00', 'America/New_York', '2026-12-08T15:00:00.000Z'],
    ['2026-12-08', '00:10', 'Asia/Kathmandu', '2026-12-07T18:25:00.000Z'],
    ['2026-12-08', '23:50', 'Pacific/Chatham', '2026-12-08T10:05:00.000Z'],
    // An hour before and after clocks are turned, on the same day.
    ['2026-10-25', '01:30', 'Europe/Paris', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:30', 'Europe/Paris', '2026-10-25T02:30:00.000Z'],
    ['2026-03-29', '01:30', 'Europe/Paris', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
    ['2026-12-08', '10:00', 'UTC', '2026-12-08T10:00:00.000Z'],
  ]) {
    assert.equal(new Date(momentOf(day, clock, zone)).toISOString(), moment, `${day} ${clock} ${zone}`);
  }
});

test('an event has its time, its name and its place', () => {
  const [whole] = [lines([event({ start: '10:00', end: '11:05', zone: 'Europe/Paris', title: 'a, b; c\\d', place: 'Gym\nX' })])];
  for (const line of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'DTSTAMP:20261129T120000Z',
    'DTSTART:20261208T090000Z',
    'DTEND:20261208T100500Z',
    'SUMMARY:a\\, b\\; c\\\\d',
    'LOCATION:Gym\\nX',
    'END:VCALENDAR',
  ]) {
    assert.ok(whole.includes(line), `${line} in ${whole.join('\n')}`);
  }
  assert.equal(whole.at(-1), '');
});

test('an event without a time is a day, and one without an end lasts as usual', () => {
  const day = lines([event({ date: '2026-12-31' })]);
  assert.ok(day.includes('DTSTART;VALUE=DATE:20261231') && day.includes('DTEND;VALUE=DATE:20270101'));
  const open = lines([event({ start: '10:00', zone: 'UTC' })]);
  assert.ok(open.includes('DTSTART:20261208T100000Z') && open.includes('DTEND:20261208T110500Z'));
});

test('the same event has the same name in every file, and no two share one', () => {
  const uid = (events) => lines(events).filter((line) => line.startsWith('UID:'));
  const [one] = uid([event({ title: 'a' })]);
  assert.equal(uid([event({ title: 'b' }), event({ title: 'a' })])[1], one);
  assert.equal(new Set(uid([event({ title: 'a' }), event({ title: 'b' }), event({ start: '10:00', title: 'a' }), event({ title: 'a', place: 'B' })])).size, 4);
});

test('lines are folded between characters', () => {
  const folded = foldLine(`SUMMARY:${'é😀'.repeat(60)}`);
  for (const line of folded.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.equal(folded.replaceAll('\r\n ', ''), `SUMMARY:${'é😀'.repeat(60)}`);
});
