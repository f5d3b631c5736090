import { expect, test } from 'vitest'
import type { DossierId, TextId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import { indexOfText } from '../domain/text/textIndex.ts'
import type { QuoteProgress } from './findQuotes.ts'
import { searchTexts } from './searchTexts.ts'

const stored: Readonly<Record<string, string>> = {
  exact: 'In the morning the bridge was closed to all traffic. Nobody was hurt.',
  wrapped: 'In the morning the bridge was\nclosed to all traf-\nfic. Nobody was hurt.',
  changed: 'In the morning the bridge was opened to all traffic. Nobody was hurt.',
  said: 'Ada Moss asked him. “The deck moved before noon,” said Ben Orr, town engineer.',
  told: 'Ada Moss asked him. Ben Orr, town engineer, told her that the deck moved before noon.',
  other: 'The ferry sails twice a day, and carries foot passengers only.',
  spliced: `The council closed the old harbour at noon. ${'Then it rained on the town and on the ferry. '.repeat(20)}Nobody was told of it until the following week.`,
  whole: 'The council closed the new harbour at noon. Nobody was told of it until the following week.',
}

const dossierId = 'dossier:one' as DossierId

async function search(
  names: readonly string[],
  quote: string,
  pausesBeforeStop = Infinity,
  {
    likely = names,
    unknown = [],
    sameOnly = false,
    speaker = null,
  }: {
    readonly likely?: readonly string[]
    readonly unknown?: readonly string[]
    readonly sameOnly?: boolean
    readonly speaker?: string | null
  } = {},
) {
  const unlearnt = new Set<string>(unknown)
  const told: QuoteProgress[] = []
  let pauses = 0
  const texts = names.map(name => ({ textId: name as TextId, digest: name as Digest }))
  const unread = await searchTexts(
    { store: 'test', dossierId, quote, speaker, texts, nearestIn: texts[0]?.textId ?? null, sameOnly },
    {
      report: progress => told.push(progress),
      pause: () => Promise.resolve(++pauses > pausesBeforeStop),
      likelihood: () => digest =>
        unlearnt.has(digest) ? null : likely.includes(digest) ? likely.length - likely.indexOf(digest) : 0,
      learn: (digests, onEach) => {
        for (const digest of digests) {
          onEach()
          unlearnt.delete(digest)
        }
        return Promise.resolve()
      },
      prepare: async name => {
        const text = stored[name]
        if (text === undefined) throw new Error('It is gone.')
        return Promise.resolve(indexOfText(text))
      },
    },
  )
  const outcomes = told.flatMap(progress =>
    progress.type === 'found' ? [`${progress.textId}: ${progress.places[0]?.check.outcome}`] : [],
  )
  return { unread, outcomes, told }
}

test('each place says whether its text has the speaker given say the words', async () => {
  const quote = 'The deck moved before noon'
  const { told } = await search(['said', 'exact'], quote, undefined, { speaker: 'Ada Moss' })
  expect(told).toContainEqual(
    expect.objectContaining({ places: [expect.objectContaining({ saidBy: { type: 'others', speaker: 'Ben Orr' } })] }),
  )
  const { told: nameless } = await search(['said'], quote)
  expect(nameless).toContainEqual(expect.objectContaining({ places: [expect.objectContaining({ saidBy: null })] }))
})

test('words with a speaker are told as reported where their text has them in no quotation marks', async () => {
  const quote = 'The deck moved before noon'
  const reported = async (name: 'said' | 'told', speaker: string | null) => {
    const { told } = await search([name], quote, undefined, { speaker })
    return told.flatMap(progress => (progress.type === 'found' ? progress.places.map(place => place.isReported) : []))
  }
  expect(await reported('said', 'Ben Orr')).toEqual([false])
  expect(await reported('told', 'Ben Orr')).toEqual([true])
  expect(await reported('told', null)).toEqual([false])
})

test('every text says how it has the words', async () => {
  const { outcomes } = await search(['exact', 'wrapped', 'changed', 'other'], 'the bridge was closed to all traffic')
  expect(outcomes).toEqual(['exact: verbatim', 'wrapped: artefact', 'changed: altered'])
})

test('a place comes with what stands around it', async () => {
  const { told } = await search(['exact'], 'the bridge was closed to all traffic')
  expect(told.find(({ type }) => type === 'found')).toMatchObject({
    places: [
      { prefix: 'In the morning ', exact: 'the bridge was closed to all traffic', suffix: '. Nobody was hurt.' },
    ],
  })
})

test('a text that cannot be read is passed over and named', async () => {
  const { unread, outcomes } = await search(['gone', 'exact'], 'the bridge was closed to all traffic')
  expect(unread).toEqual(['gone'])
  expect(outcomes).toEqual(['exact: verbatim'])
})

test('where no text has the words as they are, the likeliest says how it has them before it is said that none has', async () => {
  const { told } = await search(['other', 'changed'], 'the bridge was closed to all traffic', Infinity, {
    likely: ['changed', 'other'],
  })
  expect(told.flatMap(one => (one.type === 'found' ? one.textId : one.type === 'same-known' ? 'known' : []))).toEqual([
    'changed',
    'known',
  ])
})

test('a likely text that has the words changed does not hold up those that have them as they are', async () => {
  const { told } = await search(['changed', 'exact'], 'the bridge was closed to all traffic')
  expect(told.flatMap(one => (one.type === 'found' ? one.textId : one.type === 'same-known' ? 'known' : []))).toEqual([
    'exact',
    'known',
    'changed',
  ])
})

test('once nobody waits any more nothing further is looked through', async () => {
  const { outcomes } = await search(['exact', 'wrapped'], 'the bridge was closed to all traffic', 2)
  expect(outcomes).toEqual(['exact: verbatim'])
})

test('likely texts come first; then all that have the words as they are have been told', async () => {
  const likely = ['exact']
  const { told } = await search(['other', 'changed', 'exact'], 'the bridge was closed to all traffic', Infinity, {
    likely,
  })
  expect(told.flatMap(one => (one.type === 'found' ? one.textId : one.type === 'same-known' ? 'known' : []))).toEqual([
    'exact',
    'known',
    'changed',
  ])
})

test('where only the words as they are are asked for, no other text is opened', async () => {
  const { unread } = await search(['exact', 'gone'], 'the bridge was closed to all traffic', Infinity, {
    likely: ['exact'],
    sameOnly: true,
  })
  expect(unread).toEqual([])
})

test('the nearest passage is told of the one text that it is asked of', async () => {
  const { told } = await search(['other', 'exact'], 'the ferry carries many foot passengers to the island')
  expect(told.flatMap(one => (one.type === 'nearest' ? one.textId : []))).toEqual(['other'])
})

test('passages that the quote was put together of are told with the nearest, and never as places', async () => {
  const { told, outcomes } = await search(
    ['spliced', 'exact'],
    'The council closed the old harbour at noon. Nobody was told of it until the following week.',
  )
  expect(outcomes).toEqual([])
  expect(told.find(({ type }) => type === 'nearest')).toMatchObject({
    textId: 'spliced',
    spliced: {
      parts: [
        { exact: 'The council closed the old harbour at noon' },
        { exact: 'Nobody was told of it until the following week' },
      ],
    },
  })
})

const inParts = 'The council closed the old harbour at noon. Nobody was told of it until the following week.'

test('they are told of another text than the one that is read, once none is found to have the words', async () => {
  for (const sameOnly of [false, true]) {
    const names = ['other', 'changed', 'spliced']
    const { told } = await search(sameOnly ? names.slice(1) : names, inParts, Infinity, {
      likely: ['spliced'],
      sameOnly,
    })
    expect(told.at(-1)).toMatchObject({ type: 'nearest', textId: 'spliced', spliced: { parts: [{}, {}] } })
  }
})

test('and not where another has the words', async () => {
  const { told, outcomes } = await search(['other', 'spliced', 'whole'], inParts, Infinity, { likely: ['spliced'] })
  expect(outcomes).toEqual(['whole: altered'])
  expect(told.flatMap(one => (one.type === 'nearest' && one.spliced !== null ? one.textId : []))).toEqual([])
})

test('they are told beside a place that has most of the quote, and would have the rest changed', async () => {
  const quote =
    'The council closed the old harbour at noon. Then it rained on the town and on the ferry. Nobody was told of it until the'
  const { told, outcomes } = await search(['spliced', 'exact'], quote)
  expect(outcomes).toEqual(['spliced: altered'])
  expect(told.flatMap(one => (one.type === 'nearest' ? one.spliced?.parts.length : []))).toEqual([2])
})

test('texts of which nothing is known are learnt of first, and those that prove likely told before the others', async () => {
  const names = ['other', 'changed', 'wrapped', 'exact']
  const { told } = await search(names, 'the bridge was closed to all traffic', Infinity, {
    likely: ['exact', 'wrapped'],
    unknown: ['other', 'changed', 'wrapped'],
  })
  expect(told.flatMap(one => (one.type === 'found' ? one.textId : one.type === 'same-known' ? 'known' : []))).toEqual([
    'exact',
    'wrapped',
    'known',
    'changed',
  ])
  const shares = told.flatMap(one => (one.type === 'share' ? one.share : []))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
