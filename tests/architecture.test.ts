import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, matchesGlob, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testProjects } from '../tools/testProjects.mjs'

/**
 * Which folder of src may import from which; ARCHITECTURE.md explains, this enforces. A file that has a line of its
 * own is not part of its folder: the folder's line does not open it.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  '../package.json': [],
  domain: [],
  messages: ['domain'],
  example: ['domain'],
  formats: ['domain', 'messages', 'formats/registry.ts'],
  'formats/registry.ts': ['domain', 'messages', 'formats'],
  'formats/exports.ts': ['domain', 'messages', 'formats'],
  'formats/packageWords.ts': ['domain', 'messages', 'formats'],
  store: ['domain', 'store/failure.ts', 'workers/trustedUrl.ts'],
  'store/failure.ts': [],
  commands: ['domain', 'store'],
  queries: ['domain', 'store'],
  workers: [
    'domain',
    'messages',
    'formats',
    'formats/registry.ts',
    'formats/exports.ts',
    'store',
    'queries',
    'workers/trustedUrl.ts',
  ],
  'workers/trustedUrl.ts': [],
  ui: [
    'domain',
    'messages',
    'example',
    'formats/registry.ts',
    'formats/exports.ts',
    'formats/packageWords.ts',
    'store/failure.ts',
    'workers',
    'commands',
    'queries',
    'ui/store',
    // For the version, which is written there and nowhere else.
    '../package.json',
  ],
  'ui/store': ['domain', 'store', 'store/failure.ts', 'queries', 'workers'],
  cli: [
    '../package.json',
    'domain',
    'messages',
    'formats',
    'formats/registry.ts',
    'formats/exports.ts',
    'formats/packageWords.ts',
  ],
  app: [
    'domain',
    'messages',
    'example',
    'formats',
    'formats/registry.ts',
    'formats/exports.ts',
    'store',
    'store/failure.ts',
    'commands',
    'queries',
    'workers',
    'workers/trustedUrl.ts',
    'ui',
    'ui/store',
  ],
}

/** Packages that only these may name, and what they are named in. */
const ownedPackages: Readonly<Record<string, readonly string[]>> = {
  dexie: ['store'],
  react: ['ui', 'app'],
  'react-dom': ['ui', 'app'],
  'react-router': ['ui', 'app'],
  'lucide-react': ['ui', 'app'],
  '@tanstack/react-query': ['ui/store', 'app', 'store/live'],
  '@tanstack/react-virtual': ['ui'],
  // Told there never to make code at run time; everybody else takes it from there.
  zod: ['domain/zod.ts'],
  '@noble/hashes': ['domain/sha256.ts'],
  stemmer: ['domain/search', 'domain/discrepancies'],
  'double-metaphone': ['domain/names'],
  i18next: ['messages'],
  fflate: ['formats'],
  linkedom: ['formats'],
  '@mozilla/readability': ['formats'],
  commonmark: ['formats'],
}

/** Folders whose `index.ts` is an ordered list and not a detour. */
const listFolders = ['messages/en', 'domain/upgrades']

const root = join(import.meta.dirname, '..')
const sources = filesUnder('src')
const code = sources.filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

describe('imports', () => {
  it('go where the table lets them', () => expect(importsOf(code).flatMap(layerComplaints)).toEqual([]))

  it('of a package stay with its owner', () => expect(importsOf(code).flatMap(packageComplaints)).toEqual([]))

  it('stay inside a screen', () => expect(importsOf(code).flatMap(screenComplaints)).toEqual([]))

  it('name a file', () => {
    const vague = importsOf(code).filter(({ to, target }) => target !== null && !/\.\w+(?:\?.*)?$/.test(to))
    expect(vague.map(({ from, to }) => `${from}: '${to}' has no file ending`)).toEqual([])
  })

  it('go round no barrel', () => {
    const barrels = code.filter(file => /(?:^|\/)index\.tsx?$/.test(file) && !listFolders.includes(dirname(file)))
    expect(barrels.map(file => `${file}: import the file itself`)).toEqual([])
  })

  it.each([
    ['domain/claim.ts', '../store/run.ts', 'domain/claim.ts: domain/ may not import store/'],
    ['ui/claims/List.tsx', '../../store/run.ts', 'ui/claims/List.tsx: ui/ may not import store/'],
    ['ui/claims/List.tsx', '../../formats/html.ts', 'ui/claims/List.tsx: ui/ may not import formats/'],
    ['ui/claims/List.tsx', '../reader/Page.tsx', 'ui/claims/List.tsx: ui/claims/ may not import ui/reader/'],
    ['ui/claims/List.tsx', 'dexie', 'ui/claims/List.tsx: dexie belongs to store'],
    ['domain/claim.ts', 'zod', 'domain/claim.ts: zod belongs to domain/zod.ts'],
    ['domain/claim.ts', 'node:fs', 'domain/claim.ts: node:fs belongs to cli'],
  ])('complain of %s importing %s', (from, to, complaint) => {
    const made = anImport(from, to)
    expect([...layerComplaints(made), ...packageComplaints(made), ...screenComplaints(made)]).toEqual([complaint])
  })
})

describe('code', () => {
  it('turns no text into markup or program', () => {
    const ways =
      /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\s*\(|\bnew Function\b/g
    expect(found(code, ways)).toEqual([])
  })

  it('asks nothing of another origin', () => {
    const ways =
      /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\s*\(\s*['"`](?:\w+:)?\/\/|\b(?:src|srcSet|poster)=[{"'`]+\s*(?:\w+:)?\/\//g
    const page = /<(?:link|script|img)[^>]*(?:href|src)="(?:\w+:)?\/\//g
    const styles = /(?:url\(|@import)\s*['"]?(?:\w+:)?\/\//g
    expect([...found(code, ways), ...found(stylesheets(), styles), ...found(['../index.html'], page)]).toEqual([])
  })
})

describe('styles', () => {
  const physical =
    /(?<![\w.-])(?:(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g

  it('know start and end, not left and right', () => expect(found(stylesheets(), physical)).toEqual([]))

  it.each(['margin-left: 1px', '{left:0}', 'text-align: right', 'border-right-color: red'])('would not pass %s', css =>
    expect(css.match(physical)).toHaveLength(1),
  )

  it.each(['margin-inline-start: 1px', '--left: 1', 'text-align: start', '.left:hover {}'])('pass %s', css =>
    expect(css.match(physical)).toBeNull(),
  )
})

it('runs every test file in one place, no more and no fewer', () => {
  const tests = ['src', 'tests', 'tools'].flatMap(folder => filesUnder(folder).map(file => `${folder}/${file}`))
  const strays = tests
    .filter(file => /\.(?:test|spec)\.\w+$/.test(file))
    .map(file => ({ file, runners: runnersOf(file) }))
    .filter(({ runners }) => runners.length !== 1)
  expect(strays.map(({ file, runners }) => `${file} is run by ${runners.join(' and ') || 'nobody'}`)).toEqual([])
})

function runnersOf(file: string): string[] {
  const matches = (patterns: readonly string[]) => patterns.some(pattern => matchesGlob(file, pattern))
  return Object.entries(testProjects)
    .filter(([, { include, exclude }]) => matches(include) && !matches(exclude))
    .map(([name]) => name)
}

interface Import {
  /** The file that imports, from src. */
  readonly from: string
  /** What it names, as it is written. */
  readonly to: string
  /** The file that it means, from src; `null` for a package. */
  readonly target: string | null
}

function layerComplaints({ from, target }: Import): string[] {
  if (target === null) return []
  const [layer, other] = [layerOf(from), layerOf(target)]
  const allowed = layer === other || mayImport[layer]?.includes(other)
  return allowed ? [] : [`${from}: ${shown(layer)} may not import ${shown(other)}`]
}

function packageComplaints({ from, to, target }: Import): string[] {
  if (target !== null) return []
  const owners = to.startsWith('node:') ? ['cli'] : ownedPackages[packageOf(to)]
  const allowed = !owners || owners.some(owner => from === owner || new RegExp(`^${owner}[./]`).test(from))
  return allowed ? [] : [`${from}: ${to} belongs to ${owners.join(', ')}`]
}

function screenComplaints({ from, target }: Import): string[] {
  if (target === null || !from.startsWith('ui/') || !target.startsWith('ui/')) return []
  const [screen, other] = [dirname(from), dirname(target)].map(folder => folder.split('/')[1] ?? '')
  const allowed = screen === other || other === 'shared' || other === 'store'
  return allowed ? [] : [`${from}: ui/${screen}/ may not import ui/${other}/`]
}

/** The longest key of {@link mayImport} that a file lies under; its folder where there is none. */
function layerOf(file: string): string {
  const layers = Object.keys(mayImport).filter(layer => file === layer || file.startsWith(`${layer}/`))
  return layers.toSorted((a, b) => b.length - a.length)[0] ?? dirname(file)
}

function shown(layer: string): string {
  return /\.tsx?$/.test(layer) ? layer : `${layer}/`
}

/** `@noble/hashes` of `@noble/hashes/sha2.js`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function importsOf(files: readonly string[]): Import[] {
  return files.flatMap(from =>
    [...uncommented(from).matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => anImport(from, to)),
  )
}

function anImport(from: string, to: string): Import {
  const target = to.startsWith('.') ? join(dirname(from), to.replace(/\?.*$/, '')).replaceAll('\\', '/') : null
  return { from, to, target }
}

function stylesheets(): string[] {
  return sources.filter(file => file.endsWith('.css'))
}

/** `file:line: what` for everything that a pattern finds. */
function found(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap(file =>
    uncommented(file)
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(pattern)].map(([what]) => `${file}:${index + 1}: ${what.trim()}`)),
  )
}

/** A file of src without the lines that are only comment. */
function uncommented(file: string): string {
  return readFileSync(join(root, 'src', file), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
}

/** Every file under a folder of the project, from that folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(join(root, folder), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
