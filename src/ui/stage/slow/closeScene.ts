/** What a closer look changes in a plot: the phase that slow motion shows, and the overlays that are on. Fetched with what asks for them. */
import { guesses } from '../../../draw/overlays/guesses.ts';
import { pushes } from '../../../draw/overlays/pushes.ts';
import { scoredStars } from '../../../draw/overlays/scoredStars.ts';
import { looks } from '../looks/looks.ts';
import type { Overlay } from '../../../draw/overlays/overlay.ts';
import type { Picture } from '../../../draw/plot/picture.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Frame, Inspection, MethodFrame } from '../../../worker/protocol.ts';
import { strongest } from '../../../session/say/stepFacts.ts';
import type { LookId } from '../../../session/looks.ts';
import type { Session } from '../../../session/session.ts';
import type { Phase, SlowState } from '../../../session/slow/slowMotion.ts';
import { isAt, plain, showScenes, type NetworkName } from './scene.ts';

/** To be laid over what a frame shows of a method's network. */
function closeScene(
  { slow: motion, looks: shownLooks, store }: Session,
  frame: Frame,
  method: MethodId,
  network: NetworkName,
): Partial<Picture> {
  const state = motion.store.get();
  const shown = frame.methods.find((candidate) => candidate.method === method);
  if (!shown) return plain;
  const { inspection } = state;
  if (!inspection || state.method !== method || !isAt(inspection, frame))
    return closerScene(frame, shown, network, shownLooks.store.get().look);
  const networks =
    network === 'student' ? studentScene(shown, state, inspection) : teacherScene(shown, state, inspection);
  return { ...networks, overlays: overlaysOf(inspection, state.phase, network, store.get().labels) };
}

/** The overlay that is on, at full speed: on the teacher's plot, which it is about. */
function closerScene(
  { closer, step }: Frame,
  shown: MethodFrame,
  network: NetworkName,
  look: LookId | null,
): Partial<Picture> {
  if (look === null || network === 'student' || closer?.method !== shown.method) return plain;
  const overlay = looks[look].overlay(closer, shown, step);
  return overlay ? { overlays: [overlay] } : plain;
}

/** From phase 2 on the student has learned: its boundary of before is thin. */
function studentScene(
  shown: MethodFrame,
  { phase, exaggerated }: SlowState,
  { student }: Inspection,
): Partial<Picture> {
  if (phase === 1) return { before: null, teacher: null };
  return {
    student: exaggerated ? student.exaggerated : student.after.grid,
    before: shown.student.grid,
    teacher: null,
    predictions: student.after.predictions,
  };
}

/** In phase 4 the teacher has been pushed. */
function teacherScene(
  shown: MethodFrame,
  { phase, exaggerated }: SlowState,
  { teacher }: Inspection,
): Partial<Picture> {
  if (phase < 4) return { before: null };
  return {
    teacher: exaggerated ? teacher.exaggerated : teacher.after.grid,
    before: shown.teacher!.grid,
    predictions: teacher.after.predictions,
  };
}

/** The guesses stay in sight through all phases; where the teacher is pushed, triangles stand on them. */
function overlaysOf(
  { batch, values, counts, starLosses, pushes: given }: Inspection,
  phase: Phase,
  network: NetworkName,
  labels: Picture['labels'],
): Overlay[] {
  const active = network === 'teacher' ? phase === 1 : phase === 2;
  const overlays: Overlay[] = [guesses({ x: batch.x, pseudoLabels: values.pseudoLabels!, counts }, !active)];
  if (network === 'student' && phase >= 3) overlays.push(scoredStars({ labels, ...starLosses }));
  if (network === 'teacher' && phase === 4) {
    if (given.consistency) overlays.push(pushesAt(batch.noised!, given.consistency, true));
    if (given.feedback) overlays.push(pushesAt(batch.x, given.feedback, false));
  }
  return overlays;
}

const pushesAt = (x: Float32Array, push: Float32Array, hollow: boolean): Overlay =>
  pushes({ x, push, strongest: strongest(push), hollow });

showScenes(closeScene);
