/** A text for each plural category of a language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Writes numbers in one language. */
export interface Numbers {
  /** A number alone, in the reader's digits. */
  readonly figure: (n: number) => string;
  /** A number of things: the form that goes with it, with the number in it. */
  readonly count: (n: number, forms: PluralForms) => string;
}

/** Numbers with the plurals of a language and the digits of a format. */
export function numbersIn(language: string, format: Intl.NumberFormat): Numbers {
  const rules = new Intl.PluralRules(language);
  const figure = (n: number): string => format.format(n);
  return {
    figure,
    count: (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', () => figure(n)),
  };
}
