import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projects } from './projects.ts';

const root = new URL('../../', import.meta.url);

/** Test files in which something stands. */
const having = (what: RegExp): string[] =>
  readdirSync(new URL('test', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('projects.test.ts'))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => what.test(readFileSync(new URL(path, root), 'utf8')));

test('what puts a module in another’s place is no unit: units share modules, and come in any order', () => {
  const [unit] = projects;
  const mocking = having(/\bvi\.(mock|doMock)\(/);
  expect(mocking).not.toEqual([]);
  expect(mocking.filter((path) => !unit!.test!.exclude!.includes(path))).toEqual([]);
});

test('no file overrides the fixtures that the browser’s tests share', () => {
  expect(having(/\bcreateWebgpuEngine\b/)).not.toEqual([]);
  expect(having(/\btest\.override\(/)).toEqual([]);
});
