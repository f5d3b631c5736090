import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { meaningChanges } from './meaningChanges.ts'

function check(source: string, quote: string): string {
  const place = checkQuote(indexOfText(`It rained in Tern Quay. ${source} The mayor left early.`), { quote }).places[0]
  const told = place?.check.differences.map(each => `${each.kind}: ${each.source} > ${each.quote}`) ?? []
  return [place?.check.outcome ?? 'absent', ...told, ...(place?.warnings.map(({ kind }) => `! ${kind}`) ?? [])].join(
    '; ',
  )
}

const bare = 'The pump failed in the night. The ferry left at once.'
const quote = `“${bare}”`
const parted = (attribution: string) => `“The pump failed in the night,” ${attribution} “The ferry left at once.”`

describe('an attribution that a quote leaves out of what somebody says', () => {
  it.each([
    'he said.',
    'said Ines Marrable, the harbour engineer.',
    'Marrable told the inquiry.',
    'the mayor said.',
    'The mayor said.',
  ])('is editorial, and named: %s', words => {
    const told = `editorial; attribution: ,” ${words} “ > .`
    expect(check(parted(words), quote)).toBe(told)
    expect(check(parted(words), bare)).toBe(told)
  })

  it('is so with marks of any kind, and where a sentence goes on', () => {
    expect(check(parted('he said.').replaceAll(/[“”]/g, '"'), bare)).toBe('editorial; attribution: ," he said. " > .')
    expect(check('‘It is,’ he said, ‘the worst storm ever seen here.’', 'It is the worst storm ever seen here')).toBe(
      'editorial; attribution: ,’ he said, ‘ > ',
    )
  })

  it('is of few words between few', () => {
    const source = '“The pump failed twice,” said Ines Marrable, the harbour engineer. “Nobody was told.”'
    expect(check(source, 'The pump failed twice. Nobody was told.')).toMatch(/^editorial; attribution: /)
  })

  it('is parted from the words beside it, whichever of two that are the same they are', () => {
    const source = '“I saw the man at the pump,” he said. “He was late for the ferry.”'
    expect(check(source, '“I saw the man at the pump. He was late for the ferry.”')).toBe(
      'editorial; attribution: ,” he said. “ > .',
    )
  })

  it('may be one of several', () => {
    const source = parted('he said.').replace('once.”', 'once,” he added. “Nobody was told of it.”')
    expect(check(source, `${bare} Nobody was told of it.`)).toMatch(
      /^editorial; attribution: [^;]*; attribution: [^;]*$/,
    )
  })

  it('is told apart from a question mark that goes with it', () => {
    expect(check(parted('he asked.').replace('night,', 'night?'), quote)).toBe(
      'editorial; punctuation: ? > .; attribution: ” he asked. “ > ',
    )
  })

  it('that keeps a distance is warned of', () => {
    expect(check(parted('he claimed.'), quote)).toBe('editorial; attribution: ,” he claimed. “ > .; ! attitude')
  })

  it('hides no other change', () => {
    expect(check(parted('he said.'), quote.replace('failed', 'stopped'))).toMatch(/^altered; word: failed > stopped/)
    const sentence = parted('he said. “It was not the first time.').replace('time. “', 'time. ')
    expect(check(sentence, quote)).toMatch(/^altered; word: .*; ! negation/)
  })
})

describe('what is no attribution alone', () => {
  it.each([
    ['a denial', parted('he denied.')],
    ['one that was never made', parted('he never said.')],
    ['one that he hardly made', parted('he hardly said.')],
    ['one that others say he made', parted('he reportedly said.')],
    ['a number', parted('he said in 2019.')],
    ['a number in words', parted('said Ben Orr, one of the pilots.')],
    ['what else happened', parted('he said. The crowd booed.')],
    ['what somebody did', parted('The crowd booed.')],
    ['what leads to the next quotation alone', parted('Ben Orr said:').replace('night,”', 'night.”')],
    ['the same with a comma', parted('Ben Orr said,').replace('night,”', 'night.”')],
    ['another speaker', parted('said Ines Marrable.').replace('once.”', 'once,” said Ben Orr.')],
    ['another pronoun', parted('he said.').replace('once.”', 'once,” she said.')],
    ['a pronoun, and then a name', parted('he said.').replace('once.”', 'once,” said Ben Orr.')],
    ['words of the speaker', '“The pump failed in the night, he said. The ferry left at once.”'],
    [
      'a speaker’s own quotation',
      `“He came in. ${parted('he said.').replaceAll('“', '‘').replaceAll('”', '’')} I ran.”`,
    ],
    ['a sign', parted('he said.').replace('night,', 'night 40%,')],
  ])('alters as ever: %s', (_, source) => {
    expect(check(source, bare.replace('night', source.includes('%') ? 'night 40' : 'night'))).toMatch(/^altered;/)
  })

  it('nor is one in another paragraph, but where the same is said to speak there', () => {
    const source = parted('said Ines Marrable.').replace('. “', '.\n\n“')
    expect(check(source, quote)).toMatch(/^altered;/)
    expect(check(source.replace('once.”', 'once,” Marrable added.'), quote)).toMatch(/^editorial; attribution/)
  })
})

describe('an attribution that a quote puts between', () => {
  const source = `“${bare.slice(0, -1)},” said Ines Marrable.`

  it.each(['said Ines Marrable.', 'Marrable said.', 'she said.'])('is editorial where the source has it: %s', words => {
    expect(check(source, parted(words))).toBe(`editorial; attribution: . > ,” ${words} “; punctuation: , > .`)
  })

  it('is editorial where the source leads to the quotation with it', () => {
    const led = `Ines Marrable told the inquiry: “${bare}”`
    expect(check(led, parted('Marrable said.'))).toBe('editorial; attribution: . > ,” Marrable said. “')
  })

  it.each([
    ['of somebody else', source, 'said Ben Orr.'],
    ['that denies', source, 'Marrable denied.'],
    ['of whom the source does not name', `“${bare}”`, 'said Ines Marrable.'],
    ['that the source has otherwise', source.replace('said Ines Marrable', 'he said'), 'she said.'],
    ['into words that nobody says there', bare, 'said the mayor.'],
  ])('alters %s', (_, text, words) => expect(check(text, parted(words))).toMatch(/^altered;/))
})

it('what a later version no longer says of the speaker is a change of its meaning', () => {
  const [before, now] = [parted('he said.'), quote]
  expect(checkAt(now, { start: 0, end: now.length }, before).outcome).not.toBe('verbatim')
  expect(meaningChanges(before, now)).not.toEqual([])
  expect(meaningChanges(now, before)).toMatchObject([{ kind: 'attribution' }])
})
