/** The page's colors as drawing needs them. Hue means class and nothing else. */

/** Any CSS color each; the custom properties of the same names in kebab case. */
export interface Palette {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  edge: string;
  fill: string;
  a: string;
  aDot: string;
  aWrong: string;
  aWash: string;
  b: string;
  bDot: string;
  bWrong: string;
  bWash: string;
}

const properties: Record<keyof Palette, string> = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink2',
  ink3: '--ink3',
  line: '--line',
  edge: '--edge',
  fill: '--fill',
  a: '--a',
  aDot: '--a-dot',
  aWrong: '--a-wrong',
  aWash: '--a-wash',
  b: '--b',
  bDot: '--b-dot',
  bWrong: '--b-wrong',
  bWash: '--b-wash',
};

/** @param color of a custom property */
export const paletteOf = (color: (property: string) => string): Palette =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, color(property)]),
  ) as unknown as Palette;

/** For an SVG of the page, which then follows the theme by itself. Such colors cannot be mixed. */
export const pageColors = paletteOf((property) => `var(${property})`);

/** The palette that holds at an element now. Throws where a property is missing: canvas would paint it black. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return paletteOf((property) => {
    const color = style.getPropertyValue(property).trim();
    if (!color) throw new Error(`No color ${property} at ${element.tagName.toLowerCase()}.`);
    return /^[a-z]+$/i.test(color) ? mixable(color) : color;
  });
}

/** The color that a name of the system's stands for. */
function mixable(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
