/** A pill of paper above the dot under the pointer: what it is. Seen only; the counts stand in text. */
import type { Scales } from '../../scales.ts';
import type { Picture } from '../picture.ts';
import { pointedAt, type PointedDot, type PointedStar } from './pointedAt.ts';

/** What the pill says. */
export interface PointedWords {
  dot(dot: PointedDot): string;
  star(star: PointedStar): string;
}

export interface PointedPill {
  /** Says what has become of the dot, or goes with it. */
  refresh(): void;
  destroy(): void;
}

/** How far from a dot, CSS pixels: a finger is less exact. */
const reach = { mouse: 10, finger: 16 };

/**
 * A mouse or a pen shows it by resting, a finger by a tap. It goes when the pointer leaves, with the next press
 * anywhere, when the page scrolls and with Escape; and it stays away while a star is on the move or waits for a place.
 *
 * @param root of the plot, over which the pill lies
 * @param current what the plot shows now
 */
export function attachPill(
  root: HTMLElement,
  words: PointedWords,
  current: () => { picture: Picture; scales: Scales },
): PointedPill {
  const layer = root.appendChild(document.createElement('div'));
  layer.className = 'pointed';
  layer.setAttribute('aria-hidden', 'true');
  layer.hidden = true;
  const pill = layer.appendChild(document.createElement('span'));
  const ended = new AbortController();
  const { signal } = ended;
  let pointer: { at: [number, number]; finger: boolean } | null = null;

  const show = () => {
    const { picture, scales } = current();
    if (picture.dragging !== null || picture.selected !== null) pointer = null;
    const found =
      pointer && pointedAt(picture, scales, pointer.at, reach[pointer.finger ? 'finger' : 'mouse']);
    // A finger on a star has opened its menu.
    const shown = found?.star && pointer!.finger ? null : found;
    layer.hidden = shown === null;
    if (!shown) return;
    const text = shown.star ? words.star(shown.star) : words.dot(shown.dot);
    if (pill.textContent !== text) pill.textContent = text;
    layer.style.setProperty('--x', String(shown.at[0] / scales.size.width));
    layer.style.setProperty('--y', String(shown.at[1] / scales.size.height));
    layer.classList.toggle('star', shown.star !== null);
    layer.classList.toggle('finger', pointer!.finger);
  };
  const point = (event: MouseEvent | null, finger = false) => {
    const { left, top } = root.getBoundingClientRect();
    pointer = event && { at: [event.clientX - left, event.clientY - top], finger };
    show();
  };
  const leave = () => void (pointer && point(null));

  let finger = false;
  root.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') point(event.buttons === 0 ? event : null);
  });
  root.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && leave());
  root.addEventListener('click', (event) => finger && point(event, true));
  const press = (event: PointerEvent) => {
    finger = event.pointerType !== 'mouse';
    leave();
  };
  addEventListener('pointerdown', press, { capture: true, signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && leave(), { capture: true, signal });
  addEventListener('scroll', leave, { passive: true, signal });

  return {
    refresh: () => void (pointer && show()),
    destroy: () => ended.abort(),
  };
}
