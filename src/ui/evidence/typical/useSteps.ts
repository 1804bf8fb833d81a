import { useMemo, type KeyboardEvent } from 'react';
import type { StripPart } from '../../../session/study/stripPart.ts';
import type { StripRun } from '../../../session/study/stripRuns.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { openingOf } from '../watch.ts';

interface Stepped {
  part: StripPart;
  runs: readonly StripRun[];
  /** Index of the run in question. */
  marked: number | null;
  onMark: (index: number | null) => void;
  onOpen: (index: number) => void;
}

/** One stop for the keyboard, and what it says: from run to run, worst to best. */
export function useSteps({ part, runs, marked, onMark, onOpen }: Stepped) {
  const order = useMemo(() => [...runs.keys()].sort((a, b) => runs[a]!.accuracy - runs[b]!.accuracy), [runs]);
  const { method, placement, settings } = part;
  const { typical } = lateWords;
  const last = order.length - 1;
  if (last < 0) return {};
  const place = marked === null ? Math.floor(last / 2) : order.indexOf(marked);
  const index = order[place]!;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, place, last);
    if (event.key === 'Enter' && !event.repeat) onOpen(index);
    else if (to === null) return;
    else onMark(order[to]!);
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': `${typical.slider(method, placement)}${words.shell.stop}${typical.opening(datasetOf(settings))[openingOf(method)]}`,
    'aria-valuemin': 1,
    'aria-valuemax': last + 1,
    'aria-valuenow': place + 1,
    'aria-valuetext': `${typical.rank(place + 1, last + 1)}${words.shell.stop}${typical.dot(method, placement, runs[index]!)}`,
    onFocus: () => onMark(index),
    onBlur: () => onMark(null),
    onKeyDown,
  };
}

function placeAfter(key: string, place: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    PageUp: place + 10,
    PageDown: place - 10,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}
