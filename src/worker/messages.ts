/**
 * Lets messages in: training on the CPU never leaves the event loop a turn by itself. A message of its own, as a timer
 * would wait some milliseconds.
 */
export const messages = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
