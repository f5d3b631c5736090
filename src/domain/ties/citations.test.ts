import { describe, expect, it } from 'vitest'
import { aDependence, aPublisher, aSource, theClaimId } from '../../../tests/builders.ts'
import { agency, caseTold, committee, herald, publishers, told, type Written } from '../../../tests/support/toldTies.ts'
import type { Excerpt, Publisher, Source } from '../records.ts'
import { assess } from '../verdict/assess.ts'
import { weigh } from '../verdict/weigh.ts'

const gazette = aPublisher({ name: 'The Morrow Gazette' })
const vessmark = aPublisher({ name: 'Vessmark Water plc', kind: 'company' })
const more = { publishers: [...publishers, gazette, vessmark] }

const by = (publisher: Publisher | null, text: string, exact: string, fields: Partial<Excerpt> = {}): Written => ({
  source: aSource({ publisherId: publisher?.id ?? null }),
  text,
  exact,
  excerpt: fields,
})
const release = by(vessmark, '1,240 households were left without water for 9 hours.', '1,240 households')
const reprint = by(gazette, 'Some 1,240 households were left without water for 9 hours.', '')
const isReprint = aDependence(reprint.source, release.source, { standing: 'suggested', reason: '' })

function counted(paper: Written) {
  const file = caseTold([release, reprint, paper], 'event', { ...more, dependences: [isReprint] })
  const { facts } = weigh(file)
  return {
    recommendation: assess(file).recommendation,
    origins: facts['supportingOrigins'],
    ifRejected: facts['supportingIfRejected'],
  }
}

describe('a paper that cites a document that is no evidence for the claim', () => {
  const full = 'According to the Morrow Gazette, 1,240 households were left without water after the main burst.'
  it.each([
    ['in its sentence', by(herald, full, '1,240 households were left without water')],
    ['by what it is, having named it', by(herald, `${full} The Gazette reported that it was 1,240.`, 'it was 1,240')],
    [
      'by a person’s word',
      by(herald, 'It was 1,240.', '1,240', { speaker: 'Della Marsh', through: ['The Morrow Gazette'] }),
    ],
    ['by a person’s word, as the speaker', by(herald, 'It was 1,240.', '1,240', { speaker: 'the Morrow  gazette' })],
  ])('is of one origin with what that document was made from: %s', (_, paper) => {
    expect(counted(paper)).toEqual({ recommendation: 'attributed', origins: 1, ifRejected: 2 })
  })

  it.each([
    ['names it in another sentence', 'The Morrow Gazette has a new editor. We counted 1,240 dry taps.'],
    [
      'names another of the kind, too',
      'The Morrow Gazette and the Vale Gazette closed. The Gazette said it was 1,240.',
    ],
    ['cites it in the next sentence', 'We counted 1,240 dry taps. According to the Morrow Gazette it rained.'],
    ['names none of the kind', 'The Gazette said that it was 1,240 dry taps.'],
    ['cites another that goes on', 'According to the Morrow Gazette Magazine it was 1,240.'],
  ])('is another where it %s', (_, text) => {
    const exact = /1,240(?: dry taps\.)?/.exec(text)![0]
    expect(counted(by(herald, text, exact))).toMatchObject({ recommendation: 'corroborated', origins: 2 })
  })

  it('is another where somebody told it, and another has a form of its name', () => {
    const [own, twin] = ['Vale Echo', 'The Vale Echo'].map(name => aPublisher({ name }))
    const paper = by(own!, 'Ada Moss told the Echo that it was 1,240.', 'it was 1,240')
    const { ties } = told([paper, by(twin!, 'It was 1,240.', 'It was 1,240')], 'event', { publishers: [own!, twin!] })
    expect(ties).toEqual([])
  })

  it('is another where it calls itself so', () => {
    const own = aPublisher({ name: 'Vale Gazette' })
    const paper = by(own, 'The Morrow Gazette slept. A baker told the Gazette that it was 1,240.', '1,240')
    const file = caseTold([release, reprint, paper], 'event', { publishers: [...more.publishers, own] })
    expect(assess(file).recommendation).toBe('corroborated')
  })

  it('is tied no more once somebody has rejected that, whichever document of that publisher it was', () => {
    const paper = by(herald, full, '1,240 households')
    const other = by(gazette, 'A second page of it.', '')
    const rejected = aDependence(paper.source, other.source, {
      kind: 'cites',
      claimId: theClaimId,
      standing: 'rejected',
    })
    const documents = [release, reprint, other, paper]
    expect(told(documents, 'event', more).ties).toHaveLength(1)
    expect(told(documents, 'event', { ...more, dependences: [rejected] }).ties).toEqual([])
  })

  it('is tied to the one that bears on the claim, where one does', () => {
    const paper = by(herald, full, '1,240 households')
    const others = Array.from({ length: 4 }, () => by(gazette, 'Another page.', ''))
    const used = by(gazette, 'Some 1,240.', '1,240')
    const [tie] = told([...others, used, paper], 'event', more).ties
    expect(tie?.sourceIds).toContain(used.source.id)
  })
})

describe('a document that is cited by its title', () => {
  const titled = (title: string, publisherId: Source['publisherId'] = committee.id): Written => ({
    source: aSource({ title, publisherId }),
    text: 'Two cables had rusted.',
    exact: '',
  })
  const citing = (text: string, fields: Partial<Excerpt> = {}): Written =>
    by(herald, text, 'two cables had rusted', fields)

  it.each([
    ['State of the Harbours 2021', 'According to the State of the Harbours 2021, two cables had rusted.'],
    ['Lindhaven Bridge Report', 'According to the “Lindhaven Bridge Report”, two cables had rusted.'],
    ['Lindhaven Bridge Report', 'By then two cables had rusted, as the Lindhaven Bridge Report says.'],
  ])('is what the passage depends on: %s, %s', (title, text) => {
    const [original, paper] = [titled(title), citing(text)]
    expect(told([original, paper]).ties).toMatchObject([
      { kind: 'cites', claimId: theClaimId, from: paper.source.id, signs: [{ type: 'citation' }] },
    ])
  })

  it('is so by a person’s word', () => {
    const paper = citing('By then two cables had rusted.', {
      through: ['Lindhaven Bridge Report'],
      speaker: 'Ada Moss',
    })
    expect(told([titled('Lindhaven Bridge Report'), paper]).ties).toMatchObject([{ kind: 'cites' }])
  })

  it('is not meant by the name of a person, or by a title that two have', () => {
    const paper = citing('Ines Marrable said that two cables had rusted.')
    expect(told([titled('Ines Marrable'), paper]).ties).toEqual([])
    const other = citing('According to the Lindhaven Bridge Report two cables had rusted.')
    const two = [titled('Lindhaven Bridge Report'), titled('Lindhaven Bridge Report', agency.id)]
    expect(told([...two, other]).ties.filter(({ kind }) => kind === 'cites')).toEqual([])
  })
})
