import { describe, expect, test } from 'vitest'
import type { TestJob } from '../../tests/fixtures/workers/testWorker.ts'
import { workersOf } from './callWorker.ts'
import address from '../../tests/fixtures/workers/testWorker.ts?worker&url'

interface Answer {
  readonly text: string
  readonly jobs: number
}

const none = { transfer: [], signal: null, onProgress: null }
const echo: TestJob = { type: 'echo', text: 'words' }

/** Workers with short limits, and how many of them were started. */
function testWorkers(limitMs = 20_000, idleMs = 10_000) {
  const started: Worker[] = []
  const call = workersOf<TestJob, Answer, string>({
    start: () => {
      const worker = new Worker(address, { type: 'module' })
      started.push(worker)
      return worker
    },
    limitMs,
    idleMs,
  })
  return { call, started }
}

describe('a job', () => {
  test('is answered, tells how far it is, and leaves its worker to the next', async () => {
    const { call, started } = testWorkers()
    const progress: string[] = []
    await expect(call(echo, { ...none, onProgress: step => progress.push(step) })).resolves.toEqual({
      ok: true,
      value: { text: 'words', jobs: 1 },
    })
    await expect(call(echo, none)).resolves.toMatchObject({ value: { jobs: 2 } })
    expect(progress).toEqual(['echo'])
    expect(started).toHaveLength(1)
  })

  test('that hangs is ended when its time is up', async () => {
    const { call, started } = testWorkers(2000)
    await call(echo, none)
    await expect(call({ type: 'hang' }, none)).resolves.toEqual({
      ok: false,
      error: { type: 'took-too-long', limitMs: 2000 },
    })
    await expect(call(echo, none)).resolves.toMatchObject({ value: { jobs: 1 } })
    expect(started).toHaveLength(2)
  })

  test('that is cancelled ends at once, in the middle of a hang', async () => {
    const { call } = testWorkers()
    const stop = new AbortController()
    const hanging = call({ type: 'hang' }, { ...none, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(hanging).resolves.toEqual({ ok: false, error: { type: 'cancelled' } })
  })

  test('that is cancelled before a worker has it is given to none', async () => {
    const { call, started } = testWorkers()
    const stop = new AbortController()
    const asked = call(echo, { ...none, signal: stop.signal })
    stop.abort()
    await expect(asked).resolves.toEqual({ ok: false, error: { type: 'cancelled' } })
    expect(started).toHaveLength(0)
    await expect(call(echo, none)).resolves.toMatchObject({ value: { jobs: 1 } })
  })

  test('that throws tells why, and the next gets a fresh worker', async () => {
    const { call } = testWorkers()
    const broken = await call({ type: 'throw' }, none)
    expect(broken).toEqual({ ok: false, error: { type: 'worker-broke', reason: 'Error: broken on purpose' } })
    await expect(call(echo, none)).resolves.toMatchObject({ value: { jobs: 1 } })
  })

  test('that is cancelled before its turn never starts, and holds nobody up', async () => {
    const { call, started } = testWorkers()
    const stop = new AbortController()
    const running = Array.from({ length: 3 }, () => call({ type: 'wait', ms: 200 }, none))
    const given = call(echo, { ...none, signal: stop.signal })
    const last = call(echo, none)
    stop.abort()
    await expect(given).resolves.toEqual({ ok: false, error: { type: 'cancelled' } })
    await expect(Promise.all([...running, last])).resolves.toHaveLength(4)
    expect(started.length).toBeLessThanOrEqual(3)
  })
})

test('a worker without a job goes', async () => {
  const { call, started } = testWorkers(20_000, 20)
  await call(echo, none)
  await new Promise(resolve => setTimeout(resolve, 200))
  await call(echo, none)
  expect(started).toHaveLength(2)
})

test('a script that is not there is a failed job, not one that never ends', async () => {
  const call = workersOf<TestJob, Answer, string>({
    start: () => new Worker('/no-such-script.js', { type: 'module' }),
    limitMs: 20_000,
    idleMs: 1000,
  })
  await expect(call(echo, none)).resolves.toMatchObject({ ok: false, error: { type: 'worker-broke' } })
})
