/** The kinds of data that there are. */
import { blobs } from './blobs.ts';
import { bridge } from './bridge.ts';
import { circles } from './circles.ts';
import type { Shape } from './shape.ts';
import { spirals } from './spirals.ts';
import { moons } from './twoMoon.ts';

export const datasetIds = ['moons', 'circles', 'spirals', 'blobs', 'bridge'] as const;
export type DatasetId = (typeof datasetIds)[number];

export const shapes: Record<DatasetId, Shape> = { moons, circles, spirals, blobs, bridge };
