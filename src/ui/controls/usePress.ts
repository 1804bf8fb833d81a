import { useRef, type PointerEvent } from 'react';

type Told = (event: PointerEvent<HTMLElement>) => void;

interface Props {
  onDown?: Told;
  /** Let go where it came down. */
  onPress: Told;
  onLeave?: Told;
}

/** A press by finger, pen or a mouse's first button. One that came from elsewhere, or was away meanwhile, is none. */
export function usePress({ onDown, onPress, onLeave }: Props) {
  const pressed = useRef(false);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      pressed.current = event.button === 0;
      onDown?.(event);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const whole = pressed.current && event.button === 0;
      pressed.current = false;
      if (whole) onPress(event);
    },
    onPointerLeave(event: PointerEvent<HTMLElement>) {
      pressed.current = false;
      onLeave?.(event);
    },
    onPointerCancel() {
      pressed.current = false;
    },
  };
}
