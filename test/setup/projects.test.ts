import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projects } from './projects.ts';

const root = new URL('../../', import.meta.url);

test('what puts a module in another’s place is no unit: units share modules, and come in any order', () => {
  const [unit] = projects;
  const mocking = readdirSync(new URL('test', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('projects.test.ts'))
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\bvi\.(mock|doMock)\(/.test(readFileSync(new URL(path, root), 'utf8')));
  expect(mocking).not.toEqual([]);
  expect(mocking.filter((path) => !unit!.test!.exclude!.includes(path))).toEqual([]);
});
