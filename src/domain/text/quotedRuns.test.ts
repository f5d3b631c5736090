import { expect, it } from 'vitest'
import { quotedRuns } from './quotedRuns.ts'

it.each<[string, string[]]>([
  ['Officials called it a "steadfast" response.', ['steadfast']],
  ['“It will open,” she said, “in May.”', ['It will open,', 'in May.']],
  ['Er nannte es „standhaft“ und »zäh«.', ['standhaft', 'zäh']],
  ['Il parle d’une réponse « ferme » et d’"union".', ['ferme', 'union']],
  ['Han kallade det ”ståndaktigt”.', ['ståndaktigt']],
  ['Of a ‘steadfast’ response and a ‹firm› one, ‚hart‘ too.', ['steadfast', 'firm', 'hart']],
  ["The mayor's 'steadfast' answer, the workers' and the '90s.", ['steadfast']],
  ['They asked for ‘the workers’ council’ again.', ['the workers’ council']],
  ["``Steadfast'' it was, and ''firm''.", ['Steadfast', 'firm']],
  ['“He said “no” to it” was told.', ['He said “no” to it']],
  ['“He said ‘no’ to it” was told.', ['He said ‘no’ to it']],
  ['他说"坚定"，又说「不」。', ['坚定', '不']],
  ['او آن را «استوار» خواند.', ['استوار']],
  ['A 5" pipe and a 6" one, 5\'2" tall, rock \'n\' roll.', []],
  ['It don’t matter, ’tis Hana’s and the others’.', []],
  ['Never “closed.', []],
  ['A film of “50” and “”.', ['50']],
  ['He wrote “the "fabricated" answer of many men”.', ['the "fabricated" answer of many men']],
  ['“It will open", she said, “in May".', ['It will open', 'in May']],
  ['“We knew it.\n\n“We closed it.”', ['We knew it.', 'We closed it.']],
])('%s', (text, runs) => {
  expect(quotedRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(runs)
})
