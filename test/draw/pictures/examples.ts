/** All pictures, by name: every file here that ends in `.example.ts`. */
import type { Example } from './example.ts';

const files = import.meta.glob<Example>('./*.example.ts', { eager: true, import: 'default' });

export const examples: [name: string, example: Example][] = Object.entries(files).map(([file, example]) => [
  file.slice('./'.length, -'.example.ts'.length),
  example,
]);
