import { err, ok, type Result } from '../domain/result.ts'
import { leniently, strictly } from './decode.ts'
import { guessEncoding } from './guessEncoding.ts'
import type { ReadProblem } from './registry.ts'

/** Bytes as text, and how sure that is. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  /** Whether nothing in the file or from a person says that it is this encoding. */
  readonly guessed: boolean
  /** Characters that stand for bytes which mean nothing in this encoding. */
  readonly undecodable: number
}

/**
 * Turns bytes into text.
 *
 * In this order: a person's `choice`; a byte order mark; UTF-16 by where its zero
 * bytes lie (they would be good UTF-8, too); strict UTF-8; what the document `declares`; a guess. Fails with
 * `not-in-that-encoding` where the choice is no encoding or more than a tenth of
 * the characters mean nothing in it, and with `kind-not-read` for UTF-32, which
 * no browser decodes.
 */
export function decodeBytes(
  bytes: Uint8Array,
  choice: string | null,
  declared: string | null,
): Result<Decoded, ReadProblem> {
  if (choice !== null) return asChosen(bytes, choice)
  if (isUtf32(bytes)) return err({ type: 'kind-not-read', kind: 'utf-32' })
  const marked = markedEncoding(bytes)
  if (marked !== null) return ok({ ...decodeAs(bytes, marked), guessed: false })
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== null) return ok({ ...decodeAs(bytes, utf16), guessed: true })
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null) return ok({ text: utf8, encoding: 'utf-8', guessed: false, undecodable: 0 })
  if (isMostlyUtf8(bytes)) return ok({ ...decodeAs(bytes, 'utf-8'), guessed: true })
  const known = declared === null ? null : labelOf(declared)
  if (known !== null && known !== 'utf-8') {
    const decoded = decodeAs(bytes, known)
    return ok({ ...decoded, guessed: decoded.undecodable > 0 })
  }
  return ok({ ...decodeAs(bytes, guessEncoding(bytes)), guessed: true })
}

/**
 * The encoding that an HTML or XML document declares in its first 4096 bytes;
 * `null` where it declares none. A browser looks at 1024; real pages are worse.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = asciiOf(bytes.subarray(0, 4096))
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)
  const meta = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  const label = meta?.[1] ?? xml?.[1] ?? null
  // Whoever could read the declaration read bytes of ASCII: it cannot be UTF-16 (HTML standard, prescan).
  return label !== null && /^utf-?(16|32)/i.test(label) ? 'utf-8' : label
}

/** The WHATWG name of an encoding by any of its labels; `null` where there is none. */
export function labelOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/**
 * UTF-16 without a byte order mark, by its zero bytes: they lie on one side of the
 * pairs only (ASCII letters, spaces, line ends). `null` where it is not UTF-16.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1)
  const zeros: [number, number] = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1
  })
  const [even, odd] = zeros
  const most = Math.max(even, odd)
  if (most < 2 || most * 50 < head.length || Math.min(even, odd) * 20 > most) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const text = strictly(head, encoding)
  return text !== null && isWritten(text) ? encoding : null
}

function asChosen(bytes: Uint8Array, choice: string): Result<Decoded, ReadProblem> {
  const encoding = labelOf(choice)
  const problem = { type: 'not-in-that-encoding', encoding: encoding ?? choice } as const
  if (encoding === null) return err(problem)
  const decoded = decodeAs(bytes, encoding)
  if (decoded.undecodable * 10 > decoded.text.length) return err(problem)
  return ok({ ...decoded, guessed: false })
}

function decodeAs(bytes: Uint8Array, encoding: string): Omit<Decoded, 'guessed'> {
  const strict = strictly(bytes, encoding)
  if (strict !== null) return { text: strict, encoding, undecodable: 0 }
  const text = leniently(bytes, encoding)
  return { text, encoding, undecodable: countOf(text, '\uFFFD') - replacementsWritten(bytes, encoding) }
}

/** U+FFFD that the author wrote, or an earlier program did: those bytes are decodable. */
function replacementsWritten(bytes: Uint8Array, encoding: string): number {
  if (encoding !== 'utf-8') return 0
  let count = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1
  }
  return count
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length % 4 !== 0) return false
  return startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])
}

/** UTF-8 with a few broken places, as a cut or patched file has: ten good sequences to a bad one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = leniently(bytes, 'utf-8')
  const bad = countOf(text, '\uFFFD')
  let good = 0
  for (let index = 0; index < text.length && good < bad * 10; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 0x7f && code !== 0xfffd) good += 1
  }
  return good >= bad * 10
}

/** Whether a text reads like one: next to no control characters and unassigned code points. */
function isWritten(text: string): boolean {
  const odd = text.match(/[\p{Cc}\p{Cn}\p{Co}]/gu)?.filter(char => !/[\t\n\r\f]/.test(char)).length ?? 0
  return odd * 100 <= text.length
}

function countOf(text: string, char: string): number {
  let count = 0
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count += 1
  return count
}

/** Bytes as Latin-1, for looking at what is ASCII in them. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}
