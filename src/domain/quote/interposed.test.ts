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

  it('is told apart from a question mark or an exclamation mark that goes with it', () => {
    expect(check(parted('he said.').replace('night,', 'night!'), quote)).toBe(
      'editorial; punctuation: ! > .; attribution: ” he said. “ > ',
    )
    const asked = parted('he said.').replace('night,', 'night?').replace('once.”', 'once,” he added.')
    expect(check(asked, quote)).toBe('editorial; punctuation: ? > .; attribution: ” he said. “ > ; punctuation: , > .')
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
    for (const apart of [source, source.replace('\n\n', '\n'), parted('he said.').replace(',” ', ',”\n\n')])
      expect(check(apart, quote)).toMatch(/^altered;/)
    expect(check(source.replace('once.”', 'once,” Marrable added.'), quote)).toMatch(/^editorial; attribution/)
  })
})

describe('words of two speakers', () => {
  const answered = (behind: string) => parted('said Ines Marrable.').replace('once.”', `once,” ${behind}.`)

  it.each([
    'responded Ben Orr',
    'according to Ben Orr',
    'Ben Orr countered',
    'Ben Orr shouted',
    'Ben Orr tweeted',
    'Ben Orr agreed',
    'retorted Ben Orr',
    'the minister admitted',
    'an engineer said',
    'another engineer said',
    'the engineer said',
    'his deputy said',
    'his wife said',
    'officials said',
    'police said',
    'two officials said',
    'Ben Orr, 54, said',
    'said 54-year-old Ben Orr',
    'came the answer from Ben Orr',
    'reads the report by Ben Orr',
    'I replied',
    'she replied',
    'Marrable said, quoting Ben Orr',
  ])('are altered where they become one quote: “…,” %s', behind => {
    expect(check(answered(behind), quote)).toMatch(/^altered;/)
    expect(check(answered(behind).replace('once,', 'once!'), quote)).toMatch(/^altered;/)
  })

  it('are not what the same speaker goes on to say', () => {
    for (const behind of ['Marrable added', 'she said', 'said Marrable, the harbour engineer'])
      expect(check(answered(behind), quote)).toMatch(/^editorial;/)
  })

  it.each([
    ['said Ines Marrable.', 'it said', 'altered'],
    ['said Ines Marrable.', 'they said', 'altered'],
    ['said the ministry.', 'he said', 'altered'],
    ['said the ministry.', 'it added', 'editorial'],
    ['said the harbour engineer.', 'she added', 'editorial'],
    ['said the harbour engineer.', 'said Ben Orr', 'altered'],
    ['he said.', 'he went on', 'editorial'],
  ])('may be told apart by a pronoun: %s … %s', (words, behind, outcome) => {
    expect(check(parted(words).replace('once.”', `once,” ${behind}.`), quote)).toMatch(new RegExp(`^${outcome};`))
  })

  it.each([
    ['“Did the pump fail?” Orr asked Marrable. “It failed in the night, and all of us saw it.”', 'asks another'],
    ['“Did the pump fail?” Orr asked. “It failed in the night, and all of us saw it.”', 'asks'],
    ['“Did the pump fail?” Orr said. “It failed in the night, and all of us saw it.”', 'says a question'],
    [
      '“Did the pump fail?” Orr told the inquiry. “It failed in the night, and all of us saw it,” Orr replied.',
      'replies',
    ],
  ])('may be question and answer: %s', source => {
    const joined = 'Did the pump fail? It failed in the night, and all of us saw it.'
    expect(check(source, joined)).toMatch(/^altered;/)
    expect(check(source, `“${joined}”`)).toMatch(/^altered;/)
  })

  it('may have one answer the other by a pronoun', () => {
    const source = '“You broke the pump in the night,” he said. “I never went near the ferry,” he replied.'
    expect(check(source, 'You broke the pump in the night. I never went near the ferry.')).toMatch(/^altered;/)
  })
})

describe('an attribution that says how somebody speaks', () => {
  it.each([
    'he jokingly said.',
    'he said in jest.',
    'he said with heavy irony.',
    'he said in a dream.',
    'he said in a play by Ben Orr.',
    'said Marrable, reading from a letter by Orr.',
    'said Ines Marrable, quoting Ben Orr.',
  ])('alters where it is left out: %s', words => {
    expect(check(parted(words), quote)).toMatch(/^altered;/)
    expect(check(parted(words), bare)).toMatch(/^altered;/)
  })
})

describe('an attribution of what the reporter tells', () => {
  it.each([
    [
      'The attack killed “dozens of people,” the ministry said, “most of them children” and hit a school in the north.',
      'The attack killed “dozens of people, most of them children” and hit a school in the north.',
    ],
    [
      'The attack destroyed the “command centre,” the army said. “Dozens” of fighters were killed there.',
      'The attack destroyed the “command centre. Dozens” of fighters were killed there.',
    ],
    [
      'The fault was the engineers’, the minister said, “never” the town council.',
      'The fault was the engineers’, “never” the town council.',
    ],
    [
      'The fault was “the engineers’, the minister said, ‘never’ the town council.',
      'The fault was “the engineers’, ‘never’ the town council.',
    ],
  ])('is no part of a quotation alone: %s', (source, given) => {
    expect(check(source, given)).toMatch(/^altered;/)
    expect(check(source, given.replaceAll(/[“”]/g, ''))).toMatch(/^altered;/)
  })

  it('is one where all that is kept stands in quotation marks', () => {
    const source =
      'The attack killed “dozens of people in the night,” the ministry said, “most of them children of the town.”'
    expect(check(source, 'dozens of people in the night, most of them children of the town')).toMatch(
      /^editorial; attr/,
    )
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
    ['that says what the speaker is', source, 'Marrable, a liar, said'],
    ['of a reporter', source, 'I said'],
    ['of a thing', source, 'it said'],
    ['of several', source, 'they said'],
    ['of a name that the source has of two', `${source} Ben Orr left.`, 'Ben Marrable said'],
    ['of an office', source, 'the mayor said'],
    ['that says how', source, 'Marrable claimed'],
    ['where the source has it that another is quoted', source.replace('le.', 'le, quoting Ben Orr.'), 'Marrable said.'],
    ['where another may answer', `“Why?” Marrable said. “${bare}”`, 'Marrable said.'],
  ])('alters %s', (_, text, words) => expect(check(text, parted(words))).toMatch(/^altered;/))
})

it.each([
  'Marrable, a liar, said',
  'Marrable, the mayor, said',
  'Dame Ines Marrable said',
  'Marrable said on Tuesday',
  'Marrable told reporters',
])('an attribution put in says nothing that the source does not: %s', words => {
  const [before, behind] = ['The pump failed in the night', 'and the ferry left at once for the town']
  const source = `“${before} ${behind},” said Ines Marrable.`
  expect(check(source, `“${before},” ${words}, “${behind}.”`)).toMatch(/^altered;/)
  expect(check(source, `“${before},” Marrable said, “${behind}.”`)).toMatch(/^editorial;/)
})

it('what a later version no longer says of the speaker is a change of its meaning', () => {
  const [before, now] = [parted('he said.'), quote]
  expect(checkAt(now, { start: 0, end: now.length }, before).outcome).not.toBe('verbatim')
  expect(meaningChanges(before, now)).not.toEqual([])
  expect(meaningChanges(now, before)).toMatchObject([{ kind: 'attribution' }])
})
