import { useRef } from 'react';

/** For a dialog whose opener is no trigger of its own: focus goes back to where it was. */
export function useFocusBack() {
  const opener = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus: () => void (opener.current = document.activeElement as HTMLElement),
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      opener.current?.focus();
    },
  };
}
