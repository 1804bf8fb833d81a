/** The list under `?`. */
const list: [keys: string, what: string][] = [
  ['Space', 'Play or pause; in slow motion, the next phase'],
  ['→ ←', 'Step forward, step back'],
  ['R', 'Reset'],
  ['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
  ['Tab', 'To the next star'],
  ['Arrows, with Shift', 'Move a star by 0.02, by 0.1'],
  ['F', 'Flip a star’s class'],
  ['Delete', 'Unlabel a star'],
  ['Double-click', 'Label the nearest point'],
  ['?', 'This list'],
];

export const shortcuts = { on: 'Shortcuts on', list };
