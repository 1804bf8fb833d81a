import { expect, test } from 'vitest';
import { shell } from '../../../src/words/en/shell.ts';
import { settings } from '../../../src/words/en/settings.ts';
import { stage } from '../../../src/words/en/stage.ts';
import { transport } from '../../../src/words/en/transport.ts';

test('the first sentence spells small numbers, and knows one star from several', () => {
  expect(stage.lede(2000, 6, 3)).toBe(
    '2,000 points, **six labeled: the stars**. Three methods color the rest. **Drag a star** and watch them answer.',
  );
  expect(stage.lede(400, 1, 5)).toContain('400 points, **one labeled: the star**. Five methods');
  expect(stage.lede(400, 12, 2)).toContain('**12 labeled: the stars**');
});

test('a change of accuracy is in percentage points, with a sign', () => {
  expect(stage.fact.moved(0.0123)).toBe('+1.2 percentage points since the star moved');
  expect(stage.fact.otherFuture(-0.2)).toBe('−20.0 percentage points against the run without the move');
});

test('mistakes are counted with what they are shared with or what the stars say', () => {
  expect(stage.fact.wrong(1250, 1994)).toBe('Wrong: **1,250 of 1,994**');
  expect(stage.fact.stars(5, 6)).toBe('Stars right: **5 of 6**');
  expect(stage.fact.shared(10)).toBe('in Supervised too: **10**');
});

test('settings other than the default’s are named after their preset', () => {
  expect(settings.changed('paper-like', [])).toBe('Settings: Paper-like.');
  expect(settings.changed('ours', ['Batch all', 'Noise 0.2'])).toBe('Ours, but: Batch all, Noise 0.2.');
});

test('speed and steps', () => {
  expect([1, 240, 'fastest' as const].map(transport.speedName)).toEqual([
    '1 step/s',
    '240 steps/s',
    'full speed',
  ]);
  expect(transport.steps(3000)).toBe('of 3,000 steps');
  expect(transport.steps(null)).toBe('steps');
});

test('the engine says where it trains, and a screen reader how the run goes', () => {
  const { place, running, resting } = shell.engine;
  expect(running(place('webgpu', 'NVIDIA'), 1234.4, 60)).toBe('WebGPU, NVIDIA, 1,234 steps/s, 60 fps');
  expect(resting(place('wasm', 'SIMD'), 'finished')).toBe('WebAssembly, finished');
  expect(
    shell.spokenRun({
      status: 'paused',
      step: 1500,
      methods: [
        { method: 'supervised', accuracy: 0.8725 },
        { method: 'uda', accuracy: 0.9999 },
      ],
    }),
  ).toBe('Paused, step 1,500. Supervised 87.3 %, UDA 99.9 %.');
});
