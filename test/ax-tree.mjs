/** What an accessibility tree says of itself beyond role and name, in the order it is written. */
const STATES = [
  'level',
  'expanded',
  'selected',
  'checked',
  'disabled',
  'hasPopup',
  'live',
  'focused',
  'pressed',
  'roledescription',
];
/** Roles that say nothing by themselves. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LineBreak']);
/** Roles whose name is all of what is in them, which follows. */
const NAMED_BY_CONTENT = new Set(['gridcell']);
/** Roles whose name is their text, which then is not written twice. */
const NAMED_BY_TEXT = new Set([
  'heading',
  'link',
  'button',
  'gridcell',
  'rowheader',
  'DisclosureTriangle',
]);

/**
 * Writes Chromium's accessibility tree as indented text: role, name, description, states. What is
 * not in the tree, and what stands for nothing, is left out.
 *
 * @param nodes those of `Accessibility.getFullAXTree`
 */
export function writeTree(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const hasParts = ({ childIds = [] }) =>
    childIds.some((id) => !['StaticText', 'none'].includes(byId.get(id)?.role?.value ?? 'none'));
  const visit = (node, depth, parentName) => {
    const role = node.role?.value ?? 'none';
    const name = node.name?.value ?? '';
    const isSilent = node.ignored || SILENT.has(role);
    const isEcho = role === 'StaticText' && (name.trim() === '' || name === parentName);
    const isSum = NAMED_BY_CONTENT.has(role) && hasParts(node);
    if (!isSilent && !isEcho) lines.push(line(node, role, isSum ? '' : name, depth));
    const inside = isSilent ? parentName : NAMED_BY_TEXT.has(role) ? name : undefined;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isSilent ? depth : depth + 1, inside);
    }
  };
  for (const node of nodes) if (node.parentId === undefined) visit(node, 0, undefined);
  return `${lines.join('\n')}\n`;
}

function line(node, role, name, depth) {
  const states = (node.properties ?? [])
    .filter(({ name: state, value }) => STATES.includes(state) && isTelling(value.value))
    .sort((a, b) => STATES.indexOf(a.name) - STATES.indexOf(b.name))
    .map(({ name: state, value }) => `${state}=${value.value}`);
  const description = node.description?.value ?? '';
  return [
    '  '.repeat(depth) + (role === 'StaticText' ? 'text' : role),
    ...(name === '' ? [] : [JSON.stringify(name.replace(/\s+/gu, ' ').trim())]),
    ...(description === '' ? [] : [`(${description})`]),
    ...states,
  ].join(' ');
}

/** `expanded=false` is told to a reader; that something is not disabled is not. */
const isTelling = (value) => value !== undefined && value !== '' && value !== 'false';
