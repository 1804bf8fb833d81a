/** What is said and asked beside the board. */
export const TypicalText = () => null;
