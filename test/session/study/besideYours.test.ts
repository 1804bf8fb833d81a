import { expect, test } from 'vitest';
import { areRecorded } from '../../../src/session/study/stripRuns.ts';
import { isSameMap } from '../../../src/session/solve/mapping.ts';
import { recordedCount } from '../../../src/session/study/quad.ts';
import { request } from '../../../src/session/study/recordedMap.ts';
import { stripPart } from '../../../src/session/study/stripPart.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const idOf = (method: 'uda' | 'yours', settings: typeof ours) => stripPart(method, 'spaced', settings).id;

const composed = withChange(ours, { 'yours.teacher.kind': 'none', 'yours.student.labels': 1 });

test('recorded results and runs made here stay those of named rows', () => {
  expect(areRecorded({ method: 'uda', settings: composed })).toBe(true);
  expect(isSameMap(request, { ...request, settings: composed })).toBe(true);
  expect(recordedCount(composed)).toEqual(recordedCount(ours));
  expect(recordedCount(ours)).not.toBeNull();
  expect(idOf('uda', composed)).toBe(idOf('uda', ours));
  expect(idOf('yours', composed)).not.toBe(idOf('yours', ours));
});
