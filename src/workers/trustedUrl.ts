/**
 * Lets a script's URL through the browser's Trusted Types: the only way by which this app starts a worker.
 *
 * Under `require-trusted-types-for 'script'` the browser refuses a plain string. Vite finds workers by the words
 * `new Worker(new URL(…))`, which leave no room for this function; so a worker is imported by its address instead,
 * which works in development and in a build alike:
 *
 * ```ts
 * import address from './files.worker.ts?worker&url'
 * const worker = new Worker(trustedUrl(address), { type: 'module' })
 * ```
 *
 * Throws for any address that is not one of the app's own scripts: that is a bug, or somebody's attempt.
 */
export function trustedUrl(address: string): string {
  policy ??= scope.trustedTypes?.createPolicy('touchstone', { createScriptURL: ownScript }) ?? {
    createScriptURL: ownScript,
  }
  // The browser's `TrustedScriptURL`, which its `Worker` takes and the library's types do not know.
  return policy.createScriptURL(address) as string
}

/** The address in full, if the app's build wrote what lies there. */
function ownScript(address: string): string {
  const url = new URL(address, location.origin)
  // A `blob:` has the origin of the page that made it, and none of its own files.
  const here = url.origin === location.origin && url.protocol === location.protocol
  const own = here && (ownPaths.test(url.pathname) || import.meta.env.DEV)
  if (!own) throw new TypeError(`${address} is not a script of this app.`)
  return url.href
}

const ownPaths = /^\/(?:sw\.js|assets\/[\w.-]+\.js)$/

interface ScriptUrls {
  readonly createScriptURL: (address: string) => unknown
}

/** What TypeScript's library leaves out. Absent in browsers without Trusted Types. */
const scope = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: ScriptUrls) => ScriptUrls } }

/** Made at first use, once: a name may be taken only one time. */
let policy: ScriptUrls | undefined
