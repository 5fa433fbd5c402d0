import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupData } from '../../../src/model/index.js';
import { aDocument, anEvent, codesOf, problemsOf, read } from './builders.js';

const groupsOf = (groups: readonly GroupData[]) => read(aDocument({ groups: [...groups] })).groups;
const idsOf = (groups: readonly GroupData[]): string =>
  groupsOf(groups)
    .map(({ id, depth }) => `${'.'.repeat(depth)}${id}`)
    .join(' ');

describe('groups within groups', () => {
  it.each<[string, GroupData[], string]>([
    ['stay as given when flat', [{ id: 'b' }, { id: 'a' }], 'b a '],
    ['follow their parent', [{ id: 'a' }, { id: 'b' }, { id: 'c', parent: 'a' }], 'a .c b '],
    ['may be given before it', [{ id: 'c', parent: 'a' }, { id: 'a' }], 'a .c '],
    [
      'lie as deep as they are nested',
      [{ id: 'c', parent: 'b' }, { id: 'b', parent: 1 }, { id: 1 }, { id: 'd', parent: 1 }],
      '1 .b ..c .d ',
    ],
  ])('%s', (_, groups, expected) => {
    expect(idsOf(groups)).toBe(expected); // the last is the one without a name
    expect(codesOf(aDocument({ groups }))).toEqual([]);
  });

  it('number their lanes in that order, and know their parent', () => {
    const events = [anEvent({ group: 'c' }), anEvent({ group: 'b' })];
    const groups = [{ id: 'b' }, { id: 'c', parent: 'a' }, { id: 'a', collapsed: true }];
    const doc = read(aDocument({ groups, events }));
    expect(doc.groups.map(({ id, index }) => [id, index])).toEqual([
      ['b', 0],
      ['a', 1],
      ['c', 2],
    ]);
    const [, parent, child] = doc.groups;
    expect(child?.parent).toBe(parent);
    expect([parent?.collapsed, child?.collapsed]).toEqual([true, false]);
    expect(doc.events.map(({ group }) => group.index)).toEqual([2, 0]);
  });

  it('with a parent that is not listed stand by themselves, and a problem says so', () => {
    const data = aDocument({ groups: [{ id: 'a', parent: 'nowhere' }] });
    expect(read(data).groups[0]).toMatchObject({ parent: undefined, depth: 0 });
    expect(problemsOf(data)).toEqual([
      {
        path: '/groups/0/parent',
        code: 'no-group',
        message: 'found "nowhere", expected the id of a group listed',
      },
    ]);
  });

  it.each<[string, GroupData[], string[], string]>([
    ['itself', [{ id: 'a', parent: 'a' }], ['group-cycle /groups/0/parent'], 'a '],
    [
      'its own part',
      [{ id: 'c' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }],
      ['group-cycle /groups/1/parent'],
      'c a .b ',
    ],
  ])('within %s are cut loose at the first given', (_, groups, problems, expected) => {
    expect(codesOf(aDocument({ groups }))).toEqual(problems);
    expect(idsOf(groups)).toBe(expected);
  });

  it('say what is no flag', () => {
    const groups = [{ id: 'a', collapsed: 'yes' as never }];
    expect(codesOf(aDocument({ groups }))).toEqual(['wrong-type /groups/0/collapsed']);
  });

  it('are all there, each after its parent, whatever hangs on what', () => {
    const anyGroups = fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 10 });
    fc.assert(
      fc.property(anyGroups, (parents) => {
        const groups = groupsOf(
          parents.map((parent, id) => (parent === undefined ? { id } : { id, parent })),
        );
        expect(groups).toHaveLength(parents.length + 1);
        for (const [i, { index, parent, depth }] of groups.entries()) {
          expect(index).toBe(i);
          expect(parent === undefined || parent.index < i).toBe(true);
          expect(depth).toBe(parent === undefined ? 0 : parent.depth + 1);
        }
      }),
    );
  });
});
