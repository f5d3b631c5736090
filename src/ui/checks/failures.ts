import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { CheckedExcerpt, NotedFailure } from '../../queries/excerptChecks.ts'
import type { ExcerptChecked } from '../../workers/checkExcerpts.ts'
import type { CheckState } from './useChecks.ts'

/** An excerpt that fails: by what was found just now, else by what is noted. */
export interface Failure {
  readonly checked: CheckedExcerpt
  readonly found: ExcerptChecked['found'] | { readonly type: NotedFailure }
}

/** An excerpt that does not fail, and has something in it to be looked at, whoever has accepted it. */
export interface Warned {
  readonly checked: CheckedExcerpt
  readonly found: { readonly type: 'warned' }
}

/** All that is warned of and does not fail, in the order of the excerpts. */
export function warnedOf(excerpts: readonly CheckedExcerpt[], failures: readonly Failure[]): readonly Warned[] {
  const failing = new Set(failures.map(({ checked }) => checked.excerpt.id))
  return excerpts
    .filter(({ excerpt }) => !failing.has(excerpt.id) && keptWarnings(excerpt).length > 0)
    .map(checked => ({ checked, found: { type: 'warned' } }))
}

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
