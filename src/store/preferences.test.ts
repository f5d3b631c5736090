import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { preferences } from '../queries/preferences.ts'
import { describeDatabase } from './database.ts'
import { keepFresh, storedOptions } from './live.ts'
import { choose, defaultPreferences, readPreferences } from './preferences.ts'

it('are the defaults until somebody chooses, and where what is kept is of no use', async () => {
  const db = await aStore()
  expect(await readPreferences(db)).toEqual(defaultPreferences)
  await db.settings.bulkPut([
    { key: 'theme', value: 'sepia' },
    { key: 'singleKeys', value: 'no' },
    { key: 'name', value: 7 },
  ])
  expect(await readPreferences(db)).toEqual(defaultPreferences)
})

it('keep one choice beside another', async () => {
  const db = await aStore()
  await choose(db, { theme: 'dark' })
  await choose(db, { singleKeys: false })
  expect(await readPreferences(db)).toEqual({ ...defaultPreferences, theme: 'dark', singleKeys: false })
})

it('are followed by another tab', async () => {
  const name = `preferences-${crypto.randomUUID()}`
  const [here, there] = [await aStore(name), await aStore(name)]
  const client = new QueryClient()
  const stop = keepFresh(client, there)
  await client.fetchQuery(storedOptions(there, preferences))
  const seen = client.getQueryCache().find({ queryKey: ['preferences'] })
  await choose(here, { contrast: 'more' })
  await vi.waitFor(() => expect(seen?.state.isInvalidated).toBe(true))
  expect(await client.fetchQuery(storedOptions(there, preferences))).toMatchObject({ contrast: 'more' })
  stop()
})

async function aStore(name = `preferences-${crypto.randomUUID()}`) {
  const db = describeDatabase(name)
  await db.open()
  return db
}
