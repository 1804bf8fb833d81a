/** Labels beside a chart: each as near to its line's end as the others allow. */

/**
 * Places with at least `gap` between neighbors, least squares from the targets, in the targets' order.
 *
 * Less the gaps, u_k = t_k − k·gap, places need only not decrease: isotonic regression, by pooling adjacent
 * violators (Barlow et al., "Statistical Inference under Order Restrictions", 1972).
 *
 * @param within the first and last place allowed; too many labels for it run over its end
 */
export function placeLabels(
  targets: readonly number[],
  gap: number,
  [first, last]: readonly [number, number],
): number[] {
  const order = targets.map((target, index) => ({ target, index })).sort((a, b) => a.target - b.target);
  const blocks: Block[] = [];
  order.forEach(({ target, index }, k) => {
    let block: Block = { sum: target - k * gap, indices: [index] };
    while (blocks.length > 0 && mean(blocks.at(-1)!) > mean(block)) {
      const above = blocks.pop()!;
      block = { sum: above.sum + block.sum, indices: [...above.indices, ...block.indices] };
    }
    blocks.push(block);
  });
  const latest = last - (targets.length - 1) * gap;
  const places: number[] = [];
  let k = 0;
  for (const block of blocks)
    for (const index of block.indices)
      places[index] = Math.max(first, Math.min(latest, mean(block))) + k++ * gap;
  return places;
}

/** Labels pushed together: the sum of their u, and which they are, in order. */
interface Block {
  sum: number;
  indices: number[];
}
const mean = ({ sum, indices }: Block): number => sum / indices.length;
