/** The keys of a focused handle: arrows move, F flips, Delete unlabels, N labels a neighbor, Escape takes back. */
import type { Selection } from 'd3';
import { clampTo } from '../../data/dataset.ts';
import { arrows } from './arrows.ts';
import type { Gestures } from './handleDrag.ts';
import { letterOf } from './letterOf.ts';
import type { HandleDatum } from './handleState.ts';

/** Picture units a press. */
const pace = { plain: 0.02, shift: 0.1 };

/** A move lasts from the first arrow pressed to the last one released: one entry for undo. */
export function pressKeys(
  handles: Selection<SVGGElement, HandleDatum, SVGGElement, unknown>,
  gestures: Gestures,
): void {
  const { move } = gestures;
  const held = new Set<string>();
  const release = () => {
    if (held.size === 0) return;
    held.clear();
    move.end();
  };
  handles
    .on('keydown', (event: KeyboardEvent, label) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const arrow = arrows[event.key];
      if (arrow) {
        if (!move.active(label.index)) move.start(label);
        held.add(event.key);
        const by = event.shiftKey ? pace.shift : pace.plain;
        move.by(arrow[0] * by, arrow[1] * by);
      } else if (!command(event, label, gestures)) return;
      // The page has keys of its own: arrows step, letters switch.
      event.preventDefault();
      event.stopPropagation();
    })
    .on('keyup', (event: KeyboardEvent) => {
      if (held.delete(event.key) && held.size === 0) move.end();
    })
    .on('blur', release);
}

/** Whether the key was one of a handle's. Held, it acts once: the focus has gone on to another handle. */
function command(event: KeyboardEvent, label: HandleDatum, { callbacks, current, move }: Gestures): boolean {
  const { key, repeat } = event;
  const letter = letterOf(event);
  const once = letter === 'f' || letter === 'n' || key === 'Delete' || key === 'Backspace';
  if (once && repeat) return true;
  if (letter === 'f') callbacks.onFlip(label.index);
  else if (key === 'Delete' || key === 'Backspace') callbacks.onUnlabel(label.index);
  else if (letter === 'n') callbacks.onAdd(...clampTo(current().scales.domain, label.x + 0.2, label.y));
  else if (key !== 'Escape') return false;
  else if (move.active()) move.cancel();
  else if (current().selected !== null) callbacks.onSelect(null);
  else return false;
  return true;
}
