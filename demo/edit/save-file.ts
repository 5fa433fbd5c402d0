/** Gives a document to the browser to save; returns the name of the file. */
export function saveFile(json: string, title: string | undefined, within: Element): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = `${fileName(title)}.json`;
  within.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
  return link.download;
}

/** A title as the name of a file. */
function fileName(title: string = ''): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['timeline'];
  return words.slice(0, 8).join('-');
}
