/** The JSON that an author wrote inside the element; `undefined` when there is none. */
export function inlineJson(host: Element): string | undefined {
  for (const child of host.children)
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json')
      return child.textContent;
  return undefined;
}

/** The language in force for an element: the nearest `lang` above it, shadow roots crossed. */
export function inheritedLang(host: Element): string | undefined {
  let element: Element | null = host;
  while (element) {
    const near: Element | null = element.closest('[lang]');
    const lang = near?.getAttribute('lang');
    if (lang) return lang;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
