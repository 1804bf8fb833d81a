import { describe, expect, it } from 'vitest';
import { dipSummary } from '../../../src/learn/study/dipSummary.ts';
import type { DipStudy, Lesson, StudentDip, TeacherDip } from '../../../src/learn/study/dipStudy.ts';

const lesson = (own: Partial<Lesson>): Lesson => ({
  order: 'before',
  fall: 0.1,
  down: 1,
  mistakes: 100,
  teacherMistakes: 50,
  shared: 40,
  fallWithoutSlip: 0,
  isBack: true,
  isBackWithoutFeedback: false,
  ...own,
});

const studentDip = (own: Partial<StudentDip>): StudentDip => ({
  begin: 400,
  end: 410,
  before: 0.995,
  lowest: 0.895,
  starLossBefore: 0.05,
  starLossHighest: 0.5,
  lesson: lesson({}),
  ...own,
});

const teacherDip = (own: Partial<TeacherDip>): TeacherDip => ({
  begin: 399,
  end: 405,
  before: 0.99,
  lowest: 0.9,
  copied: true,
  fall: 0.09,
  withoutFeedback: 0.06,
  withoutConsistency: 0,
  halfAsLong: 0.05,
  onAnotherBatch: 0.01,
  ...own,
});

const study = (own: Partial<DipStudy>): DipStudy => ({
  accuracy: 1,
  students: [],
  teachers: [],
  quiet: { steps: 0, fallen: 0, down: 0 },
  ...own,
});

const summary = dipSummary([
  study({
    students: [
      studentDip({}),
      studentDip({
        begin: 500,
        end: null,
        before: 0.95,
        lesson: lesson({
          order: 'never',
          down: 0,
          mistakes: 60,
          teacherMistakes: 0,
          shared: 0,
          fallWithoutSlip: 0.2,
        }),
      }),
    ],
    teachers: [teacherDip({}), teacherDip({ copied: false, halfAsLong: 0.04 })],
    quiet: { steps: 2000, fallen: 2, down: 30 },
  }),
  study({
    students: [studentDip({ end: 404, lesson: lesson({ down: 4, fallWithoutSlip: 0.05 }) })],
    quiet: { steps: 2600, fallen: 0, down: 10 },
  }),
]);

describe('dipSummary', () => {
  it('counts dips by run, and those from 99 % or more', () => {
    expect(summary).toMatchObject({ perRun: [2, 1], teacherPerRun: [2, 0], dips: 3, from99: 2, notBack: 1 });
  });

  it('has quartiles of what came back, by linear interpolation between 4 and 10 steps', () => {
    expect(summary.steps).toEqual([5.5, 7, 8.5]);
  });

  it('counts lessons; a student that fell without a slip of its teacher says nothing of what it would have done', () => {
    expect(summary.lessons).toMatchObject({
      order: { before: 2, same: 0, later: 0, never: 1 },
      down: 2,
      downFor: [1, 0, 1],
      stillFall: 1,
      mistakes: 260,
      teacherMistakes: 100,
      shared: 80,
      back: 3,
      backWithoutFeedback: 0,
      quiet: { steps: 4600, fallen: 2, down: 40 },
    });
  });

  it('counts the teacher’s dips that begin all the same, at 5 points and more', () => {
    expect(summary.teachers).toMatchObject({
      dips: 2,
      copied: 1,
      withoutFeedback: 2,
      withoutConsistency: 0,
      halfAsLong: 1,
      onAnotherBatch: 0,
    });
  });

  it('says nothing of teachers where there are none', () => {
    const alone = dipSummary([study({ students: [studentDip({ lesson: null })] })]);
    expect(alone).toMatchObject({ dips: 1, lessons: null, teachers: null });
    expect(dipSummary([study({})])).toMatchObject({ dips: 0, depth: [], steps: [], starLossBefore: null });
  });
});
