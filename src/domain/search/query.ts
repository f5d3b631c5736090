/** What a person asks for, taken apart. */
export interface SearchQuery {
  /** All words that are to rank passages, those of phrases included. */
  readonly words: string
  /** Each must stand in a passage just so, but for capitals, accents, and hyphens that a line's end has left. */
  readonly phrases: readonly string[]
  /** None of them may stand in a passage: words in any form, or phrases. */
  readonly without: readonly string[]
  readonly fields: readonly FieldFilter[]
  /** The last word is still being typed: words that begin with it are meant too. */
  readonly isUnfinished: boolean
}

/** Words that one field of a record must have, in any form. */
export interface FieldFilter {
  readonly field: SearchField
  readonly value: string
}
export const searchFields = ['title', 'publisher', 'speaker', 'claimant'] as const
export type SearchField = (typeof searchFields)[number]

/** Reads `bridge "forty-one people" -ferry publisher:post`. */
export function parseQuery(typed: string): SearchQuery {
  const words: string[] = []
  const phrases: string[] = []
  const without: string[] = []
  const fields: FieldFilter[] = []
  for (const { sign, field, quoted, word } of termsIn(typed)) {
    const value = quoted ?? word
    if (value.trim() === '') continue
    if (field !== null) fields.push({ field, value })
    else if (sign === '-') without.push(value)
    else {
      words.push(value)
      if (quoted !== null) phrases.push(quoted)
    }
  }
  return { words: words.join(' '), phrases, without, fields, isUnfinished: isUnfinished(typed) }
}

interface Term {
  readonly sign: string
  readonly field: SearchField | null
  /** What stands between quotation marks; `null` where there are none. A mark that is not closed yet closes at the end. */
  readonly quoted: string | null
  readonly word: string
}

const term = /(?<sign>-?)(?:(?<field>\p{L}+):)?(?:["“„«](?<quoted>[^"“”„«»]*)["”“»]?|(?<word>[^\s"“”„«»]+))/gu

function termsIn(typed: string): Term[] {
  return [...typed.matchAll(term)].map(({ groups = {} }) => {
    const { sign = '', field, quoted = null, word = '' } = groups as Readonly<Record<string, string | undefined>>
    const known = searchFields.find(name => name === field?.toLowerCase()) ?? null
    return { sign, field: known, quoted, word: field !== undefined && known === null ? `${field} ${word}` : word }
  })
}

function isUnfinished(typed: string): boolean {
  return /(?:^|\s)(?![-])[^\s"“”„«»:]*[\p{L}\p{N}]$/u.test(typed) && (typed.match(/"/g)?.length ?? 0) % 2 === 0
}
