import type { Body } from './sheet.ts';

/** From one to the other. */
const gap = 10;

/** One over the other. @param share of the height that the lower one has */
export const stackedBody = (upper: Body, lower: Body, share: number): Body => ({
  height: (_, most) => most,
  draw(sink, { width, height }, palette) {
    const below = share * height;
    const above = { width, height: height - below - gap };
    const own = upper.height(width, above.height);
    sink.group({ at: [0, (above.height - own) / 2] }, (inner) =>
      upper.draw(inner, { width, height: own }, palette),
    );
    sink.group({ at: [0, height - below] }, (inner) => lower.draw(inner, { width, height: below }, palette));
  },
});
