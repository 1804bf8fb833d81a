/** The dialog that passes on what the stage shows. */
export const share = {
  close: 'Close sharing',
  link: {
    title: 'Link',
    address: 'Address of this page',
    copy: 'Copy link',
    send: 'Send…',
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
