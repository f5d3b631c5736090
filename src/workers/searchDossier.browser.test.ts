import { afterAll, expect, test } from 'vitest'
import { layOutDossier } from '../commands/layOutDossier.ts'
import { addClaims } from '../commands/addClaims.ts'
import { newDossierId, type SessionId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { openStore, type Store } from '../store/openStore.ts'
import { type Command, runCommand } from '../store/run.ts'
import { readExample } from '../ui/dossiers/examplePlan.ts'
import { readFileBytes } from './readFileBytes.ts'
import { searchDossier, type SearchAsk } from './searchDossier.ts'

const name = `search-${crypto.randomUUID()}`
const dossierId = newDossierId()
const never = new AbortController().signal
let store: Store | null = null

afterAll(() => store?.db.close())

async function run<I, T, E>(command: Command<I, T, E>, input: I): Promise<void> {
  store ??= await openStore({ name, session: 'session:test' as SessionId, onSuperseded: () => undefined })
  const now = new Date().toISOString() as Instant
  const result = await runCommand({ db: store.db, actor: store.actor, dossierId, now }, command, input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
}

async function layOut(): Promise<void> {
  const { plan, files } = await readExample(file => readFileBytes(file, () => undefined))
  await run(layOutDossier, plan)
  for (const file of files) {
    await store?.blobs.put(file.captureDigest, file.captureBytes)
    await store?.blobs.put(file.textDigest, file.textBytes)
  }
}

function ask(query: string): SearchAsk {
  return {
    store: name,
    dossierId,
    query,
    isTyped: true,
    claim: null,
    kinds: ['source', 'claim'],
    sourceIds: null,
    most: 20,
  }
}

test('a worker searches the store, tells when nobody waits any more, and follows what the page writes', async () => {
  await layOut()
  const first = await searchDossier(ask('closed bridge'), never, () => undefined)
  expect(first).toMatchObject({ ok: true, value: { unread: 0 } })
  expect(first.ok && new Set(first.value.found.map(({ kind }) => kind))).toEqual(new Set(['source', 'claim']))

  const given = new AbortController()
  const late = searchDossier(ask('bridge'), given.signal, () => undefined)
  given.abort()
  expect(await late).toEqual({ ok: false, error: { type: 'cancelled' } })

  const nobodys = { original: null, claimant: null, claimantPublisherId: null, appearance: null }
  await run(addClaims, [{ text: 'The lighthouse went dark.', kind: 'event', ...nobodys }])
  await expect
    .poll(async () => await searchDossier(ask('lighthouses'), never, () => undefined))
    .toMatchObject({ ok: true, value: { found: [{ kind: 'claim' }] } })
}, 60_000)
