// Finds a Chromium for the browser tests.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const systemPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** A Chromium as an npm package, for linux on x64. */
const packaged = { name: '@sparticuz/chromium', version: '147.0.0' }

/** For a machine without a display, a graphics card or a network. */
export const chromiumArguments = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium that is on this machine: the one `CHROMIUM_PATH` names, else Playwright's own, the system's, or the
 * packaged one if it was fetched before.
 *
 * @returns {Promise<{ path: string, from: string } | null>} `null` where there is none
 */
export async function findChromium() {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, and there is no such file.`)
    return { path: wanted, from: 'CHROMIUM_PATH' }
  }
  const { chromium } = await import('playwright')
  const own = chromium.executablePath()
  if (own && existsSync(own)) return { path: own, from: 'Playwright' }
  const system = systemPaths[process.platform]?.find(path => existsSync(path))
  if (system) return { path: system, from: 'the system' }
  return unpacked()
}

/**
 * The same, and where there is none fetches the packaged one (66 MB) into node_modules/.cache.
 *
 * @returns {Promise<{ path: string, from: string } | null>} `null` where it cannot be had either
 */
export async function obtainChromium() {
  const found = await findChromium()
  if (found || process.platform !== 'linux' || process.arch !== 'x64') return found
  console.log(`No Chromium on this machine: fetching ${packaged.name}@${packaged.version} …`)
  const { prefix } = cached()
  mkdirSync(prefix, { recursive: true })
  const wanted = `${packaged.name}@${packaged.version}`
  spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', prefix, wanted],
    {
      stdio: 'inherit',
    },
  )
  return unpacked()
}

/** Unpacks the packaged Chromium once; `null` where it was never fetched. */
async function unpacked() {
  const { prefix, folder, entry } = cached()
  if (!existsSync(entry)) return null
  mkdirSync(folder, { recursive: true })
  const temporary = process.env['TMPDIR']
  try {
    // It unpacks into the system's temporary folder, under a name that holds no version.
    process.env['TMPDIR'] = folder
    const shipped = await import(pathToFileURL(entry).href)
    return { path: String(await shipped.default.executablePath()), from: `${packaged.name} in ${prefix}` }
  } catch (error) {
    console.warn(`The Chromium in ${prefix} cannot be used:`, error)
    return null
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = temporary
  }
}

function cached() {
  const prefix = resolve('node_modules/.cache', `chromium-${packaged.version}`)
  return {
    prefix,
    folder: join(prefix, 'unpacked'),
    entry: join(prefix, 'node_modules', packaged.name, 'build/esm/index.js'),
  }
}
