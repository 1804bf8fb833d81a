/** The page as a lecture: one scene at a time, in large letters. */

export const lecture = {
  /** Under the three dots. */
  open: 'Open as a lecture',
  about: 'Large letters, one scene at a time by ← and →, settings locked. Escape leaves.',
  scenes: 'Scenes',
  back: 'Previous scene',
  next: 'Next scene',
  place: (at: number, of: number): string => `${at} of ${of}`,
  leave: 'Leave the lecture',
  /** A region that scrolls. */
  text: 'Text of the scene',
};
