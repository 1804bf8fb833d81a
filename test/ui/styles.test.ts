/** Style sheets hold no class that nobody wears, components none that nobody styles, and widths stand in one list. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakpoints } from '../../src/ui/styles/breakpoints.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
const textOf = (file: string): string => readFileSync(file, 'utf8');
const components = files.filter((file) => file.endsWith('.tsx'));
const modules = files.filter((file) => file.endsWith('.module.css'));
const globalSheets = files.filter((file) => dirname(file) === 'src/ui/styles' && file.endsWith('.css'));

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found]) => found!)),
];

/** The classes in a sheet's selectors. */
function classesIn(sheet: string): string[] {
  const rules = textOf(sheet).replace(/\/\*.*?\*\//gs, '');
  const selectors = all(rules, /([^{};]+)\{/g).filter((selector) => !selector.trim().startsWith('@'));
  return all(selectors.join(' '), /\.([a-z][\w-]*)/gi).sort();
}

/** The plain words in a component's class names. */
function plainClassesIn(component: string): string[] {
  const written = all(textOf(component), /className=(?:"([^"]*)"|\{`[^`]*`\})/g).join(' ');
  const templates = all(textOf(component), /className=\{`([^`]*)`\}/g).join(' ');
  return all(`${written} ${templates.replace(/\$\{[^}]*\}/g, '')}`, /([a-z][\w-]*)/gi);
}

describe.for(modules)('%s', (sheet) => {
  const component = sheet.replace('.module.css', '.tsx');

  test('has the classes of the component beside it, and no others', () => {
    expect(textOf(component)).toContain(`import styles from './${basename(sheet)}'`);
    expect(all(textOf(component), /\bstyles\.(\w+)/g).sort()).toEqual(classesIn(sheet));
  });

  test('is imported by that component alone', () => {
    const importing = components.filter((other) => textOf(other).includes(`/${basename(sheet)}'`));
    expect(importing).toEqual([component]);
  });
});

test('a sheet’s name is its own: the page’s class names hold it', () => {
  const names = modules.map((sheet) => basename(sheet));
  expect(names).toEqual([...new Set(names)]);
});

test('every global class is worn, and every plain class is global', () => {
  const known = globalSheets.flatMap(classesIn);
  // The picture before the page starts is written by the build.
  const text = [...components, 'build/firstPicture.ts'].map(textOf).join('\n');
  expect(known.filter((name) => !new RegExp(`["'\`} ]${name}["'\` ]`).test(text))).toEqual([]);
  expect(components.flatMap(plainClassesIn).filter((name) => !known.includes(name))).toEqual([]);
});

test('every width that the page changes at is in the list', () => {
  const widths = new Set<number>(Object.values(breakpoints));
  const strays = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/@media[^{]*width[^{]*/g)]
        .filter(([query]) => !widths.has(Number(/\(width (?:<|>=) ([\d.]+)rem\)/.exec(query)?.[1])))
        .map(([query]) => `${file}: ${query}`),
    );
  expect(strays).toEqual([]);
});

// Of any element, as `:has(> *)` or `:has(> :nth-child(7))`, whatever comes or goes has much of the page styled anew.
test('what something :has() is a class', () => {
  const strays = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => all(textOf(file), /:has\(([^)]*)/g).map((asked) => `${file}: ${asked}`))
    .filter((asked) => !/: \.\w+$/.test(asked));
  expect(strays).toEqual([]);
});

test('only lines and shadows are measured in pixels: all else grows with the browser’s font size', () => {
  const strays = [...modules, ...globalSheets].flatMap((file) =>
    [
      ...textOf(file)
        .replace(/\/\*.*?\*\//gs, '')
        .matchAll(/[^\n]*?([\d.]+)px[^\n]*/g),
    ]
      .filter(([line, size]) => Number(size) > 3 && !line.includes('shadow'))
      .map(([line]) => `${file}:${line}`),
  );
  expect(strays).toEqual([]);
});
