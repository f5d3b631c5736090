import { Inflate, Zip, ZipDeflate } from 'fflate'
import { err, ok, type Result } from '../domain/result.ts'

/** Caps on what is unpacked, counted on what really comes out and not on what the archive says of itself. */
export interface ZipLimits {
  readonly members: number
  readonly bytes: number
}

/** Why an archive was not unpacked. Nothing of it was kept. */
export type ZipProblem =
  | { readonly type: 'not-a-zip' }
  | { readonly type: 'cut-off' }
  | { readonly type: 'too-large'; readonly limit: number; readonly unit: 'bytes' | 'files' }
  | { readonly type: 'unsafe-names'; readonly names: readonly string[] }
  | { readonly type: 'altered'; readonly files: readonly string[] }

/** The hour that every member carries: the same content is the same bytes, whenever it is written. */
const EPOCH = new Date(1980, 0, 1)

/** Compressed bytes unpacked between two counts. Deflate yields at most 1,032 times as many: 17 MB. */
const STRIDE = 16_384

/**
 * Packs members in the order they come, so that an archive never lies in memory
 * beside all that it is made of. Names are taken as they are.
 */
export async function zipped(members: AsyncIterable<readonly [string, Uint8Array]>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem
    chunks.push(chunk)
  })
  for await (const [name, bytes] of members) {
    const member = new ZipDeflate(name, { level: 6 })
    member.mtime = EPOCH
    zip.add(member)
    member.push(bytes, true)
  }
  zip.end()
  return joined(chunks)
}

/**
 * Unpacks an archive by its central directory, into memory only: names never become paths.
 *
 * What carries no content (times, attributes, extra fields, comments, padding) is passed
 * over, so that an archive that was unpacked and packed again by other hands still opens.
 */
export function unzipped(
  bytes: Uint8Array,
  limits: ZipLimits,
  onProgress: (share: number) => void = () => undefined,
): Result<Map<string, Uint8Array>, ZipProblem> {
  const directory = directoryOf(bytes)
  if (!directory.ok) return directory
  const files = directory.value.filter(({ name, size }) => !(name.endsWith('/') && size === 0))
  if (files.length > limits.members) return err({ type: 'too-large', limit: limits.members, unit: 'files' })
  const unsafe = unsafeNames(directory.value.map(({ name }) => name))
  if (unsafe.length > 0) return err({ type: 'unsafe-names', names: unsafe })
  const members = new Map<string, Uint8Array>()
  let left = limits.bytes
  for (const file of files) {
    const content = contentOf(bytes, file, left)
    if (content === 'damaged') return err({ type: 'altered', files: [file.name] })
    if (content === 'too-large') return err({ type: 'too-large', limit: limits.bytes, unit: 'bytes' })
    left -= content.length
    members.set(file.name, content)
    onProgress(members.size / files.length)
  }
  return ok(members)
}

interface Listed {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
}

// APPNOTE.TXT 6.3.10: 4.3.7 local header, 4.3.12 central directory, 4.3.16 its end.
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const MOST_COMMENT = 65_535

function directoryOf(bytes: Uint8Array): Result<Listed[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return err({ type: startsLikeZip(view) ? 'cut-off' : 'not-a-zip' })
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) return err({ type: 'too-large', limit: 0xffff, unit: 'files' })
  const listed: Listed[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return err({ type: 'cut-off' })
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true))
    if (next > end) return err({ type: 'cut-off' })
    if (name === null) return err({ type: 'unsafe-names', names: [`#${index + 1}`] })
    listed.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return ok(listed)
}

/** Where the end record starts: the last one whose comment runs to the last byte; `null` where there is none. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return null
}

function startsLikeZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === LOCAL
}

function nameAt(bytes: Uint8Array, at: number, length: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at, at + length))
  } catch {
    return null
  }
}

/** Names that would leave a folder, or that two members share (letter case apart). */
function unsafeNames(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => {
    const folded = name.toLowerCase()
    const twice = seen.has(folded)
    seen.add(folded)
    return twice || !isPlainPath(name)
  })
}

function isPlainPath(name: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (name === '' || /[\u0000-\u001f\u007f\\:]/.test(name)) return false
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/')
  return parts.every(part => part !== '' && part !== '.' && part !== '..')
}

function contentOf(bytes: Uint8Array, file: Listed, most: number): Uint8Array | 'damaged' | 'too-large' {
  const packed = packedContent(bytes, file)
  if (packed === null) return 'damaged'
  if (file.size > most) return 'too-large'
  if (file.method === 0) return packed.length === file.size ? packed.slice() : 'damaged'
  const content = inflated(packed, most)
  if (content === 'too-large') return content
  return content !== null && content.length === file.size ? content : 'damaged'
}

/** The bytes of a member as they lie in the archive; `null` where its local header does not fit the directory. */
function packedContent(bytes: Uint8Array, file: Listed): Uint8Array | null {
  const encrypted = (file.flags & 1) !== 0
  if (encrypted || (file.method !== 0 && file.method !== 8)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.offset + 30 > bytes.length || view.getUint32(file.offset, true) !== LOCAL) return null
  const nameLength = view.getUint16(file.offset + 26, true)
  const start = file.offset + 30 + nameLength + view.getUint16(file.offset + 28, true)
  const sameName = nameAt(bytes, file.offset + 30, nameLength) === file.name
  return sameName && start + file.packed <= bytes.length ? bytes.subarray(start, start + file.packed) : null
}

function inflated(packed: Uint8Array, most: number): Uint8Array | null | 'too-large' {
  const chunks: Uint8Array[] = []
  let total = 0
  const inflate = new Inflate(chunk => {
    chunks.push(chunk)
    total += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STRIDE) {
      inflate.push(packed.subarray(at, at + STRIDE), at + STRIDE >= packed.length)
      if (total > most) return 'too-large'
    }
  } catch {
    return null
  }
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
