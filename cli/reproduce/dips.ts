/** Runs that are looked at in every step, for their dips. */
import type { Engine } from '../../src/learn/engines/engine.ts';
import { studyDips, type DipStudy } from '../../src/learn/study/dipStudy.ts';
import { dipSummary, type DipSummary } from '../../src/learn/study/dipSummary.ts';
import { summaryOf } from '../../src/learn/study/statistics.ts';
import type { MethodId } from '../../src/settings/settings.ts';
import { progressOf } from '../progress.ts';
import type { Request } from '../request.ts';
import { accuraciesOf, rounded, type MethodResult, type Methods } from './result.ts';

export async function runDips(engine: Engine, { seeds, parts, settings }: Request): Promise<Methods> {
  const progress = progressOf(seeds.length * parts.length);
  const methods: MethodResult[] = [];
  for (const { method } of parts) {
    const studies: DipStudy[] = [];
    for (const seed of seeds) {
      studies.push(await studyDips(engine, method as MethodId, settings, seed));
      progress(methods.length * seeds.length + studies.length);
    }
    const summary = summaryOf(studies.map(({ accuracy }) => accuracy));
    methods.push({ ...accuraciesOf(method, summary), dips: allRounded(dipSummary(studies)) });
  }
  return { methods, differences: [] };
}

const allRounded = (summary: DipSummary): DipSummary =>
  JSON.parse(JSON.stringify(summary, (_, value) => (typeof value === 'number' ? rounded(value) : value)));
