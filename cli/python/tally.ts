/** What all lines of a check come to, in a sentence. */
import type { MethodId } from '../../src/settings/settings.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** A count, in words. */
const said: Record<Verdict, (count: number | string) => string> = {
  agrees: (count) => `${count} ${count === 1 ? 'agrees' : 'agree'} with the page`,
  chaotic: (count) => `${count} ${count === 1 ? 'is' : 'are'} chaotic`,
  MISSES: (count) => `${count} ${typeof count === 'string' || count === 1 ? 'misses' : 'miss'} the page`,
};

const why: Partial<Record<Verdict, string>> = {
  chaotic: ', which roundings alone move in Python, too',
};

/** "Of 4 runs 1 agrees with the page; 3 are chaotic (uda 2, fixmatch 1), …; none misses the page." */
export function tallyOf(all: readonly (readonly [MethodId, Verdict])[]): string {
  const parts = verdicts.map((verdict) => {
    const methods = all.filter(([, other]) => other === verdict).map(([method]) => method);
    const part = said[verdict](methods.length || 'none');
    if (verdict === 'agrees' || methods.length === 0) return part;
    return `${part} (${countsOf(methods)})${why[verdict] ?? ''}`;
  });
  return `Of ${all.length} ${all.length === 1 ? 'run' : 'runs'} ${parts.join('; ')}.`;
}

const countsOf = (methods: readonly MethodId[]): string =>
  [...new Set(methods)]
    .map((method) => `${method} ${methods.filter((other) => other === method).length}`)
    .join(', ');
