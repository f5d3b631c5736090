import { describe, expect, it } from 'vitest'
import type { SourceId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import type { TextAcross } from '../queries/textsAcross.ts'
import { findAcross } from './findAcross.ts'

const saying = 'We buried them at night because nobody at the yard in the whole harbour would let us do it by day'
const texts = {
  courier: `The order came from Colonel Yusuf Tarhouni. “${saying},” said Ilse Kramer.\n\nStefan Markovic was there, and Goran Markovic.`,
  herald: `${saying}.\n\nWitnesses of that night saw Colonel Yusuf Tarhuni sign the order before he left. Stefan Markovic and Goran Markovic were there.`,
  post: `“${saying},” said Peter Vance, who was there.`,
  third: `“It was the darkest week this harbour has seen since the great storm,” said Ilse Kramer.\n\n“the blackest week the harbour has known since the great storm of 1911,” said Peter Vance.`,
}
type Name = keyof typeof texts

function look(names: readonly Name[], fields: Partial<TextAcross> = {}, known: readonly string[] = []) {
  const sources = names.map(name => ({
    id: `source:${name}` as SourceId,
    title: name,
    digest: name as string as Digest,
    language: 'en',
    authors: [],
    said: [],
    ...fields,
  }))
  return findAcross(
    { sources, known },
    {
      read: async digest => texts[digest as string as Name] ?? Promise.reject(new Error('gone')),
      report: () => undefined,
      pause: async () => false,
    },
  )
}

describe('across all texts', () => {
  it('names that may be one are proposed, and like names are kept apart', async () => {
    const { names } = await look(['courier', 'herald'])
    expect(names.map(({ how, names: both }) => [how, ...both.map(one => one.text)])).toEqual([
      ['spelling', 'Yusuf Tarhouni', 'Yusuf Tarhuni'],
      ['like', 'Stefan Markovic', 'Goran Markovic'],
    ])
  })

  it('a name on a sheet is held against those in the texts', async () => {
    const { names } = await look(['herald'], {}, ['Yussuf Tarhuni'])
    expect(names).toMatchObject([{ how: 'spelling', names: [{ text: 'Yussuf Tarhuni', place: null }, {}] }])
  })

  it.each<[Name, Name, string | null]>([
    ['courier', 'post', 'Peter Vance'],
    ['courier', 'herald', null],
  ])('the same words of the %s are found in the %s, under %s', async (one, other, speaker) => {
    const { sayings: speeches } = await look([one, other])
    expect(speeches.map(({ how, places }) => [how, ...places.map(place => place.speaker)])).toEqual([
      ['same-words', 'Ilse Kramer', speaker],
    ])
  })

  it('the same words in three sources are one saying, with all of them', async () => {
    const { sayings } = await look(['courier', 'herald', 'post'])
    expect(sayings.map(({ how, places }) => [how, ...places.map(place => place.sourceId)])).toEqual([
      ['same-words', 'source:courier', 'source:herald', 'source:post'],
    ])
  })

  it('what a person has said of a passage goes before what stands beside it', async () => {
    const said = [{ start: 0, end: 400, speaker: 'Ilse Kramer' }]
    expect((await look(['courier', 'post'], { said })).sayings).toEqual([])
  })

  it('similar words under two speakers are found', async () => {
    const { sayings: speeches } = await look(['third'])
    expect(speeches.map(({ how, places }) => [how, ...places.map(({ speaker }) => speaker)])).toEqual([
      ['similar-words', 'Ilse Kramer', 'Peter Vance'],
    ])
  })

  it('a text that is gone is counted', async () => {
    const { unread } = await look(['courier'], { digest: 'none' as Digest })
    expect(unread).toBe(1)
  })
})
