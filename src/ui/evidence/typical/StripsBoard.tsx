/** On the stage. */
export const StripsBoard = () => null;
