/// <reference lib="webworker" />
// Keeps the whole app on this machine. Built apart from it, into /sw.js, where the two constants are filled in.

/** A digest of this script and of all that it keeps. */
declare const __VERSION__: string
/** Every file of this version: its path, and its digest as `integrity` takes it. */
declare const __FILES__: readonly (readonly [path: string, integrity: string])[]

const worker = self as unknown as ServiceWorkerGlobalScope
const prefix = 'touchstone-'
const cacheName = `${prefix}${__VERSION__}`
const files = __FILES__
const paths = new Set(files.map(([path]) => path))

worker.addEventListener('install', event => event.waitUntil(keepAll()))
worker.addEventListener('activate', event => event.waitUntil(takeOver()))
worker.addEventListener('message', event => {
  if (event.data === 'skip-waiting') event.waitUntil(worker.skipWaiting())
})
worker.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method === 'GET' && url.origin === worker.location.origin)
    event.respondWith(answer(request, url.pathname))
})

/** All or nothing: a file that is missing, or not the one that was built, leaves the version before in charge. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  try {
    await Promise.all(
      files.map(async ([path, integrity]) => {
        const response = await fetch(path, { cache: 'reload', integrity, redirect: 'error' })
        if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`)
        await cache.put(path, response)
      }),
    )
  } catch (error) {
    await caches.delete(cacheName)
    throw error
  }
}

/** Keeps one version before this one: a tab that still runs it may ask for a part that it has not loaded yet. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter(name => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(others.slice(0, -1).map(name => caches.delete(name)))
  await worker.clients.claim()
}

/** From what is kept, this version first; the network only for what was never part of the app. */
async function answer(request: Request, pathname: string): Promise<Response> {
  const path = request.mode === 'navigate' && !paths.has(pathname) ? '/' : pathname
  const cache = await caches.open(cacheName)
  return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request)
}
