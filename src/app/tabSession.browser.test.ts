import { expect, it } from 'vitest'
import { tabSession } from './tabSession.ts'

it('keeps its name over a reload, once the page before has let go', async () => {
  const tab = aTab()
  const before = await inFrame(tab.storage)
  const after = tabSession({ ...tab, patienceMs: 2_000 })
  before.close()
  expect(await after).toBe(before.session)
})

it('keeps its name where the page before had let go and was not heard to', async () => {
  const tab = aTab()
  const before = await inFrame(tab.storage)
  const after = tabSession({ ...tab, patienceMs: 500 })
  before.close()
  keepBusy(600)
  expect(await after).toBe(before.session)
})

it('gives a duplicate a name of its own, which it keeps', async () => {
  const tab = aTab()
  const original = await tabSession(tab)
  const duplicate = { ...tab, storage: memory(original) }
  const session = await tabSession(duplicate)
  expect(session).not.toBe(original)
  expect(duplicate.storage.getItem()).toBe(session)
})

it('does without locks where there are none', async () => {
  const tab = { ...aTab(), locks: null }
  expect(await tabSession(tab)).toBe(await tabSession(tab))
})

function aTab() {
  return { storage: memory(), locks: navigator.locks, patienceMs: 50 }
}

function memory(session: string | null = null) {
  let kept = session
  return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) }
}

/** Hears nothing meanwhile, as a page that is loading its scripts. */
function keepBusy(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

/** The page before: a document of its own, whose locks go with it. */
async function inFrame(storage: ReturnType<typeof memory>) {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const locks = frame.contentWindow?.navigator.locks
  if (!locks) throw new Error('A frame has locks.')
  const session = await tabSession({ storage, locks, patienceMs: 50 })
  return { session, close: () => frame.remove() }
}
