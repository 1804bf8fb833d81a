import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packages } from './packages.ts';

/** GitHub's machines have browsers of their own. */
const { chrome: _, firefox: __, ...lacking } = packages;

test('the workflow installs what its machine lacks, where nobody is root', () => {
  const workflow = readFileSync(new URL('../../.github/workflows/check.yml', import.meta.url), 'utf8');
  const installed = /apt-get install --yes (.*)/.exec(workflow)![1]!.split(' ');
  expect(installed.toSorted()).toEqual(Object.values(lacking).toSorted());
});
