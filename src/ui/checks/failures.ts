import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { Excerpt } from '../../domain/records.ts'
import type { CheckedExcerpt, NotedFailure } from '../../queries/excerptChecks.ts'
import type { ExcerptChecked } from '../../workers/checkExcerpts.ts'
import type { CheckState } from './useChecks.ts'

/** An excerpt that fails: by what was found just now, else by what is noted. */
export interface Failure {
  readonly checked: CheckedExcerpt
  readonly found: ExcerptChecked['found'] | { readonly type: NotedFailure }
}

/** An excerpt that does not fail: somebody has accepted how it differs, or it has a warning that nobody has to accept. */
export interface Standing {
  readonly checked: CheckedExcerpt
  readonly found: { readonly type: 'accepted' | 'warned' }
}

/**
 * All that does not fail and is to be looked at, in the order of the excerpts; what is accepted keeps its warnings.
 * Nothing while a check runs.
 */
export function standingOf(
  excerpts: readonly CheckedExcerpt[],
  failures: readonly Failure[],
  state: CheckState,
): readonly Standing[] {
  if (state.type === 'running') return []
  const failing = new Set(failures.map(({ checked }) => checked.excerpt.id))
  return excerpts
    .filter(({ excerpt }) => !failing.has(excerpt.id))
    .flatMap((checked): Standing[] => {
      if (checked.isAccepted) return [{ checked, found: { type: 'accepted' } }]
      return hasWarnings(checked.excerpt) ? [{ checked, found: { type: 'warned' } }] : []
    })
}

function hasWarnings(excerpt: Excerpt): boolean {
  const known = warned.get(excerpt) ?? keptWarnings(excerpt).length > 0
  warned.set(excerpt, known)
  return known
}

const warned = new WeakMap<Excerpt, boolean>()

/** What fails, in the order of the excerpts. Until a check is done, what is noted. */
export function failuresOf(excerpts: readonly CheckedExcerpt[], state: CheckState): readonly Failure[] {
  return excerpts.flatMap((checked): Failure[] => {
    const now = state.type === 'done' ? state.found.get(checked.excerpt.id) : undefined
    // An outcome that was noted meanwhile is no news.
    if (now && !(now.type === 'otherwise' && now.check.outcome === checked.excerpt.check.outcome))
      return [{ checked, found: now }]
    return checked.noted === null ? [] : [{ checked, found: { type: checked.noted } }]
  })
}
