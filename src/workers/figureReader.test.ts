import { expect, it } from 'vitest'
import { aSource } from '../../tests/builders.ts'
import type { FigureWording } from '../domain/map/figureValues.ts'
import { FigureReader } from './figureReader.ts'

const [wire, print] = [aSource().id, aSource().id]
const say = (words: string, sourceId = wire, language = 'en'): FigureWording => ({
  sourceId,
  words,
  language,
  said: [],
})
const twenty = Array.from({ length: 20 }, (_, index) => say(`They held ${index + 30} prisoners.`))

/** Counts the wordings that are read; stops at a breath where `stopsAt` says so. */
function watched(stopsAt = Infinity) {
  const shares: number[] = []
  let breaths = 0
  return {
    shares,
    report: (share: number) => void shares.push(share),
    pause: async () => ++breaths >= stopsAt,
  }
}

it('reads each wording once, in whatever source it stands, and says how far it is', async () => {
  const [reader, first, second] = [new FigureReader(), watched(), watched()]
  const wordings = [say('They held 30 prisoners.'), say('They held 30 prisoners.', print), say('12 judges sat.')]
  const values = await reader.valuesOf(wordings, first)
  expect(values.map(({ label, sources }) => [label, sources])).toEqual([
    ['30 prisoners', 2],
    ['12 judges', 1],
  ])
  expect(first.shares).toEqual([1 / 3, 1])
  expect(await reader.valuesOf([...wordings, say('40 guards')], second)).toHaveLength(3)
  expect(second.shares).toEqual([1])
})

it('keeps what it had read when it was stopped', async () => {
  const [reader, stopped, resumed] = [new FigureReader(), watched(2), watched()]
  const some = await reader.valuesOf(twenty, stopped)
  expect(some.length).toBeGreaterThan(0)
  expect(await reader.valuesOf(twenty, resumed)).toHaveLength(20)
  expect(stopped.shares.length + resumed.shares.length).toBe(20)
})

it('reads the same words anew where their source turns out to be in another language', async () => {
  const [reader, words] = [new FigureReader(), 'Es waren 1.500 Menschen.']
  const values = (language: string) => reader.valuesOf([say(words, wire, language)], watched())
  expect(await values('en')).not.toEqual(await values('de'))
})
