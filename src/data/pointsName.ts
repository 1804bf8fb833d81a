/** Whether a text is what points that are too many for an address are called there (`nameOf`): their number, and a mark. */
export const isPointsName = (text: string): boolean => /^\d+-[\da-z]{11}$/i.test(text);
