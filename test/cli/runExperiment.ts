/** Starts the experiment's command line as a process. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * @param onStart is given the process while it runs
 * @param output a file descriptor that standard output goes to; without one it is collected
 */
export function runExperiment(
  args: string[],
  onStart?: (process: ChildProcess) => void,
  output: number | 'pipe' = 'pipe',
): Promise<Ended> {
  const command = ['--import', 'tsx', 'cli/experiment.ts', ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', output, 'pipe'] });
  const ended: Ended = { status: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => (ended.stdout += text));
  child.stderr?.on('data', (text) => (ended.stderr += text));
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}
