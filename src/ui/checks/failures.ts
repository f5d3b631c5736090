import type { CheckedExcerpt, NotedFailure } from '../../queries/excerptChecks.ts'
import type { ExcerptChecked } from '../../workers/checkExcerpts.ts'
import type { CheckState } from './useChecks.ts'

/** An excerpt that fails: by what was found just now, else by what is noted. */
export interface Failure {
  readonly checked: CheckedExcerpt
  readonly found: ExcerptChecked['found'] | { readonly type: NotedFailure }
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
