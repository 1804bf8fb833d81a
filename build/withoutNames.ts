import type { Plugin } from 'vite';

/** A call that gives a function its name, in a line of its own; or all that a class does once it is there. */
const naming = /^[ \t]*__name\(\w+, "[^"]*"\);$|static \{\s*__name\(this, "[^"]*"\);\s*\}/gm;

/**
 * Radix's packages keep the names of their functions for a debugger, by calls: what is called for is kept, used or
 * not, in the code before the first frame.
 */
export const withoutNames = (): Plugin => ({
  name: 'without-names',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/@radix-ui\// },
    handler: (code) => ({ code: code.replace(naming, ''), map: null }),
  },
});
