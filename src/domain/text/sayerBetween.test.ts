import { expect, it } from 'vitest'
import { sayerBehind, sayerBetween } from './sayerBetween.ts'

it.each([
  ['he said.', 'he'],
  ['She added,', 'she'],
  ['he went on', 'he'],
  ['– he said –', 'he'],
  ['said Ines Marrable.', 'Ines Marrable'],
  ['said Ines Marrable, the harbour engineer.', 'Ines Marrable'],
  ['said former mayor Ben Orr.', 'former mayor Ben Orr'],
  ['said Mr. J. Orr.', 'Mr. J. Orr'],
  ['Ines Marrable, head of the town office, later said.', 'Ines Marrable'],
  ['Marrable told the inquiry,', 'Marrable'],
  ['the harbour engineer told reporters in Tern Quay.', 'the harbour engineer'],
  ['the mayor said\non Tuesday,', 'the mayor'],
  ['he said in an interview with the Eastbank Post.', 'he'],
])('“%s” between two quotations says who speaks', (words, sayer) => expect(sayerBetween(words)).toBe(sayer))

it.each([
  '',
  'The crowd booed.',
  'the pump failed.',
  'he denied.',
  'Nobody said.',
  'he never said.',
  'he did not say.',
  'If he said',
  'Ben Orr added:',
  'he said that the pump failed.',
  'Marrable said the inquiry was closed.',
  'told the inquiry the pump had failed.',
  'he said, and left.',
  'he said in Tern Quay and left.',
  'said Ines Marrable, the engineer and no friend of it.',
  'he said, quoting Ben Orr, “it failed',
  'said Ines Marrable, who was there.',
  'said Ines Marrable, 54.',
  'he said in 2019.',
  'Ines said. Ben said.',
  'the reporter asked, and he said',
  'according to the mayor.',
])('“%s” says more than that, or nothing of it', words => expect(sayerBetween(words)).toBeNull())

it.each([
  [', said Ben Orr. The mayor left.', false, 'Ben Orr'],
  [' she said, and left.', false, 'she'],
  [' Ben Orr said. The mayor left.', true, 'Ben Orr'],
  [' Mr. Orr said.', true, 'Mr. Orr'],
  [' Ben Orr said that the mayor left.', true, null],
  [' The mayor left early.', true, null],
  [' and left', false, null],
] as const)('behind a quotation “%s” (ended: %s) says %s', (words, isEnded, sayer) =>
  expect(sayerBehind(words, isEnded)).toBe(sayer),
)
