/** The dialog that passes on what the stage shows. */
import { count } from './numbers.ts';

export const share = {
  close: 'Close sharing',
  tabs: {
    link: 'Link',
    embed: 'Embed',
    pictures: 'Pictures, video',
    numbers: 'Numbers, Python',
    run: 'Run',
  },
  link: {
    address: 'Address of this page',
    copy: 'Copy link',
    send: 'Send…',
    moment: 'With this moment',
    begins: 'It opens with these settings and stars, and trains from the first step.',
    rests: (step: number): string => `It opens at step ${count(step)} and rests there.`,
    /** Stars were moved in this run. */
    anew: 'The run is trained anew on the way. Of stars that moved in it, at most the last one moves again at its step; others lie from the start where they lie now, so the picture can differ.',
    onlyHere: 'These points are too many for a link: it names them, and only this browser has them.',
    copied: 'Copied.',
    selected:
      'The browser does not let the page copy. It is selected: copy it with the keyboard or the menu.',
    unsent: 'It could not be sent. Copy it instead.',
  },
  qr: {
    name: 'QR code of the link',
    enlarge: 'Enlarge the QR code',
    close: 'Back',
  },
};
