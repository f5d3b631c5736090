import { expect, it } from 'vitest'
import { sayerBehind } from './sayerBehind.ts'

function told(last: string, words: string): string {
  const behind = sayerBehind(last, words)
  return behind.type === 'said' ? behind.by.who : behind.type
}

it.each([
  [',', '” said Ben Orr. The mayor left.', 'Ben Orr'],
  ['.', '” Ben Orr said. The mayor left.', 'Ben Orr'],
  ['.', '” Mr. Orr said.', 'Mr. Orr'],
  ['!', '” she added.', 'she'],
  [',', '” said Sen. Orr. “And then', 'Sen. Orr'],
  [',', '” he added, “and then', 'he'],
  ['t', '”, he added.', 'he'],
])('behind a quotation (%s) “%s” says who', (last, words, who) => expect(told(last, words)).toBe(who))

it.each([
  ['.', '”'],
  ['.', '”\n\n“It failed,” said Ben Orr.'],
  ['t', '’. The mayor left early.'],
  ['.', '” The mayor left early. Ben Orr said so.'],
  ['.', '” In the night two of the crew went ashore.'],
])('behind a quotation (%s) “%s” tells of nobody', (last, words) => expect(told(last, words)).toBe('nothing'))

it.each([
  [',', '”'],
  [',', '”\n\nThe mayor left early.'],
  ['t', '” and left.'],
  [',', '” she said, and left.'],
  [',', '” Marrable said, quoting Ben Orr.'],
  ['.', '” Ben Orr said that the mayor left.'],
  ['.', '” Ben Orr said, “And then'],
  ['.', '” Ben Orr countered. The mayor left.'],
  ['.', '” Sen. Ben Orr shouted at the crew.'],
  ['.', '” Orr snapped back.'],
  [',', '” said Adm. Orr, quoting Marrable.'],
  ['.', '” Ben Orr chuckled.'],
  ['.', '” Ben Orr, mayor of Tern Quay.'],
  ['.', '” – Ben Orr'],
  ['.', '”\n\n— Ben Orr'],
  ['.', '”\n\nsaid Ben Orr.'],
  ['.', '” That was Ben Orr.'],
  ['.', '” This came from Ben Orr.'],
  ['.', '” (Ben Orr)'],
  ['.', '” That was the answer of Ben Orr.'],
  ['.', '” “And then it left,” said Ben Orr.'],
  ['?', '” the mayor wanted to know.'],
])('behind a quotation (%s) “%s” may tell of somebody', (last, words) => expect(told(last, words)).toBe('unread'))
