/** Options as typed, and what is said of those that are not accepted. */
import { excerpt } from '../src/settings/address.ts';
import { readNumber } from '../src/settings/readNumber.ts';
import { settings as words } from '../src/words/en/settings.ts';

/** Why something is not accepted: exit status 2. */
export class Refusal extends Error {}

export interface Options {
  methods?: string;
  runs: string;
  seed: string;
  preset: string;
  dataset?: string;
  points?: string;
  set?: string[];
  steps?: string;
  engine: string;
  jobs?: string;
  shard?: string;
  factorial?: true;
  sweep?: string[];
  json?: true;
  csv?: true;
}

/** Throws a Refusal. */
export function oneOf(option: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new Refusal(`${option} does not know "${excerpt(text)}". Known: ${choices.join(', ')}.`);
}

/** Throws a Refusal. */
export function wholeNumber(option: string, text: string, min: number, max: number): number {
  const range = { min, max, integer: true };
  const value = readNumber(text, range);
  if (typeof value === 'number') return value;
  throw new Refusal(
    `${option} does not take "${excerpt(text)}". ${words.instead(value.readings, words.acceptsNumber(range))}`,
  );
}
