import { expect, it } from 'vitest';
import { writeMarkdown } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { REAL, docWith } from './builders.js';

it('tells the events by time, with the numbers of their sources, which follow', () => {
  const doc = read({
    title: 'Harbour',
    sources: [
      { id: 's', title: 'Storm', 'container-title': 'Herald', URL: 'https://example.org/' },
    ],
    events: [
      { title: 'Later', date: '1955', citations: [{ source: 's', stance: 'denies' }] },
      {
        title: 'Storm',
        date: '1954-02~',
        summary: 'It blew.',
        citations: [
          { source: 's', quote: { exact: 'a gale' }, locator: 4, dateText: 'in February' },
        ],
      },
      { title: 'Some day', citations: [{ source: 's' }] },
    ],
  });
  expect(writeMarkdown(doc).text).toBe(`# Harbour

- **about February 1954**: **Storm** \\[1\\]

  It blew.

  - \\[1\\] “a gale”, ¶ 4; “in February”

- **1955**: **Later** \\[1\\]

  - \\[1\\] denies it


## Not placed

- **Some day** \\[1\\]


## Sources

- \\[1\\] *Storm*. Herald. <https://example.org/>
`);
});

it('takes no text for markup', () => {
  const { text } = writeMarkdown(docWith({ title: '# <b>*a*</b>\n- [x](javascript:1)' }));
  expect(text).toContain('**\\# \\<b\\>\\*a\\*\\</b\\> - \\[x\\](javascript:1)**');
});

it('has every event and every source of the demo', () => {
  const { text } = writeMarkdown(REAL);
  for (const { number } of REAL.sources) expect(text).toContain(`\n- \\[${number}\\] `);
  expect(text.match(/^- \*\*/gm)).toHaveLength(REAL.given);
});
