/** A closer look at the teacher's plot: the feedback field, and the points that it labels wrong. */
import { count } from './numbers.ts';

interface Relabeled {
  wrong: number;
  always: number;
  half: number | null;
  relabeled: number;
  times: number;
  total: number;
  judged: number;
  from: number;
}

/** "262 points carry a wrong label; 255 of them since step 0." */
function wrongLabels({ wrong, always, half, relabeled, times, total, judged, from }: Relabeled): string {
  const points = wrong === 1 ? 'point carries' : 'points carry';
  const known = `of the ${count(judged)} points whose class is known ${wrong === 1 ? 'carries' : 'carry'}`;
  const carry =
    judged === 0
      ? 'Which labels are wrong is not known, since the points’ true classes are not'
      : `${count(wrong)} ${judged < total ? known : points} a wrong label from the teacher`;
  const many = always === wrong ? 'all' : always === 0 ? 'none' : count(always);
  const since = wrong === 0 ? '' : `; ${many} of them since step ${count(from)}`;
  const others = always === 0 ? 'half of them' : 'half of the others';
  const rest = half === null ? '' : `, ${others} since step ${count(half)} or before`;
  const changed =
    relabeled === 0
      ? `None of the ${count(total)} was ever relabeled.`
      : `${count(relabeled)} of ${count(total)} were relabeled, ${times.toFixed(1)} times each on average.`;
  return `${carry}${since}${rest}. ${changed}`;
}

export const look = {
  group: 'A closer look',
  showFeedback: 'Show feedback',
  showWrong: 'Show wrong labels',
  /** `strongest`: of the pulls over the plane; null while none has come. */
  feedback: (strongest: number | null): string =>
    `In the teacher’s plot: where the student’s score pulls a guess, at every place and every point, in the step to come. It asks: what would a guess closer to orange, or to purple, do to the star loss?${
      strongest === null ? '' : ` Strongest pull now: ${strongest.toPrecision(2)}.`
    }`,
  feedbackLegend: {
    a: 'pulled toward orange',
    b: 'toward purple; larger is stronger',
    bands: 'the same for the plane; no color, no pull',
  },
  lessonHistory: 'Did the last lesson help? How far the star loss fell, step by step',
  wrongLabels,
  wrongLegend: {
    wrong: 'wrong label now; thicker: for longer',
    changed: 'relabeled; larger: more often',
  },
  counted: 'In the teacher’s plot. Counted at the steps that were drawn, from the run’s first.',
};
