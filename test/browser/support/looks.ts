import type { EventData } from '../../../src/index.js';

type Dated = Pick<EventData, 'date' | 'basis'>;

/** Dates whose drawings tell more than when, each list led by the plain one. */
export const LOOKS: readonly (readonly Dated[])[] = [
  ['1961', '1961~', '1961?', '1961/..', '../1961', '[1961,1962]', '1961/1975'].map((date) => ({
    date,
  })),
  ['1961-07-20', '1961-07-20~', '1961-07-20?', '1961-07-20/..'].map((date) => ({ date })),
  ...['1961', '1961-07-20'].map((date): Dated[] => [
    { date },
    { date, basis: 'completed' },
    { date, basis: 'derived' },
  ]),
];

/** A look, for the name of a test. */
export const lookName = ({ date, basis }: Dated): string =>
  [date, basis].filter((part) => part !== undefined).join(', ');
