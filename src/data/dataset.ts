/** What every data set answers: where it lies, what a seed draws from it, and how a network sees its points. */

/** 0 is class A, 1 is class B. */
export type Class = 0 | 1;

/** Among true classes: nobody knows it. Such a point is learned from like any other, and judges nothing. */
export const unknownClass = 2;

/** So many labels a run takes, and an address carries. */
export const maxLabels = 64;

/** A labeled point, in the picture's coordinates. */
export interface Label {
  x: number;
  y: number;
  class: Class;
}

/** Points in the picture's coordinates with their true classes, or `unknownClass`. `x` is [count][2], row-major. */
export interface Points {
  x: Float32Array;
  y: Uint8Array;
}

/** A part of the plane: from and to, along x and along y. */
export interface Domain {
  x: readonly [number, number];
  y: readonly [number, number];
}

/** Where labels can be put. A data set may know some of these only. */
export const placements = ['spaced', 'jittered', 'random', 'ends'] as const;
export type Placement = (typeof placements)[number];

/** How points are given to a network: scaled about their middle, or as they are. */
export const inputs = ['scaled', 'raw'] as const;
export type Input = (typeof inputs)[number];

/** How large a set is, whatever seed it is drawn by. */
export interface Sizes {
  pointsPerClass: number;
  /** Of these, so many are labeled: fewer than there are. */
  labelsPerClass: number;
  /** How far the classes stand apart where they come closest, in the picture's units. */
  gap: number;
}

export interface SampleOptions {
  seed: number;
  /** Standard deviation per coordinate, in the picture's units. */
  noise: number;
  placement: Placement;
  /** One label, drawn by the seed, lies among points of the other class. */
  wrongLabel: boolean;
}

export interface Sample {
  labels: Label[];
  /** All other points; their classes are for measuring only. */
  unlabeled: Points;
}

export interface Dataset {
  /** Where labels may lie and regions are drawn. */
  domain: Domain;
  /** One alone: there is no choice, whatever the settings say. */
  placements: readonly Placement[];
  /** Whether the seed decides which points are labeled. */
  drawsLabels: boolean;
  labelCount: number;
  unlabeledCount: number;
  /** Of the unlabeled points those whose class is known: accuracy is measured on them. 0: there is none to measure. */
  judgedCount: number;
  /** 0: these are all points that there are. */
  freshCount: number;
  sample(options: SampleOptions): Sample;
  /** Points of the same kind and noise that no choice has touched, for measuring; `freshCount` unless told. */
  fresh(options: Pick<SampleOptions, 'seed' | 'noise'>, count?: number): Points;
  /** Points as a network sees them: z, [count][2]. */
  networkInputs(x: ArrayLike<number>, input: Input): Float32Array;
  /** The other way: the picture's coordinates of z. */
  pictureOf(z: Float32Array, input: Input): Float32Array;
}

/** Whether a guess is known to be wrong. */
export const isWrong = (guess: number, trueClass: number): boolean =>
  guess !== trueClass && trueClass !== unknownClass;

/** All points of a sample. */
export const pointCount = ({ labelCount, unlabeledCount }: Dataset): number => labelCount + unlabeledCount;

/** Width over height of a picture in which a unit of x is as long as a unit of y. */
export const aspectOf = ({ x, y }: Domain): number => (x[1] - x[0]) / (y[1] - y[0]);

/** The nearest place within a domain. */
export const clampTo = (domain: Domain, x: number, y: number): [number, number] => [
  Math.min(domain.x[1], Math.max(domain.x[0], x)),
  Math.min(domain.y[1], Math.max(domain.y[0], y)),
];

export const contains = (domain: Domain, x: number, y: number): boolean =>
  x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1];
