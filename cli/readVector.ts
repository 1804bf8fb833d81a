/** A golden vector from a file, checked against the format of test/vectors/README.md. */
import { readFileSync } from 'node:fs';
import { parameterCount } from '../src/learn/network.ts';
import { Refusal } from './options.ts';
import type { VectorFile } from './vectorFile.ts';

type Json = Record<string, unknown>;

/** Throws a Refusal that names the file and what is wrong with it. */
export function readVector(path: string): VectorFile {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    check(isObject(file), 'the file', 'an object');
    checkVector(file);
    return file as unknown as VectorFile;
  } catch (error) {
    throw new Refusal(`${path} is not a vector: ${(error as Error).message}.`);
  }
}

function checkVector(file: Json): void {
  check(typeof file.name === 'string', 'name', 'text');
  checkOneOf(file.activation, 'activation', ['tanh', 'sigmoid', 'relu']);
  const layers = file.layers as number[];
  check(
    Array.isArray(layers) &&
      layers.length >= 2 &&
      layers.every((units) => Number.isInteger(units) && units > 0),
    'layers',
    'a list of whole numbers',
  );
  check(layers[0] === 2 && layers.at(-1) === 2, 'layers', 'from 2 inputs to 2 logits');
  checkStudent(file.student);
  checkTeacher(file.teacher);
  if (file.pseudoLabels !== null)
    checkOneOf(file.pseudoLabels, 'pseudoLabels', ['soft', 'sampled', 'argmax']);
  checkOptional(file, 'pseudoLabelThreshold', '');
  const count = parameterCount({ layers });
  const hasTeacher = file.teacher !== null;
  const { x, y } = objectAt(file.labeled, 'labeled');
  checkPairs(x, 'labeled.x');
  check(
    Array.isArray(y) && y.length === x.length && y.every((value) => value === 0 || value === 1),
    'labeled.y',
    'as many classes, 0 or 1, as labeled.x has points',
  );
  checkParameters(file.before, 'before', count, hasTeacher);
  checkParameters(file.after, 'after', count, hasTeacher);
  if (file.steps === undefined) return checkStep(file, '', file, count);
  check(Array.isArray(file.steps) && file.steps.length > 0, 'steps', 'a list of steps');
  (file.steps as unknown[]).forEach((step, i) => {
    checkStep(objectAt(step, `steps[${i}]`), `steps[${i}].`, file, count);
  });
}

function checkStudent(value: unknown): void {
  const student = objectAt(value, 'student');
  checkNumbers(student, 'student', ['learningRate', 'labels']);
  if (student.consistency !== undefined) checkConsistency(student.consistency, 'student.consistency');
  if (student.noisedInputs !== undefined)
    check(typeof student.noisedInputs === 'boolean', 'student.noisedInputs', 'true or false');
}

function checkTeacher(value: unknown): void {
  if (value === null) return;
  const teacher = objectAt(value, 'teacher');
  check(typeof teacher.frozen === 'boolean', 'teacher.frozen', 'true or false');
  checkNumbers(teacher, 'teacher', ['learningRate', 'labels']);
  checkConsistency(teacher.consistency, 'teacher.consistency');
  if (teacher.kind !== undefined)
    checkOneOf(teacher.kind, 'teacher.kind', ['frozen', 'learning', 'averaged']);
  if (teacher.kind === 'averaged') checkNumbers(teacher, 'teacher', ['decay']);
  if (teacher.feedback === null) return;
  const feedback = objectAt(teacher.feedback, 'teacher.feedback');
  checkOneOf(feedback.form, 'teacher.feedback.form', ['exact', 'perExample', 'dot', 'difference']);
  checkNumbers(feedback, 'teacher.feedback', ['weight']);
}

function checkConsistency(value: unknown, at: string): void {
  const consistency = objectAt(value, at);
  checkNumbers(consistency, at, ['weight']);
  for (const name of ['threshold', 'temperature']) checkOptional(consistency, name, `${at}.`);
}

/** A single step, or an entry of a chain. */
function checkStep(step: Json, at: string, file: Json, count: number): void {
  checkParameters(step.after, `${at}after`, count, file.teacher !== null);
  checkValues(objectAt(step.values, `${at}values`), `${at}values`);
  const needsNoise = usesNoise(file);
  if (step.batch === null || step.batch === undefined) {
    check(file.teacher === null && !needsNoise, `${at}batch`, 'an object, since the step looks at one');
    return;
  }
  const { x, noise, uniforms } = objectAt(step.batch, `${at}batch`);
  checkPairs(x, `${at}batch.x`);
  check(x.length > 0, `${at}batch.x`, 'at least one point');
  if (noise !== null || needsNoise) {
    checkPairs(noise, `${at}batch.noise`);
    check(noise.length === x.length, `${at}batch.noise`, 'as long as batch.x');
  }
  if (uniforms !== null || file.pseudoLabels === 'sampled')
    checkList(uniforms, `${at}batch.uniforms`, x.length);
}

function usesNoise({ student, teacher }: Json): boolean {
  const weightOf = (owner: unknown) => ((owner as Json | null)?.consistency as Json | undefined)?.weight ?? 0;
  return weightOf(student) !== 0 || weightOf(teacher) !== 0 || (student as Json).noisedInputs === true;
}

function checkParameters(value: unknown, at: string, count: number, hasTeacher: boolean): void {
  const { student, teacher } = objectAt(value, at);
  checkList(student, `${at}.student`, count);
  if (hasTeacher) checkList(teacher, `${at}.teacher`, count);
  else check(teacher === null, `${at}.teacher`, 'null, since there is no teacher');
}

const valueNames = [
  'labeledLossBefore',
  'labeledLossAfter',
  'pseudoLabelLoss',
  'consistencyLoss',
  'feedback',
  'teacherGradientNorm',
  'pseudoLabels',
];

function checkValues(values: Json, at: string): void {
  for (const name of valueNames) {
    const value = values[name];
    const fits = value === null || isNumber(value) || (Array.isArray(value) && value.every(isNumber));
    check(fits, `${at}.${name}`, 'a number, a list of numbers or null');
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectAt(value: unknown, at: string): Json {
  check(isObject(value), at, 'an object');
  return value;
}

function checkNumbers(owner: Json, at: string, names: string[]): void {
  for (const name of names) check(isNumber(owner[name]), `${at}.${name}`, 'a number');
}

function checkOptional(owner: Json, name: string, at: string): void {
  check(owner[name] === undefined || isNumber(owner[name]), `${at}${name}`, 'a number');
}

function checkOneOf(value: unknown, at: string, choices: string[]): void {
  check(choices.includes(value as string), at, `one of ${choices.join(', ')}`);
}

function checkList(value: unknown, at: string, length: number): void {
  check(
    Array.isArray(value) && value.length === length && value.every(isNumber),
    at,
    `a list of ${length} numbers`,
  );
}

const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(isNumber);

function checkPairs(value: unknown, at: string): asserts value is number[][] {
  check(Array.isArray(value) && value.every(isPair), at, 'a list of pairs of numbers');
}

function check(fits: boolean, at: string, wanted: string): asserts fits {
  if (!fits) throw new Error(`${at} must be ${wanted}`);
}
