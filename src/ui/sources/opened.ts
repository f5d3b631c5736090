import type { AffiliationId, DependenceId, PublisherId, SourceId } from '../../domain/id.ts'
import type { TieRef } from './tieRecords.ts'
import type { Pasted } from './useArrivals.ts'

/** The dialog that is open above the screen, by what it is about. */
export type Opened =
  | { readonly type: 'paste'; readonly pasted: Pasted | null }
  | { readonly type: 'sheet'; readonly sourceId: SourceId }
  | { readonly type: 'remove' | 'set-publisher' | 'set-kind'; readonly sourceIds: readonly SourceId[] }
  | { readonly type: 'settle'; readonly tie: TieRef; readonly standing: 'confirmed' | 'rejected' }
  /** Two sources whose texts have something in common, side by side. */
  | { readonly type: 'shared'; readonly tieId: DependenceId }
  | {
      readonly type: 'tie'
      readonly ends: readonly [SourceId | null, SourceId | null]
      /** The tie to be put right; `null`: one to be made. */
      readonly editing: DependenceId | null
    }
  | { readonly type: 'affiliate'; readonly first: PublisherId | null; readonly editing: AffiliationId | null }
  | { readonly type: 'publisher' | 'remove-publisher'; readonly publisherId: PublisherId }
