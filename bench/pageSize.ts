/** How much code the page loads, as its build says: built aside, so that dist/ stays as it is. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @throws Error where the page does not build */
export async function pageSize(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    const args = ['vite', 'build', '--outDir', folder, '--logLevel', 'error'];
    const { stdout } = await promisify(execFile)('npx', args);
    const line = /^Code before the first trained frame.*$/m.exec(stdout);
    if (!line) throw new Error('The build does not say how much code the page loads.');
    return line[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
