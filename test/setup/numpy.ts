import { spawnSync } from 'node:child_process';
import { needFile } from './programs.ts';
import { packages } from './packages.ts';

const pythons = ['python3', '/usr/bin/python3', 'python'];

const hasNumpy = (python: string): boolean => spawnSync(python, ['-c', 'import numpy']).status === 0;

/** A Python that has numpy: what is there, or, for root on Debian, what apt puts there. Null: there is none, and why is said. */
export function pythonWithNumpy(): string | null {
  const python = pythons.find(hasNumpy);
  if (python) return python;
  try {
    needFile('numpy', ['/usr/lib/python3/dist-packages/numpy/__init__.py'], packages.numpy);
  } catch (error) {
    console.warn(`not run: ${(error as Error).message}`);
    return null;
  }
  return pythons.find(hasNumpy) ?? null;
}
