import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/domain/ledger.ts'
import { recordsIn } from '../src/formats/packageRows.ts'
import { casesOf } from '../src/formats/snapshot.ts'
import { dossierContents } from '../src/queries/dossierBundle.ts'
import { storedOptions } from '../src/store/live.ts'
import { takeIn } from '../src/store/takeIn.ts'
import { anEmptyStore, type AStore } from './support/emptyStore.ts'
import { anExampleStore } from './support/exampleStore.ts'
import { randomFrom } from './support/random.ts'

const DELIVERIES = 5

describe('what the rules make of a dossier', () => {
  it('is the same in whatever order and pieces its entries come, in the store and without one', async () => {
    const here = await anExampleStore()
    const { dossierId } = here
    const { entries } = await storedOptions(here.db, dossierContents, dossierId).queryFn()
    const wanted = await madeOf(here)
    expect(wanted.length).toBeGreaterThan(5)
    for (let seed = 1; seed <= DELIVERIES; seed++) {
      const there = await anEmptyStore(`reader ${seed}`, dossierId)
      for (const piece of piecesOf(entries, randomFrom(seed))) await takeIn(there.db, piece)
      expect(await madeOf(there), `seed ${seed}`).toEqual(wanted)
      expect(tellings(recordsIn(shuffled(entries, randomFrom(seed)))), `seed ${seed}`).toEqual(wanted)
    }
  }, 60_000)
})

async function madeOf({ db, dossierId }: AStore) {
  return tellings(await storedOptions(db, dossierContents, dossierId).queryFn())
}

/** All that is told of each claim: what is recommended and why, and what has moved under its marks. */
function tellings(records: Parameters<typeof casesOf>[0]) {
  return casesOf(records).claims.map(({ file, assessment, letters, marks }) => ({
    claim: file.claim,
    assessment,
    letters: [...letters],
    marks: marks.map(({ mark, moved }) => ({ mark, moved })),
  }))
}

/** Shuffled, some more than once, in pieces of one to nine. */
function piecesOf(entries: readonly Entry[], random: () => number): Entry[][] {
  const all = shuffled([...entries, ...entries.filter(() => random() < 0.2)], random)
  const pieces: Entry[][] = []
  while (all.length > 0) pieces.push(all.splice(0, 1 + Math.floor(random() * 9)))
  return pieces
}

function shuffled(entries: readonly Entry[], random: () => number): Entry[] {
  return entries
    .map(entry => ({ entry, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ entry }) => entry)
}
