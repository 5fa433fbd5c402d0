/**
 * From a number to its entry in the reference list. The way back is marked there: the letter of the
 * event that the reader came from.
 */
export function goToReference(root: ParentNode, id: string, fromEvent: string | undefined): void {
  const entry = [...root.querySelectorAll<HTMLElement>('.reference')].find(
    (reference) => reference.dataset['reference'] === id,
  );
  if (!entry) return;
  for (const other of root.querySelectorAll('.flash')) other.classList.remove('flash');
  entry.classList.add('flash');
  for (const link of entry.querySelectorAll<HTMLElement>('.back-link'))
    if (link.dataset['event'] === fromEvent) link.classList.add('flash');
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
}
