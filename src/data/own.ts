/** What is fetched when somebody has data of their own. */
export { ownSet } from './ownSet.ts';
export { nameOf, unpacked } from './packedPoints.ts';
