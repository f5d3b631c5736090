import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

function check(sentence: string, quote: string) {
  const text = `It rained in the town. ${sentence} Then it went on.`
  const [place] = checkQuote(indexOfText(text), { quote }).places
  return {
    outcome: place?.check.outcome ?? 'absent',
    kinds: [...new Set(place?.check.differences.map(({ kind }) => kind))],
    warned: place?.warnings.map(({ kind }) => kind),
  }
}

describe('a minus before a currency', () => {
  it.each([
    ['The year brought losses of -$3 million for the town.', 'losses of $3 million for the town'],
    ['The year brought losses of \u2212$3 million for the town.', 'losses of $3 million for the town'],
    ['The year brought losses of $3 million for the town.', 'losses of -$3 million for the town'],
    ['The year brought -$3 million to the town of it.', '$3 million to the town of it'],
    ['The year brought $3 million to the town of it.', '-$3 million to the town of it'],
    ['The year brought 3 million to the town of it.', '$3 million to the town of it'],
    ['At noon it was 5 degrees in the harbour.', '\u22125 degrees in the harbour'],
    ['The year brought losses of $-3 million for the town.', 'losses of $3 million for the town'],
  ])('is of the number: %s | %s', (sentence, quote) => {
    expect(check(sentence, quote)).toMatchObject({ outcome: 'altered', kinds: ['number'] })
  })
})

describe('white space between a number and what it counts in', () => {
  it.each([
    ['At 3pm on 4/5/2020 the siren rang.', 'At 3 pm on 4/5/2020 the siren rang'],
    ['At 3 pm on 4/5/2020 the siren rang.', 'At 3pm on 4/5/2020 the siren rang'],
    ['They put 5 kg of it on the ship.', 'They put 5kg of it on the ship'],
    ['They put 5kg of it on the ship.', 'They put 5\u00a0kg of it on the ship'],
    ['The town paid $5bn for the harbour.', 'The town paid $5 bn for the harbour'],
    ['據報道，另有 30 人在市中心受傷送院。', '另有30人在市中心受傷送院'],
  ])('is white space: %s | %s', (sentence, quote) => {
    expect(check(sentence, quote)).toEqual({ outcome: 'artefact', kinds: ['whitespace'], warned: [] })
  })

  it.each([
    ['The men of the 20s were in the town.', 'The men of the 20 s were in the town'],
    ['The men of the 4th were in the town.', 'The men of the 4 th were in the town'],
  ])('is none elsewhere: %s | %s', (sentence, quote) => {
    expect(check(sentence, quote).outcome).toBe('altered')
  })
})

describe('days in Chinese', () => {
  it.each([
    ['市長星期二在市政府說他不會辭職。', '市長在市政府說他不會辭職'],
    ['市長週三在市政府說他不會辭職。', '市長週四在市政府說他不會辭職'],
    ['市長三月二日在市政府說他不會辭職。', '市長三月五日在市政府說他不會辭職'],
  ])('are dates, and no numbers: %s | %s', (sentence, quote) => {
    expect(check(sentence, quote)).toMatchObject({ outcome: 'altered', kinds: ['date'] })
  })
})

describe('forms of one word', () => {
  it.each([
    ['Insurers may pay for the harbour.', 'Insurer may pay for the harbour', ['word']],
    ['The town said that Ministers may pay for it. A minister left.', 'that Minister may pay for it', ['word']],
    ['Taxpayers will pay for the harbour.', 'Taxpayer will pay for the harbour', ['word']],
    ['I will not resign from the office.', "I'll not resign from the office", null],
  ])('are no two names: %s | %s', (sentence, quote, kinds) => {
    const { kinds: found, warned } = check(sentence, quote)
    if (kinds) expect(found).toEqual(kinds)
    expect(found).not.toContain('name')
    expect(warned).not.toContain('name')
  })

  it.each([
    ['The town met Khamenei in the harbour.', 'The town met Khomeini in the harbour'],
    ['The town met Mr Roberts in the harbour.', 'The town met Mr Robert in the harbour'],
  ])('are told from two names: %s | %s', (sentence, quote) => {
    expect(check(sentence, quote)).toMatchObject({ kinds: ['name'], warned: ['name'] })
  })

  it.each([
    ['L’œuvre de mon prédécesseur n’est pas en cause.', "L'oeuvre de mon prédécesseur n'est pas en cause", 'artefact'],
    ['Œuvre de mon prédécesseur, elle est en cause.', 'Oeuvre de mon prédécesseur, elle est en cause', 'artefact'],
    ['ŒUVRE DE MON PRÉDÉCESSEUR, elle est en cause.', 'OEUVRE DE MON PRÉDÉCESSEUR, elle est en cause', 'artefact'],
    ['The Caesar of the town was in the harbour.', 'The Cæsar of the town was in the harbour', 'artefact'],
    ['The œuvre of the man', 'oeuvre of', 'artefact'],
  ])('are the same with a ligature: %s | %s', (sentence, quote, outcome) => {
    const found = check(sentence, quote)
    expect(found).toMatchObject({ outcome, warned: [] })
    expect(found.kinds).toContain('ligature')
  })
})
