/** The built worker's files: WebKit evaluates an entry again where a module that it imports imports it back. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../dist/assets/', import.meta.url);

/** By file name. */
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);

/** The files that a script names where this stands before them. */
const filesAfter = (pattern: string, script: string): string[] =>
  [...script.matchAll(new RegExp(`${pattern}[\`"'](?:\\./)?([\\w.-]+\\.js)[\`"']`, 'g'))].map(
    ([, file]) => file!,
  );

const imports = (text: string): string[] => filesAfter('(?:from|import) ?\\(?', text);

test('no chunk imports the entry of a worker', () => {
  const texts = [...scripts.values()];
  const entries = new Set(texts.flatMap((text) => filesAfter('new Worker\\([^`"\']*', text)));
  expect(entries.size).toBe(1);
  expect(texts.flatMap(imports).length).toBeGreaterThan(entries.size);
  const importers = [...scripts].filter(([, text]) => imports(text).some((file) => entries.has(file)));
  expect(importers.map(([name]) => name)).toEqual([]);
});
