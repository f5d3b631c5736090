import { expect, it } from 'vitest'
import { anExcerpt, aSource } from '../../../tests/builders.ts'
import { newId } from '../id.ts'
import type { Excerpt } from '../records.ts'
import { anchorAt } from './anchor.ts'
import { carriedFrom } from './carriedFrom.ts'

const source = aSource()
const words = 'the port paid 477 pilots'
const before = 'Few read the report when it came out. In two years the port paid 477 pilots. Nobody complained at all.'

/** The words as they stand in a text, in place of an excerpt of the one before. */
function excerptIn(text: string, replaced: Excerpt | null, quoted = words): Excerpt {
  const start = text.indexOf(words)
  const anchor = anchorAt(text, { start, end: start + words.length })
  return { ...anExcerpt(source, { id: newId('excerpt') }), quoted, anchor, replaces: replaced?.id ?? null }
}

function idsOf(now: Excerpt, former: readonly Excerpt[]) {
  return carriedFrom(now, new Map(former.map(excerpt => [excerpt.id, excerpt])))
}

it('goes back through the versions in which the words and what stands beside them are the same', () => {
  const first = excerptIn(before, null)
  const second = excerptIn(`Corrected on Monday. ${before}`, first)
  const third = excerptIn(`${before.replace('Few', 'Some')} Much was added.`, second)
  expect(idsOf(third, [first, second])).toEqual([second.id, first.id])
  expect(idsOf(third, [second])).toEqual([second.id])
  expect(idsOf(third, [])).toEqual([])
})

it('takes what stands as it once stood for that, whatever was there in between', () => {
  const first = excerptIn(before, null)
  const second = excerptIn(before.replace('In two years', 'It is a lie that'), first)
  expect(idsOf(excerptIn(before, second), [first, second])).toEqual([first.id])
})

it('leaves out where they were quoted otherwise, something else stood beside them, or they were another source’s', () => {
  const first = excerptIn(before, null)
  expect(idsOf(excerptIn(before, first, '[they] paid 477 pilots'), [first])).toEqual([])
  const denied = before.replace('In two years', 'It is a lie that')
  expect(idsOf(excerptIn(denied, first), [first])).toEqual([])
  expect(idsOf({ ...excerptIn(before, first), anchor: null }, [first])).toEqual([])
  expect(idsOf({ ...excerptIn(before, first), sourceId: aSource().id }, [first])).toEqual([])
})
