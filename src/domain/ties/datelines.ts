import { kindByName } from '../publisherKind.ts'
import { voiceKey } from './names.ts'

/** The agencies that a text's dateline has in brackets: `DUNMERE (Skerrow) -`, `Dunmere, 9 June (Skerrow)`. */
export function agenciesIn(text: string): readonly string[] {
  return [...text.slice(0, HEAD).matchAll(bracketed)].flatMap(({ groups }) => {
    const name = (groups?.['name'] ?? groups?.['dated'] ?? '').trim()
    return isAgency(name) ? [name] : []
  })
}

/** Code units of a text in which its dateline stands. */
const HEAD = 1_500
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?'
const date = `(?:\\d{1,2}\\.? ${month}|${month} \\d{1,2})(?:,? \\d{4})?`
const bracket = '\\((?<name>\\p{Lu}[^()\\n\\d]{1,39})\\)'
const bracketed = new RegExp(
  `^(?:\\p{Lu}{2}[\\p{Lu} .’'-]{0,40}(?:, [^\\n()]{2,25})?,? ?[-–—]{0,2} ?${bracket}(?: ?[-–—:]|$)|\\p{Lu}[\\p{L} .’'-]{1,40}, ${date},? ?${bracket.replace('name', 'dated')})`,
  'gmu',
)

/** A place in brackets tells where another place is. */
function isAgency(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length > 4 || kindByName(name) === 'distributor' || noAgency.test(name)) return false
  return !regions().has(voiceKey(name))
}

const noAgency =
  /^(?:U\.?K|U\.?S(?:\.?A)?|E\.?U|U\.?N|UAE|NI|England|Scotland|Wales|Northern Ireland|Updated?|Ends?|Exclusive|Opinion|Analysis|Photos?|Video|Staff|Own correspondent|Print|Online|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{Lu}\p{Ll}+day)\.?$/u

let named: ReadonlySet<string> | null = null

/** Countries by their English names. */
function regions(): ReadonlySet<string> {
  if (named) return named
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = letters.flatMap(a => letters.flatMap(b => display.of(a + b) ?? []))
  named = new Set(names.map(voiceKey))
  return named
}
