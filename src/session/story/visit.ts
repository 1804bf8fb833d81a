/** A take of the story as a state that a session can go to. */
import type { Label } from '../../data/dataset.ts';
import { defaultAddress } from '../../settings/address.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { roundedLabel } from '../../settings/labelsText.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Visit } from '../visits.ts';
import { takeSettings, type Take } from './takes.ts';

/** @param now takeSettings */
export function visitOf(take: Take, now: Settings): Visit {
  const { view, compare = defaultAddress.compare, step = null, slow = false, pulled = false } = take;
  const settings = takeSettings(take, now);
  return {
    settings,
    view,
    compare,
    step,
    slow,
    solves: pulled,
    labels: pulled ? pulledInto(datasetOf(settings).sample(settings.data).labels) : null,
  };
}

/** One star of the first class deep in the other moon: below its own place. */
function pulledInto(labels: readonly Label[]): Label[] {
  const rightmost = labels.reduce((best, label, i) => (isRighter(label, labels[best]!) ? i : best), 0);
  return labels.map((label, i) => roundedLabel(i === rightmost ? { ...label, ...otherMoon } : label));
}

const isRighter = (label: Label, than: Label): boolean => label.class === 0 && label.x > than.x;

/** Between the two stars of the other moon that lie rightmost, in the picture's coordinates. */
const otherMoon = { x: 1.5, y: -0.32 };
