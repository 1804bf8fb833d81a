/** What the command line asks for, checked: everything that is not accepted is refused in one sentence. */
import { Refusal, wholeNumber } from '../cli/options.ts';
import type { Effort } from './measure.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';

/** Options as typed. */
export interface Options {
  only?: string;
  repeats: string;
  sample: string;
  json?: boolean;
  write?: boolean;
}

export interface Request {
  sections: readonly Section[];
  effort: Effort;
  json: boolean;
  write: boolean;
}

/** Throws a Refusal. */
export function requestFrom({ only, repeats, sample, json = false, write = false }: Options): Request {
  if (write && only !== undefined)
    throw new Refusal('--write records a whole benchmark and does not go together with --only.');
  return {
    sections: only === undefined ? sections : sectionsFrom(only),
    effort: {
      repeats: wholeNumber('--repeats', repeats, 1, 1000),
      milliseconds: wholeNumber('--sample', sample, 1, 60_000),
    },
    json,
    write,
  };
}

function sectionsFrom(text: string): Section[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !sections.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new Refusal(
      `--only does not know "${unknown}". Known: ${sections.map(({ id }) => id).join(', ')}.`,
    );
  return sections.filter(({ id }) => names.includes(id));
}
