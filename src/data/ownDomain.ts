import { domainOf } from './shape.ts';

/** The picture of given points: as large as every other data set's, about 0. */
export const domain = domainOf({ middle: [0, 0] });
