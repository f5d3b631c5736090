import { err, ok, type Result } from '../domain/result.ts'
import { decodeBytes, type Decoded, unmarkedUtf16 } from './encoding.ts'
import { kindByBytes } from './fileKind.ts'
import { type ReadContext, type ReadProblem, type ReadWarning, refusalFor, SIZE_LIMIT } from './registry.ts'

/** What a file of text holds, before anybody asks what kind of text it is. */
export interface FileText extends Decoded {
  readonly warnings: readonly ReadWarning[]
}

/**
 * The text in a file's bytes, with `\n` for every line end and no control characters
 * but `\n` and `\t`. Nothing else is changed: it is evidence.
 *
 * Fails where there is no text: `too-large`, `empty`, `kind-not-read`, `binary`, `no-text`, `not-in-that-encoding`.
 */
export function readText(
  bytes: Uint8Array,
  context: ReadContext,
  declared: string | null = null,
  limit = SIZE_LIMIT,
): Result<FileText, ReadProblem> {
  if (bytes.length > limit) return err({ type: 'too-large', bytes: bytes.length, limit })
  if (bytes.length === 0) return err({ type: 'empty' })
  const kind = kindByBytes(bytes)
  if (kind !== null) return err(refusalFor(kind))
  const decoded = decodeBytes(bytes, context.encoding, declared)
  if (!decoded.ok) return decoded
  // UTF-16 has zero bytes by right, whether the file or a person says that it is UTF-16.
  if (!decoded.value.encoding.startsWith('utf-16') && isBinary(bytes)) return err({ type: 'binary' })
  const { text, dropped } = withPlainLines(decoded.value.text)
  if (text.trim() === '') return err({ type: 'no-text' })
  return ok({ ...decoded.value, text, warnings: warningsOf(decoded.value.undecodable, dropped) })
}

/** Text with `\n` for every line end and page break, without control characters; and how many of those there were. */
export function withPlainLines(text: string): { readonly text: string; readonly dropped: number } {
  const lines = text.replaceAll(/\r\n?|\f/g, '\n')
  // oxlint-disable-next-line no-control-regex -- they are what it looks for
  const clean = lines.replaceAll(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, '')
  return { text: clean, dropped: lines.length - clean.length }
}

function warningsOf(undecodable: number, dropped: number): readonly ReadWarning[] {
  return [
    ...(undecodable > 0 ? [{ type: 'undecodable', count: undecodable } as const] : []),
    ...(dropped > 0 ? [{ type: 'controls-dropped', count: dropped } as const] : []),
  ]
}

/** Whether bytes are no text in any encoding: zero bytes that are not UTF-16's, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (isMarkedUtf16(bytes)) return false
  if (bytes.includes(0)) return unmarkedUtf16(bytes) === null
  const head = bytes.subarray(0, 65_536)
  const controls = head.filter(byte => byte < 0x20 && !textControls.has(byte)).length
  return controls * 20 > head.length
}

/** Backspace (typewriter overstriking), tab, line ends, form feed, DOS end of file, escape (terminal logs, ISO-2022). */
const textControls = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

function isMarkedUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
