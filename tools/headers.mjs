// The headers that every file of the app is served with: written here and nowhere else. Used by the local server,
// by Vite's servers, by the file that static hosts read (`dist/_headers`), by the page's meta tag and by the tests.

/**
 * The content security policy, directive by directive. Nothing comes from another origin and nothing is sent to
 * one. It binds a worker and the service worker only as a header of their own file, which is why every file has it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy of src/workers/trustedUrl.ts.
  'trusted-types': ['touchstone'],
}

/** Directives that a meta tag cannot hold: browsers ignore them there, with a warning. */
const headerOnly = ['frame-ancestors']

/** Powers of the browser that the app never asks for, so that nothing inside it can. */
const refusedPowers = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** Sent with every file. */
export const headers = {
  'Content-Security-Policy': written(policy),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refusedPowers.map(power => `${power}=()`).join(', '),
}

/** The policy as the page's own meta tag has it, for a host that sends no headers. */
export const metaPolicy = written(
  Object.fromEntries(Object.entries(policy).filter(([directive]) => !headerOnly.includes(directive))),
)

/**
 * What Vite's development server can send of it. Its page holds an inline script and inline styles, so the rest of
 * the policy has to wait for the build; Trusted Types are kept, because code that trips over them is written here.
 */
export const developmentHeaders = {
  ...headers,
  'Content-Security-Policy': written({
    'require-trusted-types-for': policy['require-trusted-types-for'] ?? [],
    // A module that is replaced while the page runs makes its policy again.
    'trusted-types': [...(policy['trusted-types'] ?? []), "'allow-duplicates'"],
  }),
}

/**
 * How long a browser may keep a file without asking: for good where its name holds a digest, else not at all.
 *
 * @param {string} pathname path of the URL, from the root
 */
export function cachingOf(pathname) {
  return pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** The same for static hosts, in the format of `_headers` that Netlify and Cloudflare Pages read. */
export function headersFile() {
  const cached = ['/assets/*', '/', '/index.html', '/sw.js', '/theme.js']
  return [
    section('/*', headers),
    ...cached.map(pattern => section(pattern, { 'Cache-Control': cachingOf(pattern) })),
  ].join('\n')
}

/**
 * @param {string} pattern
 * @param {Readonly<Record<string, string>>} fields
 */
function section(pattern, fields) {
  return [pattern, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
}

/** @param {Readonly<Record<string, readonly string[]>>} directives */
function written(directives) {
  return Object.entries(directives)
    .map(([directive, values]) => [directive, ...values].join(' '))
    .join('; ')
}
