import { decodeBytes } from '../formats/encoding.ts'
import type { Terminal } from './command.ts'

/**
 * The text of a file, decoded and otherwise as it is, line ends too: offsets in it are offsets in the file. `null`
 * where it cannot be read or is no text; then the reason has been told.
 */
export function readTextFile(file: string, terminal: Terminal): string | null {
  const { say, tell } = terminal
  const bytes = readBytes(file, terminal)
  if (bytes === null) return null
  const decoded = decodeBytes(bytes, null, null)
  if (!decoded.ok) {
    tell(say('cli:refused.encoding', { file }))
    return null
  }
  const { text, encoding, guessed } = decoded.value
  if (text.includes('\0')) {
    tell(say('cli:refused.binary', { file }))
    return null
  }
  if (guessed && encoding !== 'utf-8') tell(say('cli:guessedEncoding', { file, encoding }))
  return text
}

/** The bytes of a file that has some; `null` where it cannot be read or is empty; then the reason has been told. */
export function readBytes(file: string, { say, tell, read }: Terminal): Uint8Array | null {
  try {
    const bytes = read(file)
    if (bytes.length > 0) return bytes
    tell(say('cli:refused.empty', { file }))
  } catch (thrown) {
    tell(say('cli:unreadable', { file, reason: thrown instanceof Error ? thrown.message : String(thrown) }))
  }
  return null
}
