import { grouped } from '../grouped.ts'
import { plainName } from '../plainName.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { isOwnName } from './names.ts'
import { inARow, sheetSign, tieOf } from './shapes.ts'
import { isSettled, type View } from './view.ts'

/** Sources that one person has signed. */
export function authorsOfSeveral(view: View): FoundTie[] {
  const { sources, confirmed } = view
  const signed = [...sources.values()].flatMap(source =>
    source.authors.filter(isPerson).map(author => ({ author, source })),
  )
  return [...grouped(signed, ({ author }) => plainName(author)).values()].flatMap(its =>
    inARow(
      its.map(({ source, author }) => ({ id: source.id, sign: sheetSign('author', source.id, author) })),
      confirmed,
      (one, other) => isSettled(view, one, other, { kinds: ['same-author'], claimId: null }),
    ).map(pair => tieOf(pair, { kind: 'same-author', claimId: null, from: null })),
  )
}

/** One word may be anybody's. */
function isPerson(name: string): boolean {
  return isOwnName(name) && /\S\s+\S/u.test(name.trim())
}
