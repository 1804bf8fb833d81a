/** KaTeX and its fonts, in a chunk of their own. */
import 'katex/dist/katex.min.css';
import { render } from 'katex';

/** Writes a formula into an element, and MathML for screen readers beside it. */
export const writeFormula = (element: HTMLElement, tex: string): void => render(tex, element);
