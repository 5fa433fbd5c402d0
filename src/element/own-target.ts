/**
 * Where in the element's own tree an event came about. For the page's content in a slot that is the
 * slot: what encloses such content on the page is none of ours.
 */
export function ownTarget(event: Event): HTMLElement {
  const root = (event.currentTarget as Node).getRootNode();
  const isOwn = (place: EventTarget): boolean =>
    place instanceof HTMLElement || place instanceof SVGElement
      ? place.getRootNode() === root
      : false;
  return (event.composedPath().find(isOwn) ?? event.currentTarget) as HTMLElement;
}
