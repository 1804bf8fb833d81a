/**
 * What every language holds, said by each of its phrases with telling values. English is the measure: its numbers,
 * the texts that go in, its bold words and links are found in the others.
 */
import { describe, expect, test } from 'vitest';
import { first } from '../../src/words/en/first.ts';
import { late } from '../../src/words/en/late.ts';
import { first as zhFirst } from '../../src/words/zh/first.ts';
import { late as zhLate } from '../../src/words/zh/late.ts';
import { allSaid, type Said } from './calls.ts';
import { firstSamples } from './samples/first.ts';
import { lateSamples } from './samples/late.ts';

const samples = { ...firstSamples, ...lateSamples };
const english = allSaid({ ...first, ...late }, samples);
const chinese = allSaid({ ...zhFirst, ...zhLate }, samples).filter(
  // English has it in index.html.
  ({ place }) => place !== 'shell.description',
);

/** What English and another language say at the same place. */
type Pair = readonly [english: Said, other: Said];

const shown = (pair: readonly Said[]): string[] => [
  pair[0]!.place,
  ...pair.map(({ texts }) => texts.join(' | ')),
];

const found = ({ texts }: Said, form: RegExp): string[] =>
  texts.flatMap((text) => text.match(form) ?? []).toSorted();

const differIn = ([one, other]: Pair, form: RegExp): boolean =>
  `${found(one, form)}` !== `${found(other, form)}`;

const isEmpty = ({ texts }: Said): boolean => texts.some((text) => text.trim() === '');

/** A text that went in, which English says and the other does not. */
const loses = ([one, other]: Pair): boolean =>
  one.given.some(
    (text) => text.startsWith('⟨') && one.texts.join().includes(text) && !other.texts.join().includes(text),
  );

const marksElse = (pair: Pair): boolean => [/\*\*/g, /\]\(\w+\)/g].some((form) => differIn(pair, form));

describe.each([['zh', chinese]])('%s', (_, spoken) => {
  const pairs = english.map((said, i): Pair => [said, spoken[i]!]);

  test('says as much as English, at the same places', () => {
    expect(spoken.map(({ place, texts }) => [place, texts.length])).toEqual(
      english.map(({ place, texts }) => [place, texts.length]),
    );
    expect(pairs.filter(([one, other]) => isEmpty(other) && !isEmpty(one)).map(shown)).toEqual([]);
  });

  test('has the same numbers', () => {
    expect(pairs.filter((pair) => differIn(pair, /[−+]?\d+(,\d{3})*(\.\d+)?/g)).map(shown)).toEqual([]);
  });

  test('has the texts that went in, the bold words and the links', () => {
    expect(pairs.filter((pair) => loses(pair) || marksElse(pair)).map(shown)).toEqual([]);
  });
});

test('no phrase tells a mark by how light it is: the theme turns that round', () => {
  const lightness = /\b(?:dark|light|pale|bright|white|black)\w*|[浅深亮暗黑白]色/iu;
  // What chooses the theme; files, which are light in every one.
  const about = /^(?:shell\.theme|take\.pictures\.note)$/;
  const told = [...english, ...chinese].filter(({ texts }) => texts.some((text) => lightness.test(text)));
  expect(told.filter(({ place }) => !about.test(place)).map((one) => shown([one]))).toEqual([]);
});

/** What Chinese says with the form in it. */
const inChinese = (form: RegExp, without: RegExp, except: RegExp): string[][] =>
  chinese
    .filter(
      ({ place, texts }) =>
        !except.test(place) && texts.some((text) => form.test(text.replaceAll(without, ''))),
    )
    .map((one) => shown([one]));

describe('Chinese', () => {
  test('leaves no English but names, links and what went in', () => {
    const names =
      /⟨.*?⟩|\]\(\w+\)|Noisy Student|Mean Teacher|Label Spreading|UDA|FixMatch|ImageNet|WebAssembly|WebGPU|TensorFlow\.js|Xavier|Wilson|argmax|sigmoid|tanh|ReLU|true|false|\dlog|Nlog|Python|numpy|HTML|oEmbed|README|Ctrl|Shift|Delete|Enter|Backspace|JSON|WebM/gi;
    // Titles of papers, paths in addresses, and names of files.
    const same = /^(story\.references|shell\.paper|addressNotice|settings\.accepts|parts\.file|sweep\.file)/;
    expect(inChinese(/[a-z]{4}/i, names, same)).toEqual([]);
  });

  test('has Chinese punctuation, and no space between Han and Latin', () => {
    const han = /\p{Script=Han}/u.source;
    const western = `${han}[,;:?!"]|[,;:?!"]${han}|${han}\\.(?!\\.)|${han} [a-z\\d]|[a-z\\d%] ${han}`;
    // A name and its value.
    expect(
      inChinese(new RegExp(western, 'iu'), /⟨⟩/g, /^(transport\.curves\.value|shell\.spokenRun)/),
    ).toEqual([]);
  });
});
