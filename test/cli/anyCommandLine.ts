/** Command lines of `npm run experiment` for property tests: good ones, and what people make of them. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll } from 'vitest';
import { contenders } from '../../cli/askedParts.ts';
import { settable } from '../../cli/askedSettings.ts';
import { engineNames } from '../../cli/request.ts';
import { datasetIds } from '../../src/data/datasets.ts';
import { formatValue } from '../../src/settings/fields.ts';
import { presets } from '../../src/settings/presets.ts';
import { valueOf } from '../settings/anyAddress.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const files = [
  file('points.csv', '0,0,A\n1,1,B\n0,1,\n'),
  file('broken.csv', '0,0,C\n'),
  file('bytes', Buffer.from([0, 255, 10, 200, 44, 13, 7])),
  file('report.json', '{}'),
  // What has no end.
  ...['/dev/zero'].filter(existsSync),
  folder,
  join(folder, 'none.csv'),
];

const words = ['', ' ', '-', '--', '=', '==', '🌙🌙', '月牙', "'; rm -rf", '%s%d', '$&', '../..', '/'];
const names = ['__proto__', 'constructor', 'toString', 'null', 'NaN', 'Infinity'];
const numerals = ['0x10', '1e999', '-1', '−1', '1.000', '1,5', '１２', '9'.repeat(400)];
const signs = ['a'.repeat(5000), '\u202e\u0000', '\u001b[31m', 'two\nlines', 'a\r\nb'];
const odd = [...words, ...names, ...numerals, ...signs];

/** What no option takes, whatever it asks for. */
const nonsense = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double().map(String),
);

const number = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: -3, max: 2 ** 33 }).map(String),
  fc.constantFrom('1', '100', '1e3', '1 000', '4294967295', '1000000', '1000001'),
);

const assignment = fc
  .constantFrom(...settable)
  .chain((field) => valueOf(field).map((value) => `${field.path}=${formatValue(value)}`));

const path = fc.constantFrom(...settable.map((field) => field.path), 'data.seed', 'data.points', 'wisdom');

const axis = fc.oneof(
  fc
    .constantFrom(...settable)
    .chain((field) =>
      fc
        .array(valueOf(field), { minLength: 1, maxLength: 4 })
        .map((values) => `${field.path}=${values.map(formatValue).join()}`),
    ),
  fc
    .tuple(path, number, number, fc.integer({ min: 0, max: 70 }), fc.constantFrom('', 'log'))
    .map(([of, from, to, count, log]) => `${of}=${from}..${to}:${count}${log}`),
);

const some = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...ids) },
    fc.subarray([...ids], { minLength: 1 }).map((all) => all.join()),
  );

/** What each option takes, or nearly. */
const values: Record<string, fc.Arbitrary<string>> = {
  '--methods': some(contenders),
  '--runs': number,
  '--seed': number,
  '--preset': fc.constantFrom(...Object.keys(presets)),
  '--dataset': fc.constantFrom(...datasetIds),
  '--points': fc.constantFrom(...files),
  '--set': assignment,
  '--steps': number,
  '--engine': fc.constantFrom(...engineNames()),
  '--jobs': number,
  '--shard': fc.tuple(number, number).map(([part, of]) => `${part}/${of}`),
  '--sweep': axis,
};

const flags = ['--factorial', '--json', '--csv', '--table', '--help', '-h', '--version', 'help'];

/** An option with its value: after it, behind `=`, or forgotten. */
const given = fc
  .tuple(
    fc
      .constantFrom(...Object.keys(values))
      .chain((option) =>
        fc.tuple(
          fc.constant(option),
          fc.oneof({ weight: 9, arbitrary: values[option]! }, { weight: 1, arbitrary: nonsense }),
        ),
      ),
    fc.constantFrom('apart', 'apart', 'apart', 'joined', 'joined', 'no value'),
  )
  .map(([[option, value], form]) =>
    form === 'apart' ? [option, value] : form === 'joined' ? [`${option}=${value}`] : [option],
  );

const other = fc.oneof(
  fc.constantFrom(...flags).map((flag) => [flag]),
  fc
    .constantFrom(...flags, '--bogus', '--run', '-j', '--no-json')
    .chain((flag) => nonsense.map((value) => [`${flag}=${value}`])),
  fc
    .array(fc.oneof(fc.constantFrom(...files), nonsense), { maxLength: 3 })
    .map((named) => ['merge', ...named]),
  nonsense.map((text) => [text]),
);

const experimentLine = fc.array(fc.oneof({ weight: 6, arbitrary: given }, { weight: 1, arbitrary: other }), {
  maxLength: 7,
});

const mergeLine = fc
  .array(fc.constantFrom(...files, '--json', '--csv', '--table'), { maxLength: 4 })
  .map((args) => [['merge', ...args]]);

export const anyCommandLine: fc.Arbitrary<string[]> = fc
  .oneof({ weight: 9, arbitrary: experimentLine }, { weight: 1, arbitrary: mergeLine })
  .map((parts) => parts.flat());
