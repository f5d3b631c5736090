import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { anExampleStore } from '../../tests/support/exampleStore.ts'
import { removeClaims } from '../commands/removeClaims.ts'
import { storedOptions } from '../store/live.ts'
import { dossierList } from './dossierList.ts'

test('the shelf counts the claims that stand without reading one', async () => {
  const { db, run } = await anExampleStore()
  const all = await db.claims.toArray()
  await run(
    removeClaims,
    all.slice(0, 2).map(({ id }) => id),
  )
  let read = 0
  const hear = <T>(claim: T): T => {
    read += 1
    return claim
  }
  db.claims.hook('reading').subscribe(hear)
  const shelf = await storedOptions(db, dossierList).queryFn()
  db.claims.hook('reading').unsubscribe(hear)
  expect(shelf.standing).toMatchObject([{ claims: all.length - 2 }])
  expect(read).toBe(0)
})
