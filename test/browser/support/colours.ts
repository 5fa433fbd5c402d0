/** Red, green, blue and opacity, 0 to 1, of a colour as `getComputedStyle` writes it. */
function channels(colour: string): readonly [number, number, number, number] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return [r! / 255, g! / 255, b! / 255, a! / 255];
}

/** What is seen where an element has no ink: its own background on those behind it. */
export function groundBehind(element: Element): string {
  const layers: (readonly [number, number, number, number])[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = channels(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  const [r, g, b] = layers.reduceRight<number[]>(
    (below, [red, green, blue, alpha]) =>
      [red, green, blue].map((value, i) => value * alpha + below[i]! * (1 - alpha)),
    [1, 1, 1],
  );
  return `rgb(${[r, g, b].map((value) => Math.round(value! * 255)).join(', ')})`;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two opaque colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
