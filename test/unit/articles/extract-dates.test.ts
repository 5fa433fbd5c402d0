import { describe, expect, it } from 'vitest';
import { extractStatements, readArticle } from '../../../src/articles/index.js';
import type { ExtractOptions } from '../../../src/articles/index.js';

const read = (text: string, options?: ExtractOptions) =>
  extractStatements(readArticle(text), options).map(({ dateText, date, basis }) => [
    dateText,
    date,
    basis,
  ]);

/** The one date of a sentence. */
const one = (sentence: string, options?: ExtractOptions) => {
  const found = read(sentence, options);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('dates that the words give whole', () => {
  it.each([
    ['The pier opened on June 19, 2024.', 'on June 19, 2024', '2024-06-19'],
    ['The pier opened on Wednesday, 19th June 2024.', 'on Wednesday, 19th June 2024', '2024-06-19'],
    ['The pier opened on the 3rd of May, 1921.', 'on the 3rd of May, 1921', '1921-05-03'],
    ['The log of 2024-06-19 is lost.', '2024-06-19', '2024-06-19'],
    ['The pier opened on 19.06.2024.', 'on 19.06.2024', '2024-06-19'],
    ['The pier opened on 25/12/2023.', 'on 25/12/2023', '2023-12-25'],
    ['The pier opened in Sept. 2022.', 'in Sept. 2022', '2022-09'],
    ['The pier opened in September of 2022.', 'in September of 2022', '2022-09'],
    ['The pier opened in 1961.', 'in 1961', '1961'],
    ['The custom dates back to 1786.', 'dates back to 1786', '1786'],
    ['The pier (1961) is closed.', '1961', '1961'],
    ['The 1961 treaty still holds.', '1961', '1961'],
    ['Norway’s 1905 referendum was close.', '1905', '1905'],
    ['The pier was drawn in the 1960s.', 'in the 1960s', '196X'],
    ['It was drawn in the mid-1960’s.', 'in the mid-1960’s', '196X'],
    ['It is from the 1800s.', 'the 1800s', '18XX'],
    ['It is from the 19th century.', 'the 19th century', '18XX'],
    ['It was built in the nineteenth century.', 'in the nineteenth century', '18XX'],
    ['He died in 44 BC.', 'in 44 BC', '-0043'],
    ['He died on March 15, 44 BC, in Rome.', 'on March 15, 44 BC', '-0043-03-15'],
    ['The town fell in AD 79.', 'in AD 79', '0079'],
    ['It is from the 5th century BCE.', 'the 5th century BCE', '-04XX'],
    ['Sales fell in Q2 2024.', 'in Q2 2024', '2024-34'],
    ['Sales fell in the second quarter of 2024.', 'in the second quarter of 2024', '2024-34'],
    ['Sales fell in the first half of 2019.', 'in the first half of 2019', '2019-40'],
    ['It fell in spring 2019.', 'in spring 2019', '2019-21'],
    ['It fell in the winter of 2019.', 'in the winter of 2019', '2019-24'],
    ['It fell in early 2020.', 'in early 2020', '2020'],
    ['It fell in late May 2021.', 'in late May 2021', '2021-05'],
    ['It fell in mid-March 2020.', 'in mid-March 2020', '2020-03'],
  ])('reads “%s”', (sentence, words, date) => {
    expect(one(sentence)).toEqual([words, date, 'stated']);
  });

  it.each([
    ['Work goes on since September 2023.', 'since September 2023', '2023-09/..'],
    ['It closed before June 2024.', 'before June 2024', '[..2024-05]'],
    ['It closed before 1 March 2024.', 'before 1 March 2024', '[..2024-02-29]'],
    ['It closed before the 1960s.', 'before the 1960s', '[..1959]'],
    ['It closed by March 2024.', 'by March 2024', '[..2024-03]'],
    ['It was open until June 2024.', 'until June 2024', '../2024-06'],
    ['It was open up to 1931.', 'up to 1931', '../1931'],
    ['It closed after June 2024.', 'after June 2024', '[2024-07..]'],
    ['It was used from 1936 onwards.', 'from 1936 onwards', '1936/..'],
    ['It was built circa 1961.', 'circa 1961', '1961~'],
    ['It was built c. 1850 by monks.', 'c. 1850', '1850~'],
    ['It was built circa the 1960s.', 'circa the 1960s', '196X~'],
    ['It was open until about 1900.', 'until about 1900', '../1900~'],
    ['It was built perhaps in 1850.', 'perhaps in 1850', '1850?'],
    ['A map (1928?) shows it.', '1928', '1928?'],
  ])('reads ends and estimates: “%s”', (sentence, words, date) => {
    expect(one(sentence)).toEqual([words, date, 'stated']);
  });

  it.each([
    ['It was said in 2017-2018.', 'in 2017-2018', '[2017..2018]'],
    ['It was said between 1914 and 1918.', 'between 1914 and 1918', '[1914..1918]'],
    ['The war lasted from 1914 to 1918.', 'from 1914 to 1918', '1914/1918'],
    ['The war (1914–1918) went on.', '1914–1918', '1914/1918'],
    ['The war (1914–18) went on.', '1914–18', '1914/1918'],
    ['They met on June 18–19, 2024.', 'on June 18–19, 2024', '2024-06-18/2024-06-19'],
    ['They met on 18-19 June 2024.', 'on 18-19 June 2024', '2024-06-18/2024-06-19'],
    ['They met June 30 – July 2, 2024.', 'June 30 – July 2, 2024', '2024-06-30/2024-07-02'],
    ['It was shut from March to May 2024.', 'from March to May 2024', '2024-03/2024-05'],
    ['It was shut from November to March 2024.', 'from November to March 2024', '2023-11/2024-03'],
    [
      'It went between June 18 and 20, 2024.',
      'between June 18 and 20, 2024',
      '[2024-06-18..2024-06-20]',
    ],
    ['It is of the 9th or 10th century.', 'the 9th or 10th century', '[08XX..09XX]'],
  ])('reads two ends: “%s”', (sentence, words, date) => {
    expect(one(sentence)).toEqual([words, date, 'stated']);
  });

  it('gives each date of a list its year', () => {
    expect(read('It rained in April, June and August 2023, and in 2019, 2020 and 2021.')).toEqual([
      ['in April', '2023-04', 'stated'],
      ['June', '2023-06', 'stated'],
      ['August 2023', '2023-08', 'stated'],
      ['in 2019', '2019', 'stated'],
      ['2020', '2020', 'stated'],
      ['2021', '2021', 'stated'],
    ]);
  });

  it('leaves open whether the day or the month stands first', () => {
    expect(one('It opened on 06/07/2024.')).toEqual([
      'on 06/07/2024',
      '[2024-06-07,2024-07-06]',
      'stated',
    ]);
  });

  it('gives no date for a day that there is not', () => {
    expect(one('It opened on June 31, 2024.')).toEqual(['on June 31, 2024', null, 'vague']);
  });

  it.each([
    'Over 1000 containers and nearly 7000 containers were sent.',
    'It has 10,000 readers and 130 people.',
    'Article 16 of the treaty is on page 2024.',
    'F-16 jets are no part of the 2+2 dialogue or a 1.5 track.',
    'Trade exceeded $34 billion, or £1900 each.',
    'At least 1961 of more than 2000 votes were void.',
    'Output fell from 1800 to 1500 and rose by 1950.',
    'It stands in 2000 hectares of forest.',
    'He was received at 3 am and left at 12:30.',
    'Flight 1961 and room 2019 are on No. 1950 Station Road.',
    'May I march on the 24/7 shop, now or at the end of the day?',
    'The sun may 5 people see.',
    'He met May 5 people.',
    'Theresa May and the March on the capital.',
    '“If we stay, we will be thrown out in July; if we don’t, in September.”',
    'They would be thrown out in July 2025 if they stayed.',
    'The line is +1 555 1961 2024 1999.',
  ])('finds no date in “%s”', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('keeps what was said of a condition apart from when it was said', () => {
    expect(one('In 2017, he noted that if it burned, they would leave.')).toEqual([
      'In 2017',
      '2017',
      'stated',
    ]);
  });
});
