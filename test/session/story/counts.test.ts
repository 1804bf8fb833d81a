/** What a preset came to is counted over runs of that preset, and of nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presetCount, presetExperiments } from '../../../src/session/story/counts.ts';
import { defaults } from '../../../src/settings/fields.ts';
import { paths, valueAt } from '../../../src/settings/paths.ts';
import { withPreset } from '../../../src/settings/presetOf.ts';
import type { PresetId } from '../../../src/settings/presets.ts';

describe.each(Object.entries(presetExperiments) as [PresetId, string][])(
  'the preset %s',
  (id, experiment) => {
    const { settings, methods } = JSON.parse(readFileSync(`docs/results/${experiment}.json`, 'utf8'));

    test('is what the experiment ran', () => {
      const preset = withPreset({ ...defaults, ...settings }, id);
      // A setting that it does not know yet counts as its default.
      for (const path of paths)
        expect([path, valueAt(settings, path) ?? valueAt(defaults, path)]).toEqual([
          path,
          valueAt(preset, path),
        ]);
    });

    test('is counted as the experiment says, of Meta Pseudo Labels', () => {
      const { at99, runs } = methods.find(
        ({ method }: { method: string }) => method === 'meta-pseudo-labels',
      );
      expect(presetCount(id)).toEqual({ reached: at99, runs });
    });
  },
);
