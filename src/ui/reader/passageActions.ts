import type { Stance } from '../../domain/records.ts'

/** What can be done with a passage. `claim` makes a new one; a stance holds the passage against one that is there. */
export type PassageAction =
  | { readonly type: 'claim' }
  /** `another`: a claim is chosen, though one was being worked on. */
  | { readonly type: 'hold'; readonly stance: Stance; readonly another: boolean }
  | { readonly type: 'copy' }

export const stances = ['supports', 'conflicts', 'context'] as const satisfies readonly Stance[]

/** The keys, while the text has the focus or no field has. */
export const passageKeys = {
  claim: 'n',
  supports: 's',
  conflicts: 'x',
  context: 'c',
  use: 'f',
  speaker: 'w',
  copy: 'y',
} as const
