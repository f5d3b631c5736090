import { describe, expect, it } from 'vitest'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'
import { splicedQuote } from './splicedQuote.ts'

const first = 'The council closed the old harbour at noon.'
const second = 'Nobody was told of it until the following week.'
const third = 'The mayor has since left the town for good.'
const page = inventedText(14, 3)
const chapter = inventedText(90, 4)

function spliced(text: string, quote: string) {
  const index = indexOfText(text)
  const found = splicedQuote(index, quote, checkQuote(index, { quote }).places)
  return found && { ...found, parts: found.parts.map(({ start, end }) => text.slice(start, end)) }
}

/** As a quote's part ends: the full stop is the sentence's. */
const bare = (sentence: string) => sentence.slice(0, -1)

describe('a quote that two passages were put together to', () => {
  const text = `It rained. ${first} ${page} ${second} It went on.`

  it('is absent, and both are shown with what lies between them', () => {
    const quote = `${first} ${second}`
    expect(checkQuote(indexOfText(text), { quote }).places).toEqual([])
    expect(spliced(text, quote)).toEqual({
      parts: [bare(first), bare(second)],
      isInOrder: true,
      wordsBetween: page.match(/[\p{L}\p{N}][^\s—]*/gu)?.length,
      isWithinReach: true,
    })
  })

  it('is one of the text once the gap is marked', () => {
    const [place] = checkQuote(indexOfText(text), { quote: `${first} … ${second}` }).places
    expect(place?.check.outcome).toBe('editorial')
  })

  it('is none by a mark where more lies between than one may skip', () => {
    const far = `${first} ${chapter} ${second}`
    for (const quote of [`${first} ${second}`, `${first} … ${second}`]) {
      expect(checkQuote(indexOfText(far), { quote }).places).toEqual([])
      expect(spliced(far, quote)).toMatchObject({ parts: [bare(first), bare(second)], isWithinReach: false })
    }
  })

  it('may be of three, and of words that a line’s end cuts', () => {
    const cut = `${first.replace('harbour', 'har-\nbour')} ${page} ${second} ${page} ${third}`
    expect(spliced(cut, `“${first} ${second} ${third}”`)?.parts).toEqual([
      bare(first).replace('harbour', 'har-\nbour'),
      bare(second),
      bare(third),
    ])
  })

  it('is parted where its words are, and not where the letters happen to go on', () => {
    const source = text.replace(bare(first), `${bare(first)}; nobody`)
    expect(spliced(source, `${first} ${second}`)?.parts).toEqual([bare(first), bare(second)])
  })

  it('is taken from where least lies between', () => {
    const again = `${first} ${page} ${page} ${text}`
    expect(splicedQuote(indexOfText(again), `${first} ${second}`, [])?.parts[0]?.start).toBe(again.lastIndexOf(first))
  })

  it('may have them in another order, which no mark makes good', () => {
    const turned = `It rained. ${second} ${page} ${first} It went on.`
    expect(spliced(turned, `${first} ${second}`)).toMatchObject({
      parts: [bare(first), bare(second)],
      isInOrder: false,
      isWithinReach: false,
    })
    expect(spliced(`${turned} ${page} ${second}`, `${first} ${second}`)?.isInOrder).toBe(true)
  })

  it('may have a part of a few words that is a sentence, in the quote and in the text', () => {
    const short = 'He is far away now.'
    const parts = [bare(first), bare(short)]
    expect(spliced(`${first} ${page} “${short} He ran,” they said.`, `${first} ${short}`)?.parts).toEqual(parts)
    expect(spliced(`${first} ${page} They said:\n\n“${short} He ran.”`, `${first} ${short}`)?.parts).toEqual(parts)
    expect(spliced(`${first} ${page} It is said that ${short}`, `${first} ${short}`)).toBeNull()
    expect(spliced(`${first} ${page} ${bare(short)} with them.`, `${first} ${short}`)).toBeNull()
    expect(spliced(`${first} ${page} “${short} He ran,” they said.`, `${bare(first)} ${bare(short)}`)).toBeNull()
  })

  it.each([
    ['with a word changed', text, `${first} ${second.replace('week', 'month')}`],
    ['of which one is not there', text, `${first} ${third}`],
    ['of which one is a few words', text, `${first} Nobody was told.`],
    ['cut out of a word', text.replace('Nobody', 'Busynobody'), `${first} ${second}`],
  ])('is none %s', (_, source, quote) => {
    expect(spliced(source, quote)).toBeNull()
  })

  it('is told of also where one part is most of it, and the rest would be words changed', () => {
    const long = 'The council closed the old harbour at noon because of the storm that came in from the sea that day.'
    const quote = `${long} ${second}`
    const source = `${long} ${page} ${second}`
    expect(checkQuote(indexOfText(source), { quote }).places[0]?.check.outcome).toBe('altered')
    expect(spliced(source, quote)?.parts).toEqual([bare(long), bare(second)])
  })

  it('is not told of where a clause was dropped, which is told with what was dropped', () => {
    const source =
      'The council closed the old harbour at noon, as it had said it would, and nobody was told of it for a week.'
    const quote = 'The council closed the old harbour at noon and nobody was told of it for a week.'
    expect(checkQuote(indexOfText(source), { quote }).places[0]?.check.outcome).toBe('altered')
    expect(spliced(source, quote)).toBeNull()
  })

  it('is no passage that stands there as it is', () => {
    expect(spliced(text, first)).toBeNull()
  })

  describe('and of which the one passage has all but a word or two', () => {
    const killed = 'By noon the storm had killed 14 sailors of the old harbour and closed the mole.'
    const seen = 'In the old town the pilots had seen 22 sailors of the old harbour and closed the church.'
    const quote = 'By noon the storm had killed 22 sailors of the old harbour and closed the church.'
    const parts = ['By noon the storm had killed', '22 sailors of the old harbour and closed the church']
    const source = `${killed} ${page} ${seen}`

    it('is told as altered and as both, with what lies between', () => {
      const [place] = checkQuote(indexOfText(source), { quote }).places
      expect(place?.check.differences.map(({ kind }) => kind)).toEqual(['number', 'word'])
      expect(spliced(source, quote)).toMatchObject({ parts, isInOrder: true })
      expect(spliced(`${seen} ${page} ${killed}`, quote)).toMatchObject({ parts, isInOrder: false })
    })

    it('is told where that differs by one number, or one name', () => {
      const may = 'In May the ferry carried 120 people of the town across the sound to Stensund.'
      const june = may.replace('May', 'June').replace('120', '340')
      const moved = '340 people of the town across the sound to Stensund'
      expect(spliced(`${may} ${page} ${june}`, may.replace('120', '340'))?.parts).toEqual([
        'In May the ferry carried',
        moved,
      ])
      const paid = 'The town of Corvale has paid the families of 22 sailors who were lost that night.'
      const other = 'The company has paid the families of 14 pilots.'
      const company = paid.replace('town of Corvale', 'company')
      expect(spliced(`${other} ${page} ${paid}`, company)?.parts).toEqual([
        'The company has paid the families of',
        '22 sailors who were lost that night',
      ])
    })

    it('is not told where a word was changed, and stands nowhere with what follows it', () => {
      expect(spliced(source, killed.replace('14', '22'))).toBeNull()
      expect(spliced(source, killed.replace('14', '15'))).toBeNull()
    })

    it('is not told of misread letters, or of a number written otherwise', () => {
      const again = `${killed} ${page} It was fourteen sailors of the old harbour and closed the mole.`
      expect(spliced(again, killed.replace('14', 'fourteen'))).toBeNull()
      expect(
        spliced(`${killed} ${page} ${seen.replace('harbour', 'barbour')}`, killed.replace('harbour', 'barbour')),
      ).toBeNull()
    })

    it('is not told where a text is full of the phrase', () => {
      expect(spliced(`${source} ${seen} ${seen} ${seen}`, quote)).toBeNull()
    })
  })
})
