/** Settings by path, such as `teacher.feedback.weight`: the types of paths and of what lies there. */
import { ours } from './presets.ts';
import type { Settings } from './settings.ts';

type Leaf = number | string | boolean | number[];

/** Dotted paths of all leaves; a list is a leaf. */
type PathIn<T> = {
  [K in keyof T & string]: T[K] extends Leaf ? K : `${K}.${PathIn<T[K]>}`;
}[keyof T & string];

type In<T, P> = P extends `${infer K extends keyof T & string}.${infer Rest}`
  ? In<T[K], Rest>
  : P extends keyof T
    ? T[P]
    : never;

export type Path = PathIn<Settings>;
export type ValueAt<P extends Path> = In<Settings, P>;
export type Value = ValueAt<Path>;

/** Paths whose value is one of a few names. */
export type ChoicePath = {
  [P in Path]: ValueAt<P> extends string ? (string extends ValueAt<P> ? never : P) : never;
}[Path];

/** Values for some settings, by path. */
export type Change = Readonly<{ [P in Path]?: ValueAt<P> }>;

/** All paths, in the order of Settings: so the address, the command line and reports list them. */
export const paths: readonly Path[] = leaves(ours) as Path[];

function leaves(node: object): string[] {
  return Object.entries(node).flatMap(([key, child]) =>
    typeof child === 'object' && !Array.isArray(child)
      ? leaves(child as object).map((rest) => `${key}.${rest}`)
      : [key],
  );
}

/** Undefined where the settings are of a time that did not know the path. */
export function valueAt<P extends Path>(settings: Settings, path: P): ValueAt<P> {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      settings,
    ) as ValueAt<P>;
}

/** A copy of the settings with one value replaced; the rest is shared. */
export function withValue<P extends Path>(settings: Settings, path: P, value: ValueAt<P>): Settings {
  const replace = (node: unknown, [key, ...rest]: string[]): unknown =>
    key === undefined
      ? value
      : { ...(node as object), [key]: replace((node as Record<string, unknown>)[key], rest) };
  return replace(settings, path.split('.')) as Settings;
}

export const withChange = (settings: Settings, change: Change): Settings =>
  (Object.entries(change) as [Path, Value][]).reduce(
    (changed, [path, value]) => withValue(changed, path, value),
    settings,
  );
