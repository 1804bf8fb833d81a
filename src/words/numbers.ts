/** Numbers as a language writes them. Each language makes its own, by its tag. */

/** Words by plural category; English knows `one` and `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** @param tag of the language (BCP 47), such as `en-US` */
export function numbersIn(tag: string) {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(tag);
  const decimals = new Map<number, Intl.NumberFormat>();
  const decimalsOf = (digits: number): Intl.NumberFormat => {
    const made =
      decimals.get(digits) ??
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: false,
      });
    decimals.set(digits, made);
    return made;
  };
  /** −0.52: so many decimals, and a minus as wide as a plus. */
  const decimal = (value: number, digits: number): string =>
    decimalsOf(digits)
      .format(Number(value.toFixed(digits)))
      .replace('-', '−');
  return {
    /** 2,000 */
    count: (value: number): string => whole.format(value),
    /** 99.8 of a share of 1: one decimal, and never 100.0 while a mistake is left. */
    percent: (share: number): string =>
      // toFixed rounds the number itself, Intl its shortest decimal: 0.15 is less than three twentieths.
      oneDecimal.format(share < 1 ? Math.min(99.9, Number((share * 100).toFixed(1))) : 100),
    decimal,
    /** A difference of shares in percentage points, with its sign unless it rounds to nothing: +1.30. */
    points: (share: number): string => {
      const size = decimal(Math.abs(100 * share), 2);
      return Number((100 * share).toFixed(2)) === 0 ? size : `${share < 0 ? '−' : '+'}${size}`;
    },
    /** The form that goes with a number: “run”, “runs”. */
    plural: (value: number, forms: Forms): string => forms[rules.select(value)] ?? forms.other,
  };
}
