import type { PublisherId, SourceId } from '../id.ts'
import type { Publisher, Source } from '../records.ts'
import type { CueBook, Naming } from './cueBook.ts'
import { literally } from '../text/literally.ts'
import { namesOf, voiceKey } from './names.ts'

/**
 * Where texts that have named a publisher in full go on to call it by what it is: "the Gazette reported" in a text of the
 * "Morrow Gazette", "the Committee" in one of the "Committee for Open Harbours". Of nobody where a text names two of a kind.
 */
export function shortNamings(
  sources: ReadonlyMap<SourceId, Source>,
  publishers: ReadonlyMap<PublisherId, Publisher>,
  book: CueBook<SourceId>,
): (Naming<SourceId> & { readonly publisherId: PublisherId })[] {
  const byHead = new Map<string, Map<string, PublisherId>>()
  for (const { id, name } of publishers.values())
    for (const known of namesOf(name)) {
      const head = headOf(known)
      if (head !== null) byHead.set(head, (byHead.get(head) ?? new Map<string, PublisherId>()).set(voiceKey(known), id))
    }
  return [...byHead].flatMap(([head, named]) => {
    const inText = new Map<SourceId, PublisherId | null>()
    return [`the ${head}`, `The ${head}`].flatMap(short =>
      book.namingShortly(short).flatMap(naming => {
        if (naming.cue.type !== 'citation' && naming.cue.type !== 'interview') return []
        const own = publishers.get(sources.get(naming.text)?.publisherId ?? ('' as PublisherId))?.name ?? ''
        const meant = inText.has(naming.text)
          ? inText.get(naming.text)
          : meantBy(head, book.textOf(naming.text), own, named)
        inText.set(naming.text, meant ?? null)
        return meant ? [{ ...naming, publisherId: meant }] : []
      }),
    )
  })
}

/** The word by which a name of several is called for short; `null` where it has none. */
function headOf(name: string): string | null {
  const words = name.split(' ')
  const joiner = words.findIndex(word => /^(?:of|for)$/u.test(word))
  const head = (joiner > 0 ? words[joiner - 1] : words.at(-1)) ?? ''
  return words.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(head) ? head : null
}

/** The one publisher that a text, or the name of its own publisher, has in full by that word; `null` where it is none or several. */
function meantBy(head: string, text: string, own: string, named: ReadonlyMap<string, PublisherId>): PublisherId | null {
  const whole = new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${capital} )*${literally(head)}(?![\p{L}\p{M}])(?: (?:of|for)(?: the)?(?: (?:(?:of|for|and|the) )*${capital})+)?`,
    'gu',
  )
  const found = [...`${own}\n${text}`.matchAll(whole)]
    .map(([words]) => voiceKey(words))
    .filter(key => key !== voiceKey(head))
  const meant = new Set(
    found.map(words => [...named].find(([name]) => words === name || words.endsWith(` ${name}`))?.[1] ?? null),
  )
  const [one = null, ...others] = meant
  return others.length === 0 ? one : null
}

const capital = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
