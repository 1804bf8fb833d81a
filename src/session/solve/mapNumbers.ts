/** What a map says in numbers. */

export interface MapSummary {
  best: { cell: number; accuracy: number };
  worst: { cell: number; accuracy: number };
  /** Trained places that reach 99 %, and all that are trained. */
  reached: number;
  places: number;
}

/** Over the places that are trained; null before the first. */
export function mapSummary(accuracies: Float64Array): MapSummary | null {
  const trained = Array.from(accuracies.keys()).filter((cell) => !Number.isNaN(accuracies[cell]));
  if (trained.length === 0) return null;
  const at = (cell: number) => ({ cell, accuracy: accuracies[cell]! });
  const extreme = (isBetter: (a: number, b: number) => boolean) =>
    at(trained.reduce((best, cell) => (isBetter(accuracies[cell]!, accuracies[best]!) ? cell : best)));
  return {
    best: extreme((a, b) => a > b),
    worst: extreme((a, b) => a < b),
    reached: trained.filter((cell) => accuracies[cell]! >= 0.99).length,
    places: trained.length,
  };
}

/**
 * How many of so many points are wrong at accuracies of at least `least` and below `above`, the fewest and the most.
 * Null: up to all of them.
 *
 * @param above null: up to 1
 */
export function wrongBetween(least: number, above: number | null, points: number): [number, number | null] {
  const wrongAt = (accuracy: number) => Math.floor((1 - accuracy) * points + 1e-9);
  return [above === null ? 0 : wrongAt(above) + 1, least === 0 ? null : wrongAt(least)];
}
