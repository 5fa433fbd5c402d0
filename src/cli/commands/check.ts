import { readJson } from '../../model/index.js';
import type { Problem, TimelineDocument } from '../../model/index.js';
import { EXIT } from '../command.js';
import type { Command } from '../command.js';
import { readInputs } from '../read-input.js';
import { count, placeRemarks, printRemarks, summarize } from '../report.js';
import type { PlacedRemark, Remark } from '../report.js';
import { applyFixes, findFixes } from '../safe-fixes.js';

/** What loses nothing and misleads nobody: told, and no error unless `--strict`. */
const WARNINGS: ReadonlySet<string> = new Set(['uncited', 'unknown-field', 'no-alt']);

/** `cited-timeline check`. */
export const check: Command = {
  name: 'check',
  summary: 'Check timelines: fields, references, dates and evidence',
  operands: '[OPTION]… FILE…',
  options: {
    strict: {
      type: 'boolean',
      help: 'count warnings as errors: events without a source, and more',
    },
    fix: { type: 'boolean', help: 'write what can be meant in one way only, back into FILE' },
  },
  examples: [
    ['cited-timeline check timeline.json', 'say what is wrong, and where'],
    [
      'cited-timeline check --strict "data/*.json"',
      'for a build: every event has to cite a source',
    ],
    ['cited-timeline check --fix timeline.json', 'write 2024-6-9 as 2024-06-09, 2024 as "2024"'],
  ],
  async run(io, operands, values) {
    const results = [];
    for (const input of await readInputs(io, operands)) {
      const fixes = values['fix'] === true ? findFixes(input.text) : [];
      const text = applyFixes(input.text, fixes);
      if (fixes.length > 0 && input.name !== '-') await io.writeFile(input.name, text);
      const { doc, problems } = readJson(text);
      const remarks = placeRemarks(
        text,
        problems.map((problem) => remarkOf(problem, values['strict'] === true)),
      );
      results.push({ file: input.name, ...summaryOf(doc), fixed: fixes, problems: remarks });
      if (values['json'] === true) continue;
      for (const { path, from, to } of fixes)
        io.err(`${input.name}: ${io.paint('green', 'fixed', 'err')}: ${from} is now ${to} ${path}`);
      printRemarks(io, input, remarks);
      if (fixes.length > 0 && input.name === '-') io.out(text);
      else io.err(`${input.name}: ${describe(doc, remarks)}`);
    }
    if (values['json'] === true) io.out(JSON.stringify(results, undefined, 2));
    const isWrong = results.some(({ problems }) => problems.some(({ level }) => level === 'error'));
    return isWrong ? EXIT.found : EXIT.ok;
  },
};

function remarkOf({ path, code, message }: Problem, isStrict: boolean): Remark {
  return { path, code, message, level: !isStrict && WARNINGS.has(code) ? 'warning' : 'error' };
}

function summaryOf(doc: TimelineDocument) {
  const { given, events, notPlaced, sources } = doc;
  const all = [...events, ...notPlaced];
  return {
    given,
    placed: events.length,
    notPlaced: notPlaced.length,
    sources: sources.length,
    independentSources: new Set(sources.map(({ root }) => root)).size,
    citations: all.reduce((sum, { citations }) => sum + citations.length, 0),
    uncited: all.filter(({ evidence }) => evidence.uncited).length,
    disputed: all.filter(({ evidence }) => evidence.disputed).length,
    denied: all.filter(({ evidence }) => evidence.denied).length,
    datesInConflict: all.filter(({ evidence }) => evidence.otherDates.length > 0).length,
  };
}

function describe(doc: TimelineDocument, remarks: readonly PlacedRemark[]): string {
  const { given, placed, notPlaced, sources, independentSources, citations, ...evidence } =
    summaryOf(doc);
  return [
    `${count(given, 'event')} (${placed} placed, ${notPlaced} not)`,
    `${count(citations, 'citation')} of ${count(sources, 'source')} (${independentSources} independent)`,
    `${evidence.disputed} disputed, ${evidence.denied} denied, ${evidence.datesInConflict} with dates in conflict`,
    summarize(remarks),
  ].join('; ');
}
