/** The published standards: offered on the first screen, where a dossier is made. */
export const standards = {
  newsroom: {
    name: 'Newsroom',
    description: 'At least 2 independent origins; 1 first-hand document and 1 more will do if they are independent.',
  },
  magazine: {
    name: 'Magazine',
    description: '1 independent first-hand origin, or at least 3 independent secondary ones.',
  },
  'casualty-recorder': {
    name: 'Casualty recorder',
    description: 'At least 3 independent origins, or 2 of different kinds of source.',
  },
  strict: {
    name: 'Strict',
    description: 'At least 3 independent origins of at least 2 kinds of source, 1 of them first-hand.',
  },
} as const
