/** Colors as numbers, and mixed: those that the page's style sheets say, and what a browser makes of a system's name. */

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const hex = /^#([\da-f])([\da-f])([\da-f])$|^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;
const numbers = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/;

/**
 * @param color `#rgb`, `#rrggbb` or `rgb(…)`, whose opacity is not read. Throws for others: a canvas would paint them
 * black.
 */
export function rgbOf(color: string): Rgb {
  const [, ...groups] = hex.exec(color) ?? numbers.exec(color) ?? [];
  const [r, g, b] = groups
    .filter((part) => part !== undefined)
    .map(color.startsWith('#') ? hexadecimal : Number);
  if (b === undefined) throw new Error(`No red, green and blue in the color ${color}.`);
  return [r!, g!, b];
}

const hexadecimal = (digits: string): number =>
  Number.parseInt(digits.length === 1 ? digits + digits : digits, 16);

/** From one color to another, as a CSS color. @returns of a share, 0 to 1 */
export function mixed(from: string, to: string): (share: number) => string {
  const [start, end] = [rgbOf(from), rgbOf(to)];
  return (share) =>
    `rgb(${start.map((value, i) => Math.round(value * (1 - share) + end[i]! * share)).join(', ')})`;
}
