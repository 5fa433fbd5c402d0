import { describe, expect, it, vi } from 'vitest';
import { calendarOf, GREGORIAN } from '../../../src/dates/calendar.js';
import { createColumns } from '../../../src/layout/index.js';
import { lastingExtent } from '../../../src/layout/drawn-extent.js';
import { tickSteps } from '../../../src/layout/tick-steps.js';
import { anEvent } from './builders.js';

vi.mock('../../../src/layout/drawn-extent.js', { spy: true });

/** The steps finer than a year. */
function fineSteps(calendar = GREGORIAN): unknown[] {
  const steps: unknown[] = [];
  for (const step of tickSteps(1, true, calendar)) {
    if (step.unit === 'year') break;
    steps.push(step);
  }
  return steps;
}

describe('what is asked for often', () => {
  it('makes the steps of the ticks once for a calendar', () => {
    expect(fineSteps().length).toBeGreaterThan(10);
    fineSteps().forEach((step, i) => expect(step).toBe(fineSteps()[i]));
    const persian = fineSteps(calendarOf('persian'));
    expect(persian.at(-1)).not.toBe(fineSteps().at(-1));
    persian.forEach((step, i) => expect(step).toBe(fineSteps(calendarOf('persian'))[i]));
  });

  it('asks only dates without end how long they last', () => {
    const dates = ['1990', '1991/1992', '[..1993]', '1994/', '1995/..'];
    createColumns(
      dates.map((date, i) => anEvent(date, i)),
      1,
    );
    expect(vi.mocked(lastingExtent).mock.calls.map(([{ edtf }]) => edtf)).toEqual(['1995/..']);
  });
});
