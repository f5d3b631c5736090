/** The settings of this browser profile. */
export const settings = {
  title: 'Settings',
  lead: 'For this browser on this machine. They are no part of any dossier, but for your name.',
  notKept: 'The choice was not kept.',
  reviewer: {
    title: 'You',
    name: 'Your name',
    hint: 'Stands beside your marks, on screen and in exports, in every dossier that you have worked on. Earlier marks get it too.',
    save: 'Save the name',
    saved: 'Your marks are signed {{name}}.',
    removed: 'Your marks carry no name now.',
  },
  look: {
    title: 'Look',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    contrast: 'Contrast',
    contrasts: { system: 'As the system', more: 'More' },
  },
  keyboard: {
    title: 'Keyboard',
    singleKeys: 'Single keys act',
    singleKeysHint:
      'Such as 1, 2, 3 for a mark. Turn them off if you dictate, or if keys are pressed by accident. Everything stays within reach of the search.',
    everywhere: 'On every screen',
    perScreen: 'Each screen has keys of its own: press ? there to see them.',
    perScreenOff: 'Each screen has keys of its own, which are turned off now.',
  },
  storage: {
    title: 'Storage',
    lead: 'Dossiers, texts and original files are kept by this browser, on this machine, and nowhere else. Nothing is sent.',
    used: '{{used}} used',
    usedOf: '{{used}} used of about {{quota}} that the browser gives',
    share: 'Share of the room that is used',
    unknown: 'This browser does not say how much room there is.',
    persisted: 'The browser keeps it',
    persistedText:
      'It will not clear your dossiers by itself, even when the disk runs full. They go only if you clear this site’s data yourself.',
    notPersisted: 'The browser may clear it',
    notPersistedText:
      'When the disk runs full, a browser may clear the data of sites without asking. Ask it to keep yours: then it clears them only if you tell it to.',
    unsupported: 'This browser makes no promise',
    unsupportedText: 'It cannot be asked to keep data. Save a package of each dossier from time to time.',
    ask: 'Ask the browser to keep it',
    granted: 'The browser now keeps your dossiers until you clear them yourself.',
    declined:
      'The browser declined, as it may until you use the app more often or install it. Your dossiers are still here. Save packages, and ask again later.',
    backup:
      'No promise covers a lost or broken machine: a package is a whole dossier in one file, to be kept elsewhere.',
  },
  about: {
    title: 'About',
    rules: 'The rules and profiles that it weighs by',
    version: 'Version {{version}}',
    offline: 'The whole app is kept on this machine and starts without a network.',
    online: 'The app is not kept on this machine: it starts only while its server can be reached.',
  },
} as const
