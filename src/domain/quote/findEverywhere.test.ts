import { describe, expect, it } from 'vitest'
import type { TextId } from '../id.ts'
import { skeletonOf } from '../text/skeleton.ts'
import { findEverywhere, type QuoteHit } from './findEverywhere.ts'

describe('findEverywhere', () => {
  it('yields each text that has the words, prepared or not', async () => {
    const texts = [
      { textId: 'text:a' as TextId, text: 'The boat came back at noon.' },
      { textId: 'text:b' as TextId, text: 'Nothing of the kind.' },
      { textId: 'text:c' as TextId, text: skeletonOf('They say the boat\ncame back.') },
    ]
    const hits: QuoteHit[] = []
    for await (const hit of findEverywhere(texts, { quote: 'boat came back' })) hits.push(hit)
    expect(hits.map(({ textId, places }) => [textId, places[0]?.check.outcome])).toEqual([
      ['text:a', 'verbatim'],
      ['text:c', 'artefact'],
    ])
  })
})
