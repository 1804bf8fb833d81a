import { describe, expect, it } from 'vitest';
import { startMethod, startSweep } from '../../../src/session/study/startOf.ts';
import { defaultAddress } from '../../../src/settings/address.ts';
import type { MethodId } from '../../../src/settings/settings.ts';

const beside = (...compare: MethodId[]) => ({ ...defaultAddress, compare });
const alone = (view: MethodId) => ({ ...defaultAddress, view });

describe('evidence of one method begins with', () => {
  it.each<[string, typeof defaultAddress, MethodId]>([
    ['Meta Pseudo Labels, where that is shown beside others', defaultAddress, 'meta-pseudo-labels'],
    ['the first of others', beside('uda', 'mean-teacher'), 'uda'],
    ['the one that is shown alone', alone('yours'), 'yours'],
  ])('%s', (_, page, method) => {
    expect(startMethod(page)).toBe(method);
  });
});

const pathsOf = (page: typeof defaultAddress) => {
  const { across, up, method } = startSweep(page);
  return [method, across.path, up?.path];
};

describe('a sweep begins with settings that the method reads', () => {
  it('feedback against consistency for Meta Pseudo Labels', () => {
    expect(pathsOf(defaultAddress)).toEqual([
      'meta-pseudo-labels',
      'teacher.feedback.weight',
      'teacher.consistency.weight',
    ]);
  });

  it('two others that were recorded of it, or one', () => {
    expect(pathsOf(beside('uda', 'mean-teacher'))).toEqual(['uda', 'student.learningRate', 'batch']);
    expect(pathsOf(alone('mean-teacher'))).toEqual(['mean-teacher', 'data.labelsPerClass', undefined]);
  });

  it('one that was recorded of those beside it, where none was of it', () => {
    expect(pathsOf(alone('yours'))).toEqual(['yours', 'data.labelsPerClass', undefined]);
  });
});
