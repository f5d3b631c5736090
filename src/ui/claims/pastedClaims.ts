import { proposedKind } from '../../domain/proposedKind.ts'
import type { ClaimKind } from '../../domain/records.ts'

/** One line of pasted text as a claim. */
export interface PastedClaim {
  /** What stood before the words and is left out: a bullet, a number, a tick box; empty for none. */
  readonly bullet: string
  readonly text: string
  /** As proposed from the words. */
  readonly kind: ClaimKind
  /** `there`: a claim has these words already; `twice`: an earlier line has them. */
  readonly standing: 'new' | 'there' | 'twice'
}

/**
 * Reads text that has one claim a line. Blank lines are nothing.
 *
 * `there` are the wordings of the claims that there are; the same means word for word,
 * however the words are spaced and whichever Unicode form they have. `kinds` are those proposed before, by text, and
 * takes those of other lines: a line is parsed once, however often the text changes around it.
 */
export function pastedClaims(
  pasted: string,
  there: Iterable<string>,
  kinds = new Map<string, ClaimKind>(),
): readonly PastedClaim[] {
  const known = new Set(Array.from(there, plain))
  const seen = new Set<string>()
  return pasted.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line): PastedClaim[] => {
    const { bullet, text } = withoutBullet(line)
    if (text === '') return []
    const key = plain(text)
    const standing = known.has(key) ? 'there' : seen.has(key) ? 'twice' : 'new'
    seen.add(key)
    const kind = kinds.get(text) ?? proposedKind(text, null)
    kinds.set(text, kind)
    return [{ bullet, text, kind, standing }]
  })
}

/**
 * What lists begin their lines with: `-`, `•`, `[ ]`, `1.`, `2)`, `(3)`, `a)`, `§ 4`, with a blank after it.
 * A number without a stop or bracket is the claim's own: "3 people were hurt". So is a year, "1994. It began.", and
 * an initial, "J. Marsh said so."
 */
const bulletPattern =
  /^(?:(?:[-–—*+•◦▪‣·●○>]|\[[ xX✓]?\]|☐|☑)\s+|(?:\(?\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}[.)]|\(?(?:[a-zA-Z]|[ivxIVX]{1,5})\)|\(\p{Nd}{1,3}\)|§\s?\p{Nd}{1,3}\.?)\s+)+/u

function withoutBullet(line: string): Pick<PastedClaim, 'bullet' | 'text'> {
  const trimmed = line.trim()
  const bullet = bulletPattern.exec(trimmed)?.[0] ?? ''
  const text = trimmed.slice(bullet.length).trim()
  // A bullet alone is a line without words; a letter alone may be anything.
  return { bullet: bullet.trim(), text: isBulletOnly(text) ? '' : text }
}

function isBulletOnly(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ')
}
