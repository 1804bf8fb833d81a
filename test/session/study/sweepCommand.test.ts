import { describe, expect, it } from 'vitest';
import { readAxis } from '../../../src/learn/study/sweepAxis.ts';
import type { SweepAxes } from '../../../src/learn/study/sweep.ts';
import { sweepCommand } from '../../../src/session/study/sweepCommand.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const read = readAxis('batch=16,32');
const axes = ['axis' in read && read.axis] as unknown as SweepAxes;
const commandOf = (change: Change) =>
  sweepCommand({ axes, settings: withChange(ours, change), methods: ['uda'], seeds: 8 });

describe('the command of a sweep', () => {
  it('says what differs from the usual, the swept setting included', () => {
    expect(commandOf({})).toBe('npm run --silent experiment -- --methods uda --runs 8 --sweep batch=16,32');
    expect(commandOf({ steps: 300, batch: 64, 'data.seed': 9 })).toMatch(
      / --runs 8 --set steps=300 --set batch=64 --sweep batch=16,32$/,
    );
  });

  it('of own points says nothing of how points are drawn', () => {
    const command = commandOf({ 'data.points': 'any', 'data.noise': 0.3, 'data.labelsPerClass': 2 });
    expect(command).toMatch(/ --points FILE --set data.labelsPerClass=2 --sweep/);
    expect(command).not.toContain('noise');
  });
});
