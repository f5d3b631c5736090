import { useEffect, useState } from 'react'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import type { Reanchored } from '../../domain/quote/reanchor.ts'
import { givenAt } from '../../domain/quote/settledAt.ts'
import type { Anchor, Digest, Excerpt, QuoteCheck } from '../../domain/records.ts'
import { compareVersions } from '../../workers/compareVersions.ts'
import { useStore } from '../store/StoreContext.ts'

/** A passage of the text there is now that may take the place of an excerpt's. */
export interface CandidatePlace {
  readonly anchor: Anchor
  /** How the excerpt's former words compare with it: those that the earlier text had. */
  readonly check: QuoteCheck
  /** How the quote compares with it as it was given, which may never have been what the earlier text had. */
  readonly given: QuoteCheck
  /** Where the words are the same and their sentence has changed: what it was, what it is, and what differs. Else `null`. */
  readonly sentences: { readonly before: string; readonly now: Anchor; readonly check: QuoteCheck } | null
}

/** What the text there is now has for an excerpt of an earlier one. */
export type Settling =
  | { readonly type: 'looking' }
  | { readonly type: 'failed' }
  | {
      readonly type: 'found'
      readonly outcome: Reanchored['type']
      /** The likeliest first; where the words are gone, what has most in common with them, if anything has. */
      readonly places: readonly CandidatePlace[]
    }

/** Looks for an excerpt's words in the text that its source has now. */
export function useSettling(excerpt: Excerpt, earlier: Digest | undefined, current: Digest, text: string): Settling {
  const { db } = useStore()
  const [state, setState] = useState<{ readonly of: Excerpt['id']; readonly settling: Settling } | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const look = async (): Promise<Settling> => {
      if (!earlier) return { type: 'failed' }
      const job = {
        store: db.name,
        before: { digest: earlier },
        after: { digest: current },
        anchors: [anchorOf(excerpt)],
      }
      const found = await compareVersions(job, abort.signal)
      const [outcome] = found.ok ? found.value : []
      return outcome
        ? { type: 'found', outcome: outcome.type, places: placesOf(outcome, excerpt, text) }
        : { type: 'failed' }
    }
    void look().then(settling => {
      if (!abort.signal.aborted) setState({ of: excerpt.id, settling })
    })
    return () => abort.abort()
  }, [db, excerpt, earlier, current, text])
  return state?.of === excerpt.id ? state.settling : { type: 'looking' }
}

/** Where the words stood; words that stood nowhere are looked for as they were given. */
function anchorOf({ anchor, quoted }: Excerpt): Anchor {
  return anchor ?? { exact: quoted, prefix: '', suffix: '', span: { start: 0, end: quoted.length } }
}

function placesOf(outcome: Reanchored, excerpt: Excerpt, text: string): CandidatePlace[] {
  const { exact } = anchorOf(excerpt)
  const place = (anchor: Anchor, check = checkAt(text, anchor.span, exact)): CandidatePlace => ({
    anchor,
    check,
    given: givenAt(anchor, excerpt, text),
    sentences: null,
  })
  if (outcome.type === 'carried') return [place(outcome.anchor)]
  if (outcome.type === 'gone') return outcome.nearest ? [place(anchorAt(text, outcome.nearest))] : []
  return outcome.places.map(({ span, check, sentences }) => ({
    ...place(anchorAt(text, span), check),
    sentences: sentences && { ...sentences, now: anchorAt(text, sentences.now) },
  }))
}
