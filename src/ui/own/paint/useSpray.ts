import { useEffect, useRef } from 'react';
import type { Painter } from '../../../session/own/painter.ts';
import type { Place } from './useCursor.ts';

/** Milliseconds between two dabs where a spray stands still. */
const every = 90;

/** A stroke of a pointer: as long as it is down, a spray goes on. */
export function useSpray(painter: Painter) {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  useEffect(
    () => () => {
      clearInterval(timer.current);
      painter.end();
    },
    [painter],
  );
  return {
    begin(place: Place): void {
      clearInterval(timer.current);
      painter.begin(...place);
      timer.current = setInterval(() => painter.hold(), every);
    },
    end(): void {
      clearInterval(timer.current);
      painter.end();
    },
  };
}
