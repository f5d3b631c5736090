/** Why a change to sources, publishers or ties was refused, what was kept and what to do. */
export const problems = {
  'source-not-found': 'The source is no longer here: somebody has removed it. Nothing was changed.',
  'no-title': 'Give the source a title.',
  'evidence-under-check_one':
    'It has {{count}} piece of evidence, and a text under check can have none. Nothing was changed.',
  'evidence-under-check_other':
    'It has {{count}} pieces of evidence, and a text under check can have none. Nothing was changed.',
  'publisher-not-found': 'The publisher is no longer here. Nothing was changed. Choose again.',
  'no-name': 'Give the publisher a name.',
  'name-taken': 'Another publisher has this name. Nothing was changed.',
  'no-such-date': 'Write the date as 2021, 2021-03 or 2021-03-09, with a day that its month has.',
  'no-reason': 'Give a reason: whoever reads this later wants to know why.',
  'same-publisher': 'Choose two different publishers.',
  'same-source': 'Choose two different sources.',
  'tie-not-found': 'This tie is no longer here. Nothing was changed.',
} as const
