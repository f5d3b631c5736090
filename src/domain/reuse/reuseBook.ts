import { compareText } from '../grouped.ts'
import type { Span } from '../records.ts'
import { type Skeleton, skeletonOf } from '../text/skeleton.ts'
import { ReuseIndex, type SharedPassage } from './reuseIndex.ts'
import { isWordForWord, MANY_TEXTS, reuseKind } from './reuseKind.ts'
import { type Compared, textsApart } from './textsApart.ts'

/** Two texts of which one was made from the other, or both from a third, with the passages that say so. */
export interface ReusedPair<Name extends string> {
  /** The texts' names, in their order. */
  readonly names: readonly [Name, Name]
  /** Where each passage stands in the first text and in the second, in the order of the first. */
  readonly passages: readonly (readonly [Span, Span])[]
}

/** Words that two texts have in common. */
export interface SharedWords {
  readonly spans: readonly [Span, Span]
  readonly isReuse: boolean
}

/**
 * The texts of a dossier, each compared with those before it as it comes in. What is said of them in the end is the
 * same whatever their order: the index only finds which two may have something in common; those two are then compared
 * anew in the order of their names, and formulas are told by all texts that are here.
 */
export class ReuseBook<Name extends string> {
  private readonly index = new ReuseIndex()
  private readonly texts: KeptText<Name>[] = []
  private readonly numbers = new Map<Name, number>()
  /** Numbers of two texts that have something in common, the less first by name, by both. */
  private readonly candidates = new Map<string, readonly [number, number]>()
  private readonly compared = new Map<string, readonly SharedPassage[]>()

  /** Takes a text in, under a name that no other has. Costs what the text is long, whatever is here already. */
  add(name: Name, text: string): void {
    const skeleton = skeletonOf(text)
    const number = this.texts.push({ name, text, skeleton }) - 1
    this.numbers.set(name, number)
    const shared = this.index.add(skeleton)
    const others = new Set(shared.map(({ earlier }) => earlier.text).filter(other => other !== number))
    for (const other of others) {
      const isBefore = name < (this.texts[other]?.name ?? '')
      const pair = isBefore ? ([number, other] as const) : ([other, number] as const)
      this.candidates.set(pair.join(' '), pair)
    }
  }

  /** The pairs that are reuse by what is here now, of those that `isWanted`. A pair is compared when first asked for. */
  reused(isWanted: (one: Name, other: Name) => boolean): ReusedPair<Name>[] {
    const found = [...this.candidates.values()].flatMap(([first, second]): ReusedPair<Name>[] => {
      const [a, b] = [this.texts[first], this.texts[second]]
      if (!a || !b || !isWanted(a.name, b.name)) return []
      const reuse = this.between(first, second, a, b).filter(passage => this.isReuse(passage, a, b))
      return reuse.length > 0 ? [{ names: [a.name, b.name], passages: longestOf(reuse) }] : []
    })
    return found.toSorted((a, b) => compareText(a.names.join(' '), b.names.join(' ')))
  }

  /**
   * What two texts have in common word for word, the first's side beside the second's, each passage with whether it would
   * be reuse were there no others: what many have is a formula of texts, and still the same words where both are held
   * against one claim.
   */
  shared(one: Name, other: Name): readonly SharedWords[] {
    const [first, second] = [this.numbers.get(one), this.numbers.get(other)]
    if (first === undefined || second === undefined) return []
    return this.looks.between(first, second).flatMap((passage): SharedWords[] => {
      const { earlier, later } = passage
      const texts = { earlier: this.looks.textOf(earlier.text), later: this.looks.textOf(later.text) }
      if (!isWordForWord(passage, texts)) return []
      const spans =
        earlier.text === first ? ([earlier.span, later.span] as const) : ([later.span, earlier.span] as const)
      return [{ spans, isReuse: reuseKind(passage, texts, 2) === 'reuse' }]
    })
  }

  /** What two texts have in common, as if there were no others. */
  private between(first: number, second: number, a: KeptText<Name>, b: KeptText<Name>): readonly SharedPassage[] {
    const key = `${first} ${second}`
    const known = this.compared.get(key)
    if (known) return known
    const pair = new ReuseIndex()
    pair.add(a.skeleton)
    const shared = pair.add(b.skeleton).filter(({ earlier }) => earlier.text === 0)
    const passages = shared.map(({ earlier, later, letters }) => ({
      earlier: { text: first, span: earlier.span },
      later: { text: second, span: later.span },
      letters,
    }))
    this.compared.set(key, passages)
    return passages
  }

  private isReuse(passage: SharedPassage, a: KeptText<Name>, b: KeptText<Name>): boolean {
    const having = this.index.textsHaving(passage)
    const count = having.length < MANY_TEXTS ? having.length : textsApart(passage, having, this.looks, MANY_TEXTS)
    return reuseKind(passage, { earlier: a.text, later: b.text }, count) === 'reuse'
  }

  private readonly looks: Compared = {
    textOf: number => this.texts[number]?.text ?? '',
    between: (one, other) => {
      const [a, b] = [this.texts[one], this.texts[other]]
      if (!a || !b) return []
      return a.name < b.name ? this.ifAlike(one, other, a, b) : this.ifAlike(other, one, b, a)
    },
  }

  /** What two texts have in common, in the order of their names; nothing where the index has found nothing. */
  private ifAlike(first: number, second: number, a: KeptText<Name>, b: KeptText<Name>): readonly SharedPassage[] {
    return this.candidates.has(`${first} ${second}`) ? this.between(first, second, a, b) : []
  }
}

interface KeptText<Name> {
  readonly name: Name
  readonly text: string
  readonly skeleton: Skeleton
}

/** Passages of one pair that are kept: two books have thousands, and nobody looks at more. */
const MOST_PASSAGES = 60

function longestOf(passages: readonly SharedPassage[]): (readonly [Span, Span])[] {
  return passages
    .toSorted((a, b) => b.letters - a.letters || a.earlier.span.start - b.earlier.span.start)
    .slice(0, MOST_PASSAGES)
    .map(({ earlier, later }) => [earlier.span, later.span] as const)
    .toSorted(([a], [b]) => a.start - b.start)
}
