import type { Stance, Verdict } from '../../domain/records.ts'

export const markNames = ['open', 'attributed', 'disputed', 'corroborated'] as const satisfies readonly (
  | Verdict
  | 'open'
)[]
export type MarkName = (typeof markNames)[number]

/** What a claim may be in need of. */
export const concerns = ['recheck', 'against', 'unsupported', 'failed', 'conflicts'] as const
export type Concern = (typeof concerns)[number]

export const sorts = ['order', 'touched', 'mark', 'origins', 'claimant', 'tag'] as const
export type Sort = (typeof sorts)[number]

/** What the list shows and in which order; it lives in the address. */
export interface ListView {
  /** Any of these; empty: all. */
  readonly marks: readonly MarkName[]
  /** All of these. */
  readonly concerns: readonly Concern[]
  /** `null`: any. So below. */
  readonly recommended: MarkName | null
  readonly stance: Stance | null
  /** Whose mark a claim must have: a reviewer's id. */
  readonly reviewer: string | null
  readonly tag: string | null
  readonly words: string
  readonly sort: Sort
  readonly reversed: boolean
}

/** All claims, in the dossier's order. */
export const plainView: ListView = {
  marks: [],
  concerns: [],
  recommended: null,
  stance: null,
  reviewer: null,
  tag: null,
  words: '',
  sort: 'order',
  reversed: false,
}

/** Reads a view from an address. What it does not know is left out: an old link still opens. */
export function viewIn(params: URLSearchParams): ListView {
  const several = <T extends string>(name: string, known: readonly T[]): readonly T[] => {
    const asked = new Set((params.get(name) ?? '').split('.'))
    return known.filter(each => asked.has(each))
  }
  const one = <T extends string>(name: string, known: readonly T[]): T | null => several(name, known)[0] ?? null
  return {
    marks: several('mark', markNames),
    concerns: several('need', concerns),
    recommended: one('rules', markNames),
    stance: one('stance', stances),
    reviewer: params.get('by'),
    tag: params.get('tag'),
    words: params.get('q') ?? '',
    sort: one('sort', sorts) ?? 'order',
    reversed: params.has('reversed'),
  }
}

/** The view as an address has it, `?` included; empty for {@link plainView}. */
export function searchOf(view: ListView): string {
  const params = new URLSearchParams()
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(name, value)
  }
  put('q', view.words)
  put('mark', view.marks.join('.'))
  put('need', view.concerns.join('.'))
  put('rules', view.recommended)
  put('stance', view.stance)
  put('by', view.reviewer)
  put('tag', view.tag)
  put('sort', view.sort === 'order' ? null : view.sort)
  put('reversed', view.reversed ? '1' : null)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** How many things narrow the list, the words aside. */
export function narrowings({ marks, concerns: asked, recommended, stance, reviewer, tag }: ListView): number {
  return marks.length + asked.length + [recommended, stance, reviewer, tag].filter(each => each !== null).length
}

/** The same list with one of several put in or taken out. */
export function switched<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter(each => each !== one) : [...all, one]
}

export const stances: readonly Stance[] = ['supports', 'conflicts', 'context']
