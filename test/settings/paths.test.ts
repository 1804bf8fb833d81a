import { describe, expect, test } from 'vitest';
import { defaults } from '../../src/settings/fields.ts';
import { paths, valueAt, withChange, withValue } from '../../src/settings/paths.ts';

describe('the paths', () => {
  test('stand in the order in which addresses have always held them', () => {
    expect(paths.join(' ')).toBe(
      'data.set data.pointsPerClass data.labelsPerClass data.gap data.seed data.noise data.placement data.wrongLabel data.input data.points network.seed network.hidden ' +
        'network.activation network.initialization network.gain steps batch pseudoLabels pseudoLabelThreshold ' +
        'student.learningRate student.labels student.consistency.weight teacher.learningRate teacher.labels teacher.start teacher.decay ' +
        'teacher.feedback.form teacher.feedback.weight teacher.feedback.lookAhead teacher.feedback.shuffled ' +
        'teacher.consistency.weight teacher.consistency.deviation ' +
        'teacher.consistency.threshold teacher.consistency.temperature ' +
        'yours.student.labels yours.student.consistency.weight yours.student.consistency.threshold yours.student.consistency.temperature ' +
        'yours.pseudoLabels.kind yours.pseudoLabels.threshold yours.pseudoLabels.noisedInputs ' +
        'yours.teacher.kind yours.teacher.start yours.teacher.decay yours.teacher.rounds yours.teacher.labels ' +
        'yours.teacher.consistency.weight yours.teacher.consistency.threshold yours.teacher.consistency.temperature ' +
        'yours.teacher.feedback.form yours.teacher.feedback.weight yours.teacher.feedback.lookAhead yours.teacher.feedback.shuffled',
    );
  });
});

describe('withValue', () => {
  test('replaces one value and shares the rest', () => {
    const changed = withValue(defaults, 'teacher.feedback.weight', 3);
    expect(valueAt(changed, 'teacher.feedback.weight')).toBe(3);
    expect(valueAt(defaults, 'teacher.feedback.weight')).toBe(1);
    expect(changed.network).toBe(defaults.network);
    expect(changed.teacher.consistency).toBe(defaults.teacher.consistency);
    expect(withValue(changed, 'teacher.feedback.weight', 1)).toEqual(defaults);
  });
});

describe('withChange', () => {
  test('replaces several, and nothing where the change is empty', () => {
    const changed = withChange(defaults, { steps: 7, 'network.hidden': [3], 'data.noise': 0 });
    expect(changed).toEqual({
      ...defaults,
      steps: 7,
      network: { ...defaults.network, hidden: [3] },
      data: { ...defaults.data, noise: 0 },
    });
    expect(withChange(defaults, {})).toEqual(defaults);
  });
});
