import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVector } from '../../cli/readVector.ts';
import { Refusal } from '../../cli/options.ts';
import type { VectorFile } from '../../cli/vectorFile.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vectors-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const sound = (): VectorFile =>
  JSON.parse(readFileSync('test/vectors/16-extreme-identical-points.json', 'utf8')) as VectorFile;
const write = (content: unknown) =>
  writeFileSync(join(folder, 'one.json'), typeof content === 'string' ? content : JSON.stringify(content));
const vectors = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/vectors.ts', ...args], { encoding: 'utf8' });

describe('vectors', () => {
  it('exits with 0 and a line for each engine where a vector holds', () => {
    write(sound());
    const { status, stdout } = vectors(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^one +tfjs +parameters \S+ of 1\.0e-5 +values \S+ of 1\.0e-5 +holds$/m);
  });

  it('exits with 1 where a parameter or a value is off', () => {
    const vector = sound();
    vector.after.teacher![3]! += 2e-5;
    write(vector);
    expect(vectors(folder)).toMatchObject({ status: 1, stdout: expect.stringMatching(/MISSES/) });
    const other = sound();
    other.values!.labeledLossAfter += 1e-4;
    write(other);
    expect(vectors(folder)).toMatchObject({ status: 1, stdout: expect.stringMatching(/MISSES/) });
  });

  it('exits with 2 for a malformed file, an empty folder, a missing one and wrong arguments', () => {
    expect(vectors(folder)).toMatchObject({ status: 2, stderr: expect.stringMatching(/holds no vector/) });
    write('{');
    const { status, stdout, stderr } = vectors(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(vectors(join(folder, 'none'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot/),
    });
    expect(vectors().status).toBe(2);
  });
});

describe('readVector', () => {
  it.each([
    ['no JSON', '{', /one\.json is not a vector: /],
    ['no object', '[]', /the file must be an object/],
    ['too few parameters', { ...sound(), layers: [2, 5, 2] }, /before\.student must be a list of 27 numbers/],
    ['no noise', { ...sound(), batch: { ...sound().batch, noise: null } }, /batch\.noise must be/],
    ['no uniforms', { ...sound(), batch: { ...sound().batch, uniforms: null } }, /batch\.uniforms must be/],
    ['no values', { ...sound(), values: undefined }, /values must be an object/],
    ['an unknown activation', { ...sound(), activation: 'gelu' }, /activation must be one of tanh/],
  ])('refuses a file with %s in one sentence', (_, content, reason) => {
    write(content);
    expect(() => readVector(join(folder, 'one.json'))).toThrow(Refusal);
    expect(() => readVector(join(folder, 'one.json'))).toThrow(reason);
  });
});
