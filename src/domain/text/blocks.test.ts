import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'

function partsOf(text: string): string[] {
  return blocksOf(text).map(({ start, end }) => text.slice(start, end))
}

describe('blocksOf', () => {
  it.each<[string, string, string[]]>([
    ['parts paragraphs at blank lines', 'One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
    [
      'reads every kind of line end',
      'One\r\n\r\nTwo\r\rThree\u2029Four\fFive',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    [
      'keeps the lines of wrapped prose together',
      'The ferry left the harbour at noon and\ncame back before the storm had reached\nthe coast.',
      ['The ferry left the harbour at noon and\ncame back before the storm had reached\nthe coast.'],
    ],
    [
      'gives each line its own paragraph where most lines end a sentence',
      'The ferry left.\nIt came back.”\nNobody\nwas hurt.',
      ['The ferry left.', 'It came back.”', 'Nobody', 'was hurt.'],
    ],
    [
      'parts lines that were not broken for want of room',
      'Ferry sinks\nHarbour master speaks of negligence at the pier\nMore',
      ['Ferry sinks', 'Harbour master speaks of negligence at the pier', 'More'],
    ],
    ['reads no mark-up', '# One\n\n> Two', ['# One', '> Two']],
    ['leaves out the white space around blocks', '  One \n\n\u00a0Two\u3000', ['One', 'Two']],
    ['finds none in an empty text', ' \n\n ', []],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts)
  })

  it('reads bullets as items', () => {
    expect(blocksOf('The facts:\n• one\n• two').map(block => block.kind)).toEqual(['paragraph', 'item', 'item'])
  })

  it('takes time linear in the length of the text', () => {
    const text = 'A line of words that goes on and\non for a while, as lines do.\n\n'.repeat(80_000)
    expect(blocksOf(text)).toHaveLength(80_000)
  })
})
