/** What is written in a plot, each beside what it names. The strings are handed in. */

/** Beside the solid, the dashed and the faint boundary; at a filled dot and at a hollow one. */
export type Names = Record<'student' | 'teacher' | 'before' | 'wrong' | 'shared', string>;

export type NameId = keyof Names;
