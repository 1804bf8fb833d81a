import { roundedLabel } from '../settings/labelsText.ts';
import type { Moment, Was } from '../settings/sharedLink.ts';
import type { PageState } from './pageState.ts';

/** Where a run stands, and from where its last star moved. A link's run ends where its settings or that move end it. */
export function momentOf({ summary, move, address }: PageState): Moment {
  const step = summary?.step ?? 0;
  const { steps } = address.settings;
  // A move beyond the settings' own steps no run from the start comes to.
  const was = move && address.labels && oldPlace(move, Math.min(step, steps));
  return { step: Math.min(step, steps + (was?.step ?? 0)), was };
}

function oldPlace(
  { index, origin, before, dragging }: NonNullable<PageState['move']>,
  latest: number,
): Was | null {
  if (dragging || !before || before.step > latest) return null;
  const { x, y } = roundedLabel(origin);
  return { index, x, y, step: before.step };
}
