/** The classes' names, by class: letters in every language. */
export const classNames = ['A', 'B'] as const;
