/** The JSON that an author wrote inside the element; `undefined` when there is none. */
export function inlineJson(host: Element): string | undefined {
  for (const child of host.children)
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json')
      return child.textContent;
  return undefined;
}
