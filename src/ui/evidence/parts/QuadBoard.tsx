/** On the stage. */
export const QuadBoard = () => null;
