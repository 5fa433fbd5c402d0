import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../src/model/index.js';
import { aDocument, anEvent, problemsOf, read } from './builders.js';

const events = [
  anEvent({ id: 'late', date: '2003' }),
  anEvent({ id: 'early', date: '2001' }),
  anEvent({ id: 'undated', date: undefined as never }),
];
const toldIn = (story?: unknown): unknown[] =>
  tellStory(read({ ...aDocument({ events }), ...(story !== undefined && { story }) })).map(
    ({ event, text }) => (text === undefined ? event.id : [event.id, text]),
  );

describe('a story', () => {
  it('is told by time when the author gives no order', () => {
    expect(toldIn()).toEqual(['early', 'late']);
    expect(toldIn([])).toEqual(['early', 'late']);
  });

  it('is told as the author orders it, undated events and repeats among it', () => {
    const story = [{ event: 'late', text: 'First.' }, { event: 'undated' }, { event: 'late' }];
    expect(toldIn(story)).toEqual([['late', 'First.'], 'undated', 'late']);
  });

  it('leaves out what names no event, and says so', () => {
    const story = [{ event: 'lost' }, { text: 'Nothing' }, 7, { event: 'early', text: 7 }];
    expect(toldIn(story)).toEqual(['early']);
    const problems = problemsOf({ ...aDocument({ events }), story });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type /story/2', // the list is looked through before its entries are read
      'no-event /story/0/event',
      'missing /story/1',
      'wrong-type /story/3/text',
    ]);
    expect(problems[1]?.message).toBe('found no event "lost", expected one with this id');
  });
});
