/** A dip as it is drawn: who falls how far, and where the stage stands. */
import { expect, test } from 'vitest';
import { drawDip, type DipStep } from '../../../src/draw/curves/dip.ts';
import type { Paint, Sink } from '../../../src/draw/sink/sink.ts';
import { palette } from '../recording.ts';

/** The teacher falls at step 2, its student at step 3, lower. */
const steps: DipStep[] = [
  { step: 0, teacher: 1, student: 0.9 },
  { step: 1, teacher: 1, student: 0.9 },
  { step: 2, teacher: 0.8, student: 0.9 },
  { step: 3, teacher: 0.9, student: 0.75 },
  { step: 4, teacher: 1, student: 0.9 },
];

/** Paths by the name of their paint, and texts with their places. */
function drawn(shown: number | null) {
  const paths = new Map<string, number[][]>();
  const texts = new Map<string, [number, number]>();
  const sink = {
    path: (outline: string, { name = '' }: Paint) =>
      paths.set(
        name,
        [...outline.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
      ),
    text: (text: string, x: number, y: number) => texts.set(text, [x, y]),
  } as unknown as Sink;
  const words = {
    student: 'student',
    teacher: 'teacher',
    accuracy: (share: number) => `${Math.round(100 * share)} %`,
    step: String,
  };
  drawDip(sink, { steps, shown, marked: [0, 4], size: { width: 256, height: 136 }, words }, palette);
  return { paths, texts };
}

/** Where a line lies lowest: y goes down. */
const lowest = (line: readonly number[][]): number =>
  line.findIndex(([, y]) => y === Math.max(...line.map((at) => at[1]!)));

test('each line is lowest where its network is, and the student falls further', () => {
  const { paths } = drawn(null);
  const [teacher, student] = [paths.get('dip-teacher')!, paths.get('dip-student')!];
  expect([lowest(teacher), lowest(student)]).toEqual([2, 3]);
  expect(student[3]![1]).toBeGreaterThan(teacher[2]![1]!);
});

test('what is right stands at the top, and its axis reaches as low as the lines do', () => {
  const { paths, texts } = drawn(null);
  expect([...texts.keys()].filter((text) => text.endsWith('%'))).toEqual(['70 %', '80 %', '90 %', '100 %']);
  expect(paths.get('dip-teacher')![0]![1]).toBeCloseTo(texts.get('100 %')![1], 0);
  expect(paths.get('dip-student')![0]![1]).toBeCloseTo(texts.get('90 %')![1], 0);
});

test('a line stands at the step that the stage shows, where it shows one of these', () => {
  expect(drawn(null).paths.has('dip-shown')).toBe(false);
  const { paths } = drawn(3);
  expect(paths.get('dip-shown')![0]![0]).toBeCloseTo(paths.get('dip-student')![3]![0]!, 0);
});
