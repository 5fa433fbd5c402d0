/** From a number to its entry in the reference list, where the way back starts. */
export function goToReference(root: ParentNode, id: string): void {
  const entry = [...root.querySelectorAll<HTMLElement>('.reference')].find(
    (reference) => reference.dataset['reference'] === id,
  );
  if (!entry) return;
  for (const other of root.querySelectorAll('.flash')) other.classList.remove('flash');
  entry.classList.add('flash');
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
}
