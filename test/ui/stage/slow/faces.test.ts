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
import { equation } from '../../../../src/ui/stage/slow/equations.ts';
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
];

const formulas = [
  ...storyIds.flatMap((id) => sceneOf(id).formula?.tex ?? []),
  ...methodIds.flatMap((id) =>
    settings
      .filter((some) => hasPhases(id, some))
      .flatMap((some) =>
        phases.slice(0, lastPhase(id, some)).map((phase) => equation(phase, methods[id].step(some))),
      ),
  ),
];

test('what formulas are set in is what is fetched and kept', () => {
  expect(new Set(['KaTeX_Main-Regular', ...formulas.flatMap(facesOf)])).toEqual(new Set(Object.keys(faces)));
  expect(facesOf('\\mathbb R \\mathbf x \\Bigl(')).toEqual(
    expect.arrayContaining(['KaTeX_AMS-Regular', 'KaTeX_Main-Bold', 'KaTeX_Size2-Regular']),
  );
});
