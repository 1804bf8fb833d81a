import { useEffect, useState } from 'react';

export interface FileDrag {
  /** Files are over the page. */
  over: boolean;
  /** Let go on it last. Null: none so far. */
  files: readonly File[] | null;
}

/** Files that are dragged over the page, and let go: a browser would open one in the page's place. */
export function useFileDrag(): FileDrag {
  const [drag, setDrag] = useState<FileDrag>({ over: false, files: null });
  useEffect(() => {
    // Entered last: where one element is left for another, that is entered first.
    let inmost: EventTarget | null = null;
    const set = (change: Partial<FileDrag>) => setDrag((before) => ({ ...before, ...change }));
    const react = (event: DragEvent) => {
      const { type, target, dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      if (type === 'dragleave') {
        if (target === inmost) set({ over: false });
        return;
      }
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      if (type === 'dragenter') {
        inmost = target;
        set({ over: true });
      } else if (type === 'drop') set({ over: false, files: [...dataTransfer.files] });
    };
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const type of types) addEventListener(type, react);
    return () => {
      for (const type of types) removeEventListener(type, react);
    };
  }, []);
  return drag;
}
