/** Each formula is set in the faces that are fetched and kept for later, by KaTeX's own sheet. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderToString } from 'katex';
import { expect, test } from 'vitest';
import { methodIds } from '../../../../src/settings/settings.ts';
import { methods } from '../../../../src/learn/methods/methods.ts';
import { hasPhases, lastPhase, phases } from '../../../../src/session/slow/slowMotion.ts';
import { sceneOf, storyIds } from '../../../../src/session/story/scenes.ts';
import { withValue } from '../../../../src/settings/paths.ts';
import { ours } from '../../../../src/settings/presets.ts';
import { equation, numbers } from '../../../../src/ui/stage/slow/equations.ts';
import type { Inspection } from '../../../../src/worker/protocol.ts';
import { faces } from '../../../../src/ui/stage/slow/faces.ts';

const sheet = await readFile(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');

/** Classes that together ask for a face, and its file. */
const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]+)\}/g)]
  .filter(([, selectors]) => !selectors!.includes('@'))
  .flatMap(([, selectors, style]) => {
    const family = /font-family:(KaTeX_\w+)/.exec(style!)?.[1];
    const bold = /font-weight:700/.test(style!) ? 'Bold' : '';
    const italic = /font-style:italic/.test(style!) ? 'Italic' : '';
    if (!family && !bold && !italic) return [];
    const file = `${family ?? 'KaTeX_Main'}-${bold + italic || 'Regular'}`;
    return selectors!.split(',').map((selector) => ({
      file,
      classes: selector.match(/[\w-]+/g)!.filter((name) => name !== 'katex' && name !== 'span'),
    }));
  });

const facesOf = (tex: string): string[] =>
  [...renderToString(tex).matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => {
    const has = new Set(names!.split(' '));
    return rules.filter(({ classes }) => classes.every((name) => has.has(name))).map(({ file }) => file);
  });

const settings = [
  ours,
  withValue(withValue(ours, 'teacher.labels', 1), 'student.labels', 1),
  withValue(ours, 'pseudoLabels', 'sampled'),
  withValue(ours, 'pseudoLabels', 'argmax'),
  withValue(ours, 'pseudoLabelThreshold', 0.9),
];

const inspection = {
  values: {
    labeledBefore: 1,
    labeledAfter: 2,
    pseudoLabel: 3,
    consistency: 4,
    feedback: 5e-9,
    pseudoLabels: [6, 7],
  },
  student: { moved: 8 },
  teacher: { moved: 9 },
} as unknown as Inspection;

const formulas = [
  ...storyIds.flatMap((id) => sceneOf(id).formula?.tex ?? []),
  ...methodIds.flatMap((id) =>
    settings
      .filter((some) => hasPhases(id, some))
      .flatMap((some) =>
        phases.slice(0, lastPhase(id, some)).flatMap((phase) => {
          const step = methods[id].step(some);
          return [equation(phase, step), numbers(phase, inspection, step)];
        }),
      ),
  ),
];

test('what formulas are set in is what is fetched and kept', () => {
  expect(new Set(['KaTeX_Main-Regular', ...formulas.flatMap(facesOf)])).toEqual(new Set(Object.keys(faces)));
  expect(facesOf('\\mathbb R \\mathbf x \\Bigl(')).toEqual(
    expect.arrayContaining(['KaTeX_AMS-Regular', 'KaTeX_Main-Bold', 'KaTeX_Size2-Regular']),
  );
});
