/** The wiring line of a method as parts, from the settings: who learns from what. */
import type { MethodId, Settings } from '../../../settings/settings.ts';
import type { MethodSummary } from '../../../session/summary.ts';
import * as words from '../../../words/en/page.ts';

export type Part =
  | { kind: 'node'; text: string; caption: string | null }
  | { kind: 'stars'; caption: string | null }
  /** `back`: the caption stands on an arrow that comes back. */
  | { kind: 'arrow'; toRight: boolean; back: boolean; caption: string | null };

const { wiring } = words;
const right: Part = { kind: 'arrow', toRight: true, back: false, caption: null };
const stars = (caption: string): Part => ({ kind: 'stars', caption });
const node = (text: string, caption: string | null = null): Part => ({ kind: 'node', text, caption });

export function wiringOf(method: MethodId, settings: Settings, losses: MethodSummary['losses'] | null) {
  return { parts: partsOf(method, settings, losses), spoken: words.about(method, settings) };
}

function partsOf(method: MethodId, settings: Settings, losses: MethodSummary['losses'] | null): Part[] {
  const alike = settings.teacher.consistency.weight > 0 ? wiring.consistency : null;
  switch (method) {
    case 'supervised':
      return [stars(wiring.train), right, node(wiring.network)];
    case 'uda':
      return [stars(wiring.train), right, node(wiring.network, alike)];
    case 'pseudo-labels':
      return [
        stars(wiring.train),
        right,
        node(words.methodName.supervised, wiring.thenFrozen),
        right,
        node(wiring.student),
      ];
    case 'noisy-student':
      return [
        stars(wiring.train),
        right,
        node(words.methodName.supervised, wiring.thenFrozen),
        right,
        node(wiring.student, wiring.noised),
      ];
    case 'meta-pseudo-labels':
      return [
        node(wiring.teacher, alike),
        { ...right, ...feedback(settings, losses) },
        node(wiring.student),
        { kind: 'arrow', toRight: false, back: false, caption: null },
        stars(useOfStars(settings)),
      ];
  }
}

function feedback({ teacher }: Settings, losses: MethodSummary['losses'] | null) {
  if (teacher.feedback.weight === 0) return { back: false, caption: wiring.feedbackOff };
  const { form } = teacher.feedback;
  if (form === 'exact' || form === 'perExample') return { back: true, caption: wiring.push };
  return { back: true, caption: losses ? words.lesson(losses) : wiring.feedback };
}

function useOfStars({ teacher, student }: Settings): string {
  if (teacher.labels > 0 && student.labels > 0) return wiring.trainBoth;
  if (teacher.labels > 0) return wiring.trainTeacher;
  if (student.labels > 0) return wiring.trainStudent;
  return teacher.feedback.weight === 0 ? wiring.notUsed : wiring.onlyScore;
}
