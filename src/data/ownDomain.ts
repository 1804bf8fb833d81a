import { domainOf } from './shape.ts';

export const middle = [0, 0] as const;

/** The picture of given points: as large as every other data set's. */
export const domain = domainOf({ middle });
