/** Progress on standard error: one line that is rewritten on a terminal, elsewhere a line after 1, 2, 4, … seconds. */

/** Call with how many of `total` runs have ended. */
export function progressOf(total: number): (done: number) => void {
  const { stderr } = process;
  const start = Date.now();
  let next = stderr.isTTY ? 0 : 1;
  return (done) => {
    const seconds = (Date.now() - start) / 1000;
    if (seconds < next && !(stderr.isTTY && done === total)) return;
    const line = `${done} of ${total} runs, about ${Math.ceil((seconds / done) * (total - done))} s left`;
    if (stderr.isTTY) {
      stderr.write(`\r${line}\u001b[K${done === total ? '\n' : ''}`);
      next = seconds + 0.2;
    } else {
      stderr.write(`${line}\n`);
      next = 2 * seconds;
    }
  };
}
