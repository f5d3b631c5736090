import type { DossierId } from '../../domain/id.ts'
import type { SearchFound } from '../../workers/searchDossier.ts'

/** Where a result is opened: an address, and what has the reader go to the passage. */
export interface PlaceOfFound {
  readonly path: string
  readonly state: {
    readonly passage: { readonly span: SearchFound['view']['sentence']; readonly quoted: string }
  } | null
}

/** A claim opens on its desk; a passage in the reader, at the sentence that answers best. */
export function placeOfFound(dossierId: DossierId, found: SearchFound): PlaceOfFound {
  if (found.kind === 'claim') return { path: `/d/${dossierId}/claims/${encodeURIComponent(found.id)}`, state: null }
  const path = `/d/${dossierId}/sources/${encodeURIComponent(found.sourceId)}`
  if (found.kind === 'excerpt' && !found.isPlaced) return { path, state: null }
  const { text, span, sentence } = found.view
  const quoted = text.slice(sentence.start - span.start, sentence.end - span.start)
  return { path, state: { passage: { span: sentence, quoted } } }
}
