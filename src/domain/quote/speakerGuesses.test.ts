import { describe, expect, it } from 'vitest'
import { speakerGuesses } from './speakerGuesses.ts'

/** The passage stands between bars. */
function guess(marked: string) {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return speakerGuesses(marked.replaceAll('|', ''), { start, end })
}

describe('speakerGuesses', () => {
  it.each([
    [
      'after a quote',
      '“|We closed it the moment we knew|,” said Ines Marrable, the town engineer.',
      'Ines Marrable',
      'said Ines Marrable',
    ],
    [
      'after a quote, verb last',
      '“|We closed it.|” Ines Marrable said on Monday.',
      'Ines Marrable',
      'Ines Marrable said',
    ],
    ['after a quote taken with its marks', '|“We closed it,”| said Dr. A. Poe.', 'Dr. A. Poe', 'said Dr. A. Poe'],
    ['before a quote', 'It was late. Ines Marrable said: “|We closed it.|”', 'Ines Marrable', 'Ines Marrable said'],
    [
      'before a quote, with an office',
      'Ines Marrable, the town engineer, told the Courier: “|We closed it.|”',
      'Ines Marrable',
      'Ines Marrable, the town engineer, told the Courier',
    ],
    [
      'an office alone',
      '“|We closed it|,” said the Bridges Office of Lindhaven.',
      'the Bridges Office of Lindhaven',
      'said the Bridges Office of Lindhaven',
    ],
  ])('names whom the text names %s', (_, text, speaker, because) => {
    expect(guess(text)[0]).toEqual({ speaker, manner: 'direct', because })
  })

  it.each([
    ['a report', '|Ines Marrable said that the bridge was closed.|', 'Ines Marrable'],
    ['what follows from somebody', '|The bridge was closed, according to the Courier.|', 'the Courier'],
    ['what goes before', 'According to Ines Marrable, |the bridge was closed|.', 'Ines Marrable'],
  ])('takes no marks for indirect speech: %s', (_, text, speaker) => {
    expect(guess(text)[0]).toMatchObject({ speaker, manner: 'indirect' })
  })

  it.each([
    ['nobody is named', '“|We closed it|,” he said.'],
    ['a pronoun is', '“|We closed it.|” She said no more.'],
    ['somebody is named elsewhere', '|The bridge was closed.| Ferries ran.\n\n“No,” said Ines Marrable.'],
    ['somebody is named a sentence further', '|The bridge was closed.| Ferries ran. Later Ines Marrable said so.'],
    ['the next sentence is about something else', '|The bridge was closed.| Ines Marrable said no more.'],
    ['there is nothing around', '|The bridge was closed.|'],
  ])('offers nobody where %s', (_, text) => {
    expect(guess(text)).toEqual([])
  })

  it('names everybody once, the nearest first', () => {
    expect(guess('The Courier reported: “|We closed it|,” said Ines Marrable.').map(({ speaker }) => speaker)).toEqual([
      'Ines Marrable',
      'The Courier',
    ])
  })
})
