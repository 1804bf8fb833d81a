/** On the stage. */
export const MapBoard = () => null;
