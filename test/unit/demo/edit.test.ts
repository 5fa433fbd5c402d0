import { describe, expect, it } from 'vitest';
import type { Action } from '../../../demo/edit/actions.js';
import { checkWork, fromDocument, toDocument } from '../../../demo/edit/document.js';
import { exampleState } from '../../../demo/edit/example.js';
import { takeStep } from '../../../demo/edit/history.js';
import { readKept, writeKept } from '../../../demo/edit/keep.js';
import { readDocument } from '../../../src/model/index.js';
import { after, dated, FOUND, now, spanOf, TEXT } from './set-up.js';

const found = () => after(...FOUND);

describe('finding dates', () => {
  it('proposes an event for each date, where its words stand, and opens the first', () => {
    const { present } = found();
    const first = dated(present, 'on April 2, 1861');
    expect(first.verdict).toBe('proposed');
    expect(first.place).toEqual({ ...spanOf('on April 2, 1861'), article: 'article-1' });
    expect(present.focus).toBe(first.id);
    expect(toDocument(present.work).events).toEqual([]);
  });

  it('keeps what the author has decided or changed when they are found again', () => {
    const { present } = found();
    const [wheel, floor] = [
      dated(present, 'on April 2, 1861'),
      dated(present, 'in the summer of 1870'),
    ];
    const again = after(
      ...FOUND,
      { type: 'decide', id: wheel.id, verdict: 'accepted' },
      { type: 'set-event', id: floor.id, field: 'title', value: 'It grows' },
      { type: 'set-article', id: 'article-1', field: 'text', value: `Orrin, a town\n\n${TEXT}` },
      { type: 'find', id: 'article-1' },
    );
    expect(again.present.work.entries).toHaveLength(present.work.entries.length);
    expect(now(again, wheel).verdict).toBe('accepted');
    expect(now(again, floor).event.title).toBe('It grows');
    const shift = 'Orrin, a town\n\n'.length;
    expect(now(again, wheel).place?.start).toBe((wheel.place?.start ?? 0) + shift);
    expect(now(again, wheel).event.citations?.[0]?.locator).toBe('3');
    expect(checkWork(again.present.work)).toEqual([]);
  });

  it('leaves the articles beside it alone', () => {
    const two = after(
      ...FOUND,
      { type: 'add-article' },
      {
        type: 'set-article',
        id: 'article-2',
        field: 'text',
        value: 'A dam was built in May 1950.',
      },
      { type: 'find', id: 'article-2' },
      { type: 'find', id: 'article-2' },
    );
    expect(two.present.work.entries).toHaveLength(found().present.work.entries.length + 1);
    expect(dated(two.present, 'in May 1950').place?.article).toBe('article-2');
  });
});

describe('accepting', () => {
  it('puts the event into the document, and goes on to the next proposal', () => {
    const { present } = found();
    const [wheel, floor] = [
      dated(present, 'on April 2, 1861'),
      dated(present, 'in the summer of 1870'),
    ];
    const history = after(...FOUND, {
      type: 'decide',
      id: wheel.id,
      verdict: 'accepted',
      goesOn: true,
    });
    expect(toDocument(history.present.work).events).toEqual([wheel.event]);
    expect(history.present.focus).toBe(floor.id);
    expect(checkWork(history.present.work)).toEqual([]);
  });

  it('brings along what the date hangs on, but not what was left out', () => {
    const { present } = found();
    const beam = dated(present, 'Eleven days after the auction');
    const anchor = String(beam.event.derivation?.anchor.event);
    const accept = { type: 'decide', id: beam.id, verdict: 'accepted' } as const;
    const ids = (...steps: readonly Action[]) =>
      toDocument(after(...FOUND, ...steps).present.work).events?.map(({ id }) => id);
    expect(ids(accept)).toEqual([beam.id, anchor]);
    const leaveOut = { type: 'decide', id: anchor, verdict: 'left-out' } as const;
    expect(ids(leaveOut, accept)).toEqual([beam.id]);
    const remarks = checkWork(after(...FOUND, leaveOut, accept).present.work);
    expect(remarks).toMatchObject([{ level: 'error', entry: beam.id }]);
  });
});

describe('correcting', () => {
  it('corrects a date in the event and in the citation whose words were read', () => {
    const chimney = dated(found().present, 'on May 9');
    const history = after(...FOUND, {
      type: 'set-event',
      id: chimney.id,
      field: 'date',
      value: '1902-05',
    });
    const { event, isTouched } = now(history, chimney);
    expect(isTouched).toBe(true);
    expect(event.date).toBe('1902-05');
    expect(event.citations?.[0]?.date).toBe('1902-05');
  });

  it('tells of a date that its words rule out, at its event', () => {
    const { id } = dated(found().present, 'on April 2, 1861');
    const history = after(
      ...FOUND,
      { type: 'decide', id, verdict: 'accepted' },
      { type: 'set-event', id, field: 'date', value: '1862' },
    );
    const remarks = checkWork(history.present.work);
    expect(remarks.some(({ level, entry }) => level === 'error' && entry === id)).toBe(true);
  });

  it('tells once of a date that cannot be read, and of an article whose text is not there', () => {
    const { id } = dated(found().present, 'on April 2, 1861');
    const broken = after(
      ...FOUND,
      { type: 'decide', id, verdict: 'accepted' },
      { type: 'set-event', id, field: 'date', value: 'April 1861' },
    );
    expect(checkWork(broken.present.work)).toHaveLength(1);
    const quoted = [1, 2].map((n) => ({
      title: `Event ${n}`,
      date: '1900',
      citations: [{ source: 'far', quote: { exact: 'words' } }],
    }));
    const opened = fromDocument({ sources: [{ id: 'far', title: 'Far' }], events: quoted });
    expect(checkWork(opened.work).map(({ level }) => level)).toEqual(['note']);
  });

  it('makes a group once for all events with its name', () => {
    const [one, other] = found().present.work.entries;
    const set = (id: string) =>
      ({ type: 'set-event', id, field: 'group', value: 'Building' }) as const;
    const { rest, entries } = after(...FOUND, set(one!.id), set(other!.id)).present.work;
    expect(rest.groups).toEqual([{ id: 'Building', label: 'Building' }]);
    expect(entries[0]?.event.group).toBe('Building');
    expect(entries[1]?.event.group).toBe('Building');
  });
});

describe('quoting', () => {
  const floor = dated(found().present, 'in the summer of 1870');

  it('makes a selection up to whole words, with its place and the words around it', () => {
    const { start, end } = spanOf('cond floor was ad');
    const history = after(...FOUND, {
      type: 'add-quote',
      id: floor.id,
      article: 'article-1',
      span: { start: start - 1, end: end + 3 },
    });
    const exact = 'second floor was added';
    expect(now(history, floor).event.citations?.[1]).toEqual({
      source: 'article-1',
      quote: {
        exact,
        prefix: 'turned on April 2, 1861. A ',
        suffix: ' in the summer of 1870.',
      },
      position: spanOf(exact),
      locator: '2',
      label: 'paragraph',
    });
  });

  it('names each paragraph that a selection runs over', () => {
    const span = { start: spanOf('summer of 1870').start, end: spanOf('A fire').end };
    const history = after(...FOUND, { type: 'add-quote', article: 'article-1', span });
    const event = history.present.work.entries.at(-1)?.event;
    expect(event?.citations?.[0]?.locator).toBe('2-3');
    expect(history.present.focus).toBe(event?.id);
  });

  it('takes white space for nothing', () => {
    const before = found();
    const span = { start: TEXT.indexOf('\n\n'), end: TEXT.indexOf('\n\n') + 2 };
    expect(takeStep(before, { type: 'add-quote', article: 'article-1', span })).toBe(before);
  });

  it('finds words that are typed, in the spelling of the article', () => {
    const set = (value: string) =>
      now(
        after(...FOUND, { type: 'set-citation', id: floor.id, index: 0, field: 'quote', value }),
        floor,
      ).event.citations?.[0];
    expect(set('  The owner sold  the land')).toMatchObject({
      quote: { exact: 'The owner sold  the land' },
    });
    expect(set('the owner sold  the land')).toMatchObject({
      quote: { exact: 'the owner sold the land' },
      position: spanOf('the owner sold the land'),
      locator: '3',
    });
    expect(set('the owner kept the land')?.position).toBeUndefined();
    expect(set('')?.quote).toBeUndefined();
  });
});

describe('undoing', () => {
  it('takes back each step and does it again', () => {
    const { id } = found().present.work.entries[0]!;
    const accepted = after(...FOUND, { type: 'decide', id, verdict: 'accepted' });
    const undone = takeStep(accepted, { type: 'undo' });
    expect(undone.present).toEqual(found().present);
    expect(takeStep(undone, { type: 'redo' }).present).toEqual(accepted.present);
    expect(takeStep(after(), { type: 'undo' })).toEqual(after());
  });

  it('takes what is typed in one field as one step, until something else is done', () => {
    const { id } = found().present.work.entries[0]!;
    const title = (value: string) => ({ type: 'set-event', id, field: 'title', value }) as const;
    const typed = after(...FOUND, title('A'), title('Ab'), { type: 'focus', id }, title('Abc'));
    const once = takeStep(typed, { type: 'undo' });
    expect(now(once, { id } as never).event.title).toBe('Ab');
    const twice = takeStep(once, { type: 'undo' });
    expect(twice.present.work).toEqual(found().present.work);
  });

  it('forgets what was undone when something else is done', () => {
    const { id } = found().present.work.entries[0]!;
    const history = after(
      ...FOUND,
      { type: 'decide', id, verdict: 'accepted' },
      { type: 'undo' },
      { type: 'decide', id, verdict: 'left-out' },
    );
    expect(history.future).toEqual([]);
  });
});

describe('keeping and opening', () => {
  it('reads what it has written, and nothing else', () => {
    const { present } = found();
    expect(readKept(writeKept(present))).toEqual(present);
    for (const text of [null, '', '{}', '[]', '{"version":1,"work":{"articles":[],"entries":[]}}'])
      expect(readKept(text)).toBeUndefined();
  });

  it('opens a document and gives it back as it was', () => {
    const data = {
      title: 'Old',
      'x-own': 1,
      groups: [{ id: 'g', label: 'G' }],
      sources: [{ id: 'bare', 'x-own': 2 }],
      events: [{ id: 7, title: 'E', date: '1900', citations: [{ source: 'bare' }] }],
    };
    expect(toDocument(fromDocument(data).work)).toEqual(data);
    expect(() => fromDocument([])).toThrow('expected a document');
    expect(() => fromDocument({ events: 'none' })).toThrow('"events"');
  });

  it('has an example of which nothing is wrong', () => {
    const { work } = exampleState();
    expect(checkWork(work)).toEqual([]);
    const { doc, problems } = readDocument(toDocument(work));
    expect(problems).toEqual([]);
    expect(doc.events).toHaveLength(3);
  });
});
