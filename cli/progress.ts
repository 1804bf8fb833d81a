/** Progress on standard error: one line that is rewritten on a terminal, a line every ten seconds elsewhere. */

const terminalPause = 200;
const filePause = 10_000;

/** Call with how many of `total` runs have ended. */
export function progressOf(total: number): (done: number) => void {
  const { stderr } = process;
  const pause = stderr.isTTY ? terminalPause : filePause;
  const start = Date.now();
  let last = stderr.isTTY ? 0 : start;
  return (done) => {
    const now = Date.now();
    if (now - last < pause && (done < total || !stderr.isTTY)) return;
    last = now;
    const left = Math.ceil((((now - start) / done) * (total - done)) / 1000);
    const line = `${done} of ${total} runs, about ${left} s left`;
    stderr.write(stderr.isTTY ? `\r${line}\u001b[K${done === total ? '\n' : ''}` : `${line}\n`);
  };
}
