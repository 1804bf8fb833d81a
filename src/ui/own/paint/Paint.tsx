/** What is fetched when somebody paints. */
export { PaintBar } from './PaintBar.tsx';
export { PaintLayer } from './PaintLayer.tsx';
