const NAMES: Readonly<Record<string, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** The name of a format, which is the same in every language. */
export const formatName = (format: string): string => NAMES[format] ?? format;
