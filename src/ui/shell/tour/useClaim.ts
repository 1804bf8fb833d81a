import { useCallback, useMemo, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTour } from '../context.ts';

/** What can be pressed, pulled or typed into. */
const touchable = 'button, input, select, textarea, label, [role="slider"], .handle';

/** What changes nothing of the run, as it says, or for now: whoever uses that takes nothing. */
const aside = '[data-aside], [aria-disabled="true"]';

/** Keys that look around and change nothing. */
const idle = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'Escape',
  '?',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/**
 * For what holds controls: calls back where one is used that is not `data-aside`. By pointer and key that is before it
 * acts. What comes alone, as from a screen reader, is told on its way back: another stage renders the page anew, and a
 * box that is rendered between its click and its own handler loses what was clicked.
 *
 * @param touched the same function at each render
 */
export const useTouched = (touched: () => void) =>
  useMemo(() => {
    const tell = ({ target }: SyntheticEvent) => {
      if (target instanceof Element && target.closest(touchable) && !target.closest(aside)) touched();
    };
    return {
      onPointerDownCapture: tell,
      onClick: tell,
      onChange: tell,
      onKeyDownCapture: (event: KeyboardEvent) => !idle.has(event.key) && tell(event),
    };
  }, [touched]);

/** For what holds the stage's controls: whoever touches one takes the stage from the story. */
export function useClaim() {
  const tour = useTour();
  return useTouched(useCallback(() => tour.claim(), [tour]));
}
