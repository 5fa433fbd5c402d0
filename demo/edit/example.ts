import { takeStep, startHistory } from './history.js';
import { blankState } from './work.js';
import type { EditState } from './work.js';

/** Written for this page; there is no Aldmouth. */
const TEXT = `The ferry of Aldmouth makes way for a bridge

The steamboat Marigold carried her first passengers across the Alde on May 3, 1884, when the river had no bridge below Harrowford. In 1890 the company bought a second boat, the Swallow.

A flood in the spring of 1897 tore both boats from their moorings. The Marigold was found weeks later on a sandbank near Pell. She went back into service on September 9.

Work on the road bridge began in October 1928. The council says that it will open next month. Eleven days after the opening, the ferry will make its last crossing.`;

/** What a first visit shows: an article with its proposals, some of them accepted. */
export function exampleState(): EditState {
  const start = blankState();
  const id = start.article;
  const fields = {
    text: TEXT,
    title: 'The ferry of Aldmouth makes way for a bridge',
    'container-title': 'The Aldmouth Gazette',
    author: 'Berg, Ada',
    issued: '1931-06-12',
  } as const;
  let history = startHistory(start);
  for (const [field, value] of Object.entries(fields))
    history = takeStep(history, {
      type: 'set-article',
      id,
      field: field as keyof typeof fields,
      value,
    });
  history = takeStep(history, { type: 'set-title', value: 'The ferry of Aldmouth' });
  history = takeStep(history, { type: 'find', id });
  for (const entry of history.present.work.entries.slice(0, 3))
    history = takeStep(history, {
      type: 'decide',
      id: entry.id,
      verdict: 'accepted',
      goesOn: true,
    });
  return history.present;
}
