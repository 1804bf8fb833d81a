/** Whether the page is being put on paper: until then it stands still. */
let printing = false;
const listeners = new Set<() => void>();

for (const [event, on] of [
  ['beforeprint', true],
  ['afterprint', false],
] as const)
  addEventListener(event, () => {
    printing = on;
    for (const listener of listeners) listener();
  });

export const isPrinting = (): boolean => printing;

/** Called before and after, at once: what is drawn then is printed. */
export const onPrinting = (listener: () => void): void => void listeners.add(listener);
