import { describe, expect, it } from 'vitest';
import { aCitation, aDocument, anEvent, aSource, problemsOf, read } from './builders.js';

const ofEvent = (fields: object): unknown => ({
  ...aDocument(),
  events: [{ ...anEvent(), ...fields }],
});
const ofSource = (fields: object): unknown => ({
  ...aDocument(),
  sources: [{ ...aSource(), ...fields }],
});

const messagesOf = (data: unknown): string[] =>
  problemsOf(data)
    .filter(({ code }) => code !== 'uncited')
    .map(({ message }) => message);

describe('a value of another form', () => {
  it.each<[string, unknown, string]>([
    [
      'a number for a date',
      ofEvent({ date: 2024 }),
      'found the number 2024, expected EDTF text, such as "2024"',
    ],
    [
      'a year far back as a number',
      ofEvent({ date: -13800000000 }),
      'found the number -13800000000, expected EDTF text, such as "Y-13800000000"',
    ],
    [
      'an object for a date',
      ofEvent({ date: { year: 2024 } }),
      'found an object, expected EDTF text, such as "2024-06-19"',
    ],
    [
      'a number for the date of a citation',
      ofEvent({ citations: [{ ...aCitation(), date: 2024 }] }),
      'found the number 2024, expected EDTF text, such as "2024"',
    ],
    [
      'a number for the date of a source',
      ofSource({ issued: 2024 }),
      'found the number 2024, expected EDTF text, such as "2024", or an object with date-parts',
    ],
    [
      'words for a quote',
      ofEvent({ citations: [{ ...aCitation(), quote: 'words' }] }),
      'found "words", expected an object, such as { "exact": "…" }',
    ],
    [
      'one source for citations',
      ofEvent({ citations: 'herald' }),
      'found "herald", expected a list, such as [{ "source": "…" }]',
    ],
    [
      'sources for citations',
      ofEvent({ citations: ['herald'] }),
      'found "herald", expected an object, such as { "source": "…" }',
    ],
    [
      'a name for authors',
      ofSource({ author: 'Jane Doe' }),
      'found "Jane Doe", expected a list, such as [{ "family": "Doe", "given": "Jane" }]',
    ],
    [
      'names for authors',
      ofSource({ author: ['Jane Doe'] }),
      'found "Jane Doe", expected an object, such as { "family": "Doe", "given": "Jane" }',
    ],
    [
      'one name for people',
      ofEvent({ people: 'Jane Doe' }),
      'found "Jane Doe", expected a list, such as ["Jane Doe"]',
    ],
    [
      'sources by id',
      { sources: { herald: {} }, events: [{ title: 'x' }] },
      'found an object, expected a list, such as [{ "id": "…", "title": "…" }]',
    ],
  ])('is told the right one: %s', (_what, data, message) => {
    expect(messagesOf(data)).toContain(message);
  });
});

describe('an id or a stance that is nearly a known one', () => {
  const doc = (event: object): unknown => ({
    groups: [{ id: 'court', label: 'The Courts' }],
    sources: [{ id: 'herald', title: 'Herald' }],
    events: [{ title: 'x', citations: [{ source: 'herald' }], ...event }],
  });
  it.each<[string, object, string]>([
    ['a source', { citations: [{ source: 'herold' }] }, '; did you mean "herald"?'],
    ['a group by its label', { group: 'the courts' }, '; did you mean "court"?'],
    ['a group', { group: 'courts' }, '; did you mean "court"?'],
    ['deny', { citations: [{ source: 'herald', stance: 'deny' }] }, '; did you mean "denies"?'],
    ['a stance', { citations: [{ source: 'herald', stance: 'Disputed' }] }, 'mean "disputes"?'],
    ['no source', { citations: [{ source: 'gazette' }] }, 'expected one with this id'],
    ['no stance', { citations: [{ source: 'herald', stance: 'hm' }] }, 'disputes, mentions'],
    ['no group', { group: 'war' }, 'the id of a group listed'],
  ])('is told the one meant: %s', (_what, event, end) => {
    const messages = messagesOf(doc(event));
    expect(
      messages.some((message) => message.endsWith(end)),
      messages.join('\n'),
    ).toBe(true);
  });
});

describe('a date that is no EDTF', () => {
  it.each([
    ['1840s', '; did you mean "184X"?'],
    ['June 19, 2024', '; did you mean "2024-06-19"?'],
    ['44 BC', '; did you mean "-0043"?'],
    ['06/19/2024', '; write the year first, such as "2024-06-19"'],
    [
      '2023-13',
      'expected a month from 01 to 12 or a season from 21 to 41, found "13" at character 6',
    ],
  ])('is told what was meant: %s', (date, hint) => {
    const [message = ''] = messagesOf(ofEvent({ date }));
    expect(message.endsWith(hint)).toBe(true);
    const [ofIssue = ''] = messagesOf(ofSource({ issued: date }));
    expect(ofIssue.endsWith(hint)).toBe(true);
  });

  it('is not placed by what may have been meant', () => {
    expect(read(ofEvent({ date: '1840s' })).notPlaced).toHaveLength(1);
  });
});
