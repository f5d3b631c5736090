import { expect, it, vi } from 'vitest'
import { watchUpdates } from './updates.ts'

it('says that nothing is kept where the browser keeps nothing', () => {
  expect(watchUpdates(null, () => {}).state()).toBe('unsupported')
})

it('goes from installing to ready, and does not reload the page that the first worker takes over', async () => {
  const browser = aBrowser()
  const reload = vi.fn<() => void>()
  const updates = watchUpdates(browser.container, reload)
  const seen: string[] = []
  updates.subscribe(() => seen.push(updates.state()))
  expect(updates.state()).toBe('installing')
  browser.registered({ installing: aWorker() })
  await settled()
  browser.move({ active: aWorker() })
  browser.takeOver()
  expect(seen).toEqual(['ready-offline'])
  expect(reload).not.toHaveBeenCalled()
})

it('reloads with a newer version when its user asks, once', async () => {
  const browser = aBrowser({ controlled: true })
  const reload = vi.fn<() => void>()
  const updates = watchUpdates(browser.container, reload)
  const newer = aWorker()
  browser.registered({ active: aWorker(), waiting: newer })
  await settled()
  expect(updates.state()).toBe('update-waiting')
  updates.applyUpdate()
  expect(newer.postMessage).toHaveBeenCalledWith('skip-waiting')
  expect(reload).not.toHaveBeenCalled()
  browser.takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

it('lets a tab be whose user asked for nothing when another tab updates', async () => {
  const browser = aBrowser({ controlled: true })
  const reload = vi.fn<() => void>()
  const updates = watchUpdates(browser.container, reload)
  browser.registered({ active: aWorker() })
  await settled()
  browser.takeOver()
  updates.applyUpdate()
  expect(reload).not.toHaveBeenCalled()
})

it('notices a version that arrives later', async () => {
  const browser = aBrowser({ controlled: true })
  const updates = watchUpdates(browser.container, () => {})
  browser.registered({ active: aWorker() })
  await settled()
  expect(updates.state()).toBe('ready-offline')
  const newer = aWorker()
  browser.find(newer)
  browser.move({ installing: null, waiting: newer })
  expect(updates.state()).toBe('update-waiting')
})

it('says that nothing is kept where the browser refuses', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const browser = aBrowser()
  const updates = watchUpdates(browser.container, () => {})
  browser.refused()
  await settled()
  expect(updates.state()).toBe('unsupported')
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})

type Workers = Partial<Record<'installing' | 'waiting' | 'active', ServiceWorker | null>>

/** The browser's side of the conversation, driven by hand. */
function aBrowser({ controlled = false } = {}) {
  let resolve: (registration: ServiceWorkerRegistration) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const registering = new Promise<ServiceWorkerRegistration>((succeed, fail) => {
    resolve = succeed
    reject = fail
  })
  const registration = Object.assign(new EventTarget(), { installing: null, waiting: null, active: null } as Workers)
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? aWorker() : null,
    register: () => registering,
  })
  return {
    container: container as unknown as ServiceWorkerContainer,
    registered: (workers: Workers) =>
      resolve(Object.assign(registration, workers) as unknown as ServiceWorkerRegistration),
    refused: () => reject(new TypeError('No.')),
    find: (worker: ServiceWorker) => {
      registration.installing = worker
      registration.dispatchEvent(new Event('updatefound'))
    },
    /** A worker has moved on; each tells of it to whoever watches it. */
    move: (workers: Workers) => {
      const moved = [registration.installing, registration.waiting]
      Object.assign(registration, workers)
      for (const worker of moved) worker?.dispatchEvent(new Event('statechange'))
    },
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
  }
}

function aWorker() {
  return Object.assign(new EventTarget(), {
    postMessage: vi.fn<(message: string) => void>(),
  }) as unknown as ServiceWorker
}

function settled() {
  return new Promise(done => setTimeout(done, 0))
}
