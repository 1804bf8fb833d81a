/** Progress on standard error: one line that is rewritten on a terminal, elsewhere a line after 1, 2, 4, … seconds. */

/** Call with how many of `total` runs have ended. */
export function progressOf(total: number): (done: number) => void {
  const { stderr } = process;
  const start = Date.now();
  let next = stderr.isTTY ? 0.2 : 1;
  return (done) => {
    const seconds = (Date.now() - start) / 1000;
    const last = done === total;
    if (stderr.isTTY ? seconds < next && !last : seconds < next || last) return;
    next = stderr.isTTY ? seconds + 0.2 : 2 * seconds;
    const line = `${done} of ${total} runs, about ${Math.ceil((seconds / done) * (total - done))} s left`;
    stderr.write(stderr.isTTY ? `\r${line}\u001b[K${last ? '\n' : ''}` : `${line}\n`);
  };
}
