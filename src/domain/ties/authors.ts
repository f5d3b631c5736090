import { compareText, grouped } from '../grouped.ts'
import { readName } from '../names/oneVoice.ts'
import { plainName } from '../plainName.ts'
import type { Source } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { isOwnName } from './names.ts'
import { formsOfNames } from './nameVariants.ts'
import { eachOnce, inARow, type Sharer, sheetSign, tieOf } from './shapes.ts'
import { isSettled, type View } from './view.ts'

/** Sources that one person has signed, perhaps under two forms of a name. */
export function authorsOfSeveral(view: View): FoundTie[] {
  const signed = [...view.sources.values()].flatMap(source =>
    source.authors.filter(isPerson).map(author => ({ author, source })),
  )
  const byName = [...grouped(signed, ({ author }) => authorKey(author, view)).values()]
  const certain = byName.flatMap(its => tiesOf(its.map(sharerOf), view))
  const told = new Set(certain.map(({ sourceIds }) => sourceIds.join(' ')))
  const perhaps = variants(byName.flatMap(its => leastOf(its) ?? []))
    .flatMap(pair => tiesOf(pair.map(asForm), view))
    .filter(({ sourceIds }) => !told.has(sourceIds.join(' ')))
  return [...certain, ...eachOnce(perhaps)]
}

/** Letter for letter, but for names that people have settled to be one. */
function authorKey(author: string, { names }: View): string {
  return names.isSettled(author) ? names.keyOf(author) : plainName(author)
}

interface Signed {
  readonly author: string
  readonly source: Source
}

function tiesOf(sharers: readonly Sharer[], view: View): FoundTie[] {
  return inARow(sharers, view.confirmed, (one, other) =>
    isSettled(view, one, other, { kinds: ['same-author'], claimId: null }),
  ).map(pair => tieOf(pair, { kind: 'same-author', claimId: null, from: null }))
}

function sharerOf({ author, source }: Signed): Sharer {
  return { id: source.id, sign: sheetSign('author', source.id, author) }
}

function asForm({ author, source }: Signed): Sharer {
  return { id: source.id, sign: sheetSign('name-form', source.id, author) }
}

/** The sources of one name are tied to one another: one of them stands for it. */
function leastOf(signed: readonly Signed[]): Signed | undefined {
  return signed.toSorted((a, b) => compareText(a.source.id, b.source.id))[0]
}

/** Names two and two that may be forms of one, looked for among those whose first and last words begin alike. */
function variants(signed: readonly Signed[]): (readonly [Signed, Signed])[] {
  const people = signed.flatMap(one => {
    const read = readName(one.author)
    if (read?.kind !== 'other' || read.words.length < 2) return []
    const initials = [read.words[0], read.words.at(-1)].map(word => word?.[0] ?? '')
    return [{ ...one, name: one.author, isWhole: true, initials: initials.toSorted().join('') }]
  })
  return [...grouped(people, ({ initials }) => initials).values()].flatMap(formsOfNames)
}

/** One word may be anybody's. */
function isPerson(name: string): boolean {
  return isOwnName(name) && /\S\s+\S/u.test(name.trim())
}
