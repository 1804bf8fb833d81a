/**
 * Numbers as people type and paste them: the one reader of the drawer, the studies, the address and the command line.
 *
 * What the page prints is read as it was meant: 0.05, −0.5, and 1,250 where only whole numbers are. Other notations are
 * read where they can mean one number only; what can mean two is refused, so that nobody runs another than they meant.
 */

export interface NumberRange {
  min: number;
  max: number;
  integer: boolean;
}

/** Nothing that is accepted; where the text can be read as several numbers, those. */
export class Refused {
  constructor(readonly readings: readonly number[] = []) {}
}

export function readNumber(typed: string, { min, max, integer }: NumberRange): number | Refused {
  const readings = readingsOf(inAscii(typed), integer);
  if (readings.length > 1) return new Refused(readings);
  const value = readings[0] ?? NaN;
  const fits = value >= min && value <= max && (!integer || Number.isInteger(value));
  return fits ? value : new Refused();
}

/** What matches a text, and how it becomes one that `Number` reads. */
interface Notation {
  form: RegExp;
  plain: (text: string) => string;
}

const decimalPoint: Notation = {
  form: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  plain: (text) => text,
};

const decimalComma: Notation = {
  form: /^[+-]?\d*,\d+(e[+-]?\d+)?$/i,
  plain: (text) => text.replace(',', '.'),
};

/** Groups of three digits after the first; a number that begins with 0 has none. */
const grouped = (mark: string, point: string): Notation => ({
  form: new RegExp(`^[+-]?[1-9]\\d{0,2}(${mark}\\d{3})+(${point}\\d+)?$`),
  plain: (text) => text.replaceAll(new RegExp(mark, 'g'), '').replace(',', '.'),
});

const commaGroups = grouped(',', '\\.');
const foreign = [grouped('\\.', ','), grouped("[ '’]", '[.,]')];

/** By kind: what the page writes, which has one meaning, and all that is read beside it. */
const notations = {
  real: { own: decimalPoint, others: [decimalComma, commaGroups, ...foreign] },
  // With a decimal comma a whole number is more likely a slip: 1,00 for 1,000.
  whole: { own: commaGroups, others: [decimalPoint, ...foreign] },
};

/** All numbers that a text can mean. */
function readingsOf(text: string, integer: boolean): number[] {
  const { own, others } = notations[integer ? 'whole' : 'real'];
  const fitting = own.form.test(text) ? [own] : others.filter(({ form }) => form.test(text));
  // Adding 0 takes the sign from a zero: an address cannot carry it.
  return [...new Set(fitting.map(({ plain }) => Number(plain(text)) + 0))];
}

/** Full-width signs of Chinese keyboards, thin and no-break spaces, and the minus sign, as ASCII has them. */
const inAscii = (typed: string): string =>
  typed
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replaceAll('−', '-')
    .trim();
