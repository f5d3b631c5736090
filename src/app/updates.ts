import { trustedUrl } from '../workers/trustedUrl.ts'

/**
 * How far the app is kept on this machine.
 *
 * - `unsupported`: it is not, and will not be in this visit; it works as long as its server does
 * - `installing`: it is being kept, or the browser is being asked
 * - `ready-offline`: all of it is here; the next start needs no network
 * - `update-waiting`: so is a newer version, which runs as soon as somebody says so
 */
export type UpdateState = 'unsupported' | 'installing' | 'ready-offline' | 'update-waiting'

/** Made for `useSyncExternalStore`. */
export interface Updates {
  readonly state: () => UpdateState
  /** Calls back at every change of state; gives the function that ends it. */
  readonly subscribe: (changed: () => void) => () => void
  /**
   * Starts the version that waits and reloads this tab with it; does nothing where none waits. Other tabs go on with
   * what they run. Nobody calls it while this tab has unsaved words.
   */
  readonly applyUpdate: () => void
}

/**
 * Has the service worker keep the app, and watches for newer versions.
 *
 * Never reloads by itself: only where this tab was already run by a service worker and its user asked for the update.
 *
 * @param container `null` where the browser has no service workers, or in development, where there is nothing to keep
 */
export function watchUpdates(container: ServiceWorkerContainer | null, reload: () => void): Updates {
  const listeners = new Set<() => void>()
  let state: UpdateState = container ? 'installing' : 'unsupported'
  let waiting: ServiceWorker | null = null
  let asked = false

  function become(next: UpdateState) {
    if (next === state) return
    state = next
    for (const changed of listeners) changed()
  }

  function look(registration: ServiceWorkerRegistration) {
    waiting = registration.waiting
    if (waiting && registration.active) become('update-waiting')
    else if (registration.active) become('ready-offline')
    else become(registration.installing || waiting ? 'installing' : 'unsupported')
  }

  if (container) {
    const hadController = container.controller !== null
    container.addEventListener('controllerchange', () => {
      if (hadController && asked) reload()
    })
    register(container, look).catch((error: unknown) => {
      console.warn('The app is not kept for use without a network.', error)
      become('unsupported')
    })
  }

  return {
    state: () => state,
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    applyUpdate: () => {
      asked = waiting !== null
      waiting?.postMessage('skip-waiting')
    },
  }
}

/** The browser's service workers; `null` where it has none for this page, or in development. */
export function serviceWorkers(): ServiceWorkerContainer | null {
  return import.meta.env.PROD && 'serviceWorker' in navigator ? navigator.serviceWorker : null
}

/** Calls `look` at once and whenever one of the registration's workers has moved on. */
async function register(
  container: ServiceWorkerContainer,
  look: (registration: ServiceWorkerRegistration) => void,
): Promise<void> {
  const registration = await container.register(trustedUrl('/sw.js'), { updateViaCache: 'none' })
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => look(registration))
  watch(registration.installing)
  watch(registration.waiting)
  registration.addEventListener('updatefound', () => {
    watch(registration.installing)
    look(registration)
  })
  look(registration)
}
