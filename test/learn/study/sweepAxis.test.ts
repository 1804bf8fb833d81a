import { describe, expect, it } from 'vitest';
import { readAxis, type AxisRefusal } from '../../../src/learn/study/sweepAxis.ts';

const valuesOf = (text: string) => {
  const read = readAxis(text);
  return 'axis' in read ? read.axis.values : read.refused.kind;
};

describe('an axis', () => {
  it.each<[string, unknown[]]>([
    ['teacher.feedback.weight=0.1,0.3,1,3,10', [0.1, 0.3, 1, 3, 10]],
    [' teacher.feedback.weight = 3 , 1 ', [3, 1]],
    ['data.noise=0..0.4:5', [0, 0.1, 0.2, 0.3, 0.4]],
    ['data.noise=0..1:4', [0, 0.3333, 0.6667, 1]],
    // 10^(−1 + i/2), to four digits.
    ['teacher.feedback.weight=0.1..10:5log', [0.1, 0.3162, 1, 3.162, 10]],
    ['teacher.feedback.weight=-10..-0.1:3LOG', [-10, -1, -0.1]],
    ['teacher.feedback.weight=0,0.1..10:3log,-1', [0, 0.1, 1, 10, -1]],
    ['teacher.feedback.weight=2..-2:3', [2, 0, -2]],
    ['steps=10..1000:3log', [10, 100, 1000]],
    // Whole numbers are rounded, and what becomes one number stands once.
    ['steps=1..3:9', [1, 2, 3]],
    ['batch=32..64:2,ALL', [32, 64, 'all']],
    ['data.placement=random,Spaced', ['random', 'spaced']],
    ['data.wrongLabel=true,false', [true, false]],
    ['network.hidden=8-8,16', [[8, 8], [16]]],
    // Of its own kind, though the setting does not take it: a refusal of its cell.
    ['data.noise=0.1,7', [0.1, 7]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each<[string, AxisRefusal['kind']]>([
    ['', 'noSetting'],
    ['wisdom=1', 'noSetting'],
    ['network.seed=1,2', 'seed'],
    ['steps', 'noValues'],
    ['steps=', 'noValues'],
    ['steps=1,', 'unreadable'],
    ['steps=1.5', 'unreadable'],
    ['data.noise=lots', 'unreadable'],
    ['data.noise=1e999', 'unreadable'],
    ['data.noise=x..1:3', 'unreadable'],
    ['data.placement=nowhere', 'unreadable'],
    ['data.noise=0..1', 'form'],
    ['data.noise=0..1:3lin', 'form'],
    ['data.noise=..1:3', 'form'],
    ['data.placement=spaced..ends:2', 'names'],
    ['data.noise=0..1:1', 'count'],
    ['data.noise=0..1:99999999999999999999', 'count'],
    ['data.noise=0..1:3log', 'log'],
    ['teacher.feedback.weight=-1..1:3log', 'log'],
    ['data.noise=0.1,0.10', 'twice'],
    ['batch=all,All', 'twice'],
    ['data.noise=0..1:64,2', 'tooMany'],
  ])('%s is refused: %s', (text, kind) => {
    expect(valuesOf(text)).toBe(kind);
  });
});
