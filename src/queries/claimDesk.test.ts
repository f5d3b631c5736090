import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aClaim, aDossier, theDossierId } from '../../tests/builders.ts'
import { largeDossier, rowsOf } from '../../tests/bench/largeDossier.ts'
import type { Instant, OrderKey } from '../domain/records.ts'
import { caseFilesOf } from '../domain/caseFile.ts'
import { assess } from '../domain/verdict/assess.ts'
import { aBundle } from '../../tests/builders.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { storedOptions } from '../store/live.ts'
import { readCase } from './caseFacts.ts'
import { claimDesk } from './claimDesk.ts'

let db: Database

beforeEach(async () => {
  db = describeDatabase(`desk-${crypto.randomUUID()}`)
  await db.open()
})

afterEach(() => db.close())

const deskOf = (id: string) => storedOptions(db, claimDesk, theDossierId, id as never, 'ada').queryFn()

describe('the desk of a claim', () => {
  it('comes to what reading the whole dossier comes to', async () => {
    await keep(largeDossier({ claims: 60, excerpts: 150, sources: 120 }))
    const whole = await readCase(db, theDossierId)
    const files = caseFilesOf(whole!.facts, whole!.standard, whole!.contested)
    expect(files.size).toBeGreaterThan(50)
    let number = 0
    for (const [id, file] of files) {
      const desk = await deskOf(id)
      number += 1
      expect(desk?.assessment).toEqual(assess(file))
      expect(desk).toMatchObject({ number, total: files.size })
      expect(desk?.exhibits.map(({ evidence }) => evidence.id)).toEqual(file.exhibits.map(each => each.evidence.id))
    }
  })

  it('is numbered among the claims that stand', async () => {
    const removed = { deletedAt: '2024-03-05T09:15:00.000Z' as Instant }
    const [a, b, c, d] = [
      aClaim({ order: 'a0' as OrderKey, ...removed }),
      aClaim({ order: 'a1' as OrderKey }),
      aClaim({ order: 'a2' as OrderKey }),
      aClaim({ order: 'a3' as OrderKey, ...removed }),
    ]
    await keep(aBundle({ dossiers: [aDossier()], claims: [a, b, c, d] }))
    expect(await deskOf(b.id)).toMatchObject({ number: 1, total: 2 })
    expect(await deskOf(c.id)).toMatchObject({ number: 2, total: 2 })
    expect(await deskOf(a.id)).toBeNull()
  })
})

async function keep(bundle: Parameters<typeof rowsOf>[0]): Promise<void> {
  for (const [table, rows] of rowsOf(bundle)) await db.table(table).bulkAdd([...rows])
}
