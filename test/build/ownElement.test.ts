import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const alone = [
  '<p>Text</p>',
  '<p>{text}</p>',
  "<p>{on ? text : 'off'}</p>",
  '<p>{`${a} of ${b}`}</p>',
  '<p><b>{count}</b><span>{rest}</span></p>',
  '<p>{on && <b>on</b>}<i /></p>',
  '<ul>{all.map((one) => <li key={one}>{one}</li>)}</ul>',
  '<div><h2>{title}</h2>{children}</div>',
];
const beside = [
  '<p>Text <b>bold</b></p>',
  '<p>{count} steps</p>',
  '<p>{text}<b>bold</b></p>',
  '<p>{on && text}<b>bold</b></p>',
  "<p><b>bold</b>{' '}<i>italic</i></p>",
  '<p>{on ? <b>on</b> : off()}<i /></p>',
  '<>{text}</>',
  '<Fragment>{text}</Fragment>',
  '<p>{all.map((one) => one.name)}</p>',
];

/** Those of the texts, a line each, that the linter objects to. */
function objected(texts: readonly string[]): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'own-element-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text);
  write('texts.tsx', texts.map((text, i) => `export const text${i} = ${text};`).join('\n'));
  const rule = {
    jsPlugins: [resolve('build/lint/ownElement.js')],
    rules: { 'two-moons/own-element': 'warn' },
  };
  write('config.json', JSON.stringify({ ...rule, categories: { correctness: 'off' } }));
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '-c', 'config.json', '-f', 'unix', 'texts.tsx'];
  const report = execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
  const lines = new Set([...report.matchAll(/texts\.tsx:(\d+):/g)].map(([, line]) => Number(line)));
  return texts.filter((_, i) => lines.has(i + 1));
}

test('a text is the only child of its element', () => {
  expect(objected([...alone, ...beside])).toEqual(beside);
});
