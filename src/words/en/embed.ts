/** In a frame of another page, and the group of the sharing dialog that writes such a frame. */

export const embed = {
  open: 'Open the whole page',
  /** For screen readers, after it. */
  newTab: 'in a new tab',
  /** @param names that the address has, of no control. @param known all that there are */
  unknown: (names: readonly string[], known: readonly string[]): string =>
    `The address asks for ${names.map((name) => `“${name}”`).join(', ')}, which is no control of this frame. It takes ${known.join(', ')}.`,
  about: 'The stage alone in a frame of your page: it trains there, in your reader’s browser.',
  allows: 'Readers may',
  control: {
    play: 'play and pause',
    step: 'take single steps',
    reset: 'start again',
    drag: 'drag stars',
    scrub: 'go along the curve',
    speed: 'set the speed',
    methods: 'choose the method',
  },
  restsAtEnd: 'Without play and pause it trains to its end at once, and rests there.',
  frame: {
    name: 'HTML',
    copy: 'Copy HTML',
    /** @param tokens what a sandbox has to allow */
    sandbox: (tokens: string): string => `It asks for no permission. In a sandbox it needs ${tokens}.`,
    height: 'It says how high it would like to be; the README has the lines of script that follow it.',
  },
  card: {
    title: 'oEmbed',
    says: 'for sites that ask for it',
    name: 'JSON',
    copy: 'Copy JSON',
  },
};
