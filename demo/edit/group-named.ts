import type { GroupData, IdData } from '../../src/model/index.js';

/** The id of the group with a label, and the groups with it among them; a new one where none has it. */
export function groupNamed(
  groups: readonly GroupData[],
  label: string,
): { readonly groups: GroupData[] | undefined; readonly group: IdData | undefined } {
  const name = label.trim();
  const all = [...groups];
  if (name === '') return { groups: all.length === 0 ? undefined : all, group: undefined };
  const known = all.find((each) => groupLabel(each) === name);
  if (known) return { groups: all, group: known.id };
  return { groups: [...all, { id: name, label: name }], group: name };
}

/** What a group is called. */
export const groupLabel = ({ id, label }: GroupData): string => label ?? String(id);
