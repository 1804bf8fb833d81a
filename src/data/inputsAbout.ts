import type { Dataset } from './dataset.ts';

/** What a network sees of a picture with that middle, and the way back: z = 2 · (x − middle), or z = x where `raw`: the paper says nothing of it. */
export function inputsAbout([middleX, middleY]: readonly [number, number]): Pick<
  Dataset,
  'networkInputs' | 'pictureOf'
> {
  const middle = (i: number) => (i % 2 === 0 ? middleX : middleY);
  return {
    networkInputs: (x, input) =>
      input === 'raw' ? Float32Array.from(x) : Float32Array.from(x, (value, i) => 2 * (value - middle(i))),
    pictureOf: (z, input) => (input === 'raw' ? z.slice() : z.map((value, i) => value / 2 + middle(i))),
  };
}
