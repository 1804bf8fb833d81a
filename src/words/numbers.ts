/** Numbers as a language writes them. Each language makes its own, by its tag. */

/** Words by plural category; English knows `one` and `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param tag of the language (BCP 47), such as `en-US` */
export function numbersIn(tag: string) {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(tag);
  return {
    /** 2,000 */
    count: (value: number): string => whole.format(value),
    /** 99.8 of a share of 1: one decimal, and never 100.0 while a mistake is left. */
    percent: (share: number): string =>
      // toFixed rounds the number itself, Intl its shortest decimal: 0.15 is less than three twentieths.
      oneDecimal.format(share < 1 ? Math.min(99.9, Number((share * 100).toFixed(1))) : 100),
    /** The form that goes with a number: “run”, “runs”. */
    plural: (value: number, forms: Forms): string => forms[rules.select(value)] ?? forms.other,
  };
}
