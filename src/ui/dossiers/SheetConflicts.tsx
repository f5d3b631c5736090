import type { Json } from '../../domain/canonicalJson.ts'
import type { DossierId } from '../../domain/id.ts'
import type { StandardId, Thresholds } from '../../domain/records.ts'
import { standards } from '../../domain/verdict/standards.ts'
import { standardOf } from '../../domain/verdict/thresholds.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayStandard } from '../../messages/findingWords.ts'
import type { AuthoredConflict } from '../../queries/editConflicts.ts'
import { type ConflictWords, EditConflicts } from '../shared/EditConflicts.tsx'
import { useSay } from '../shared/useSay.tsx'

/** What several people wrote on a dossier's sheet at the same time, to be settled. */
export function SheetConflicts({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  return <EditConflicts dossierId={dossierId} ids={[dossierId]} words={conflict => wordsFor(say, conflict)} />
}

function wordsFor(say: Say, { field }: AuthoredConflict): ConflictWords | null {
  if (field === 'title') return { title: say('history:field.title'), value: textOf, isText: true }
  if (field === 'deletedAt') {
    const value = (at: Json): string => say(at === null ? 'desk:edits.stands' : 'desk:edits.removed')
    return { title: say('desk:edits.removal'), value, isText: false }
  }
  if (field !== 'standard' && field !== 'thresholds') return null
  return { title: say(`history:field.${field}`), value: value => sayHeldTo(say, value), isText: false }
}

/** A standard by its name, thresholds with the standard that they are of. */
function sayHeldTo(say: Say, value: Json): string {
  if (value === null) return say('rules:asked.published')
  if (isStandard(value)) return say(`standards:${value}.name`)
  const thresholds = value as unknown as Thresholds // records are held to their schemas where they come in
  return sayStandard(say, standardOf({ standard: thresholds.of, thresholds }))
}

function isStandard(value: Json): value is StandardId {
  return typeof value === 'string' && Object.hasOwn(standards, value)
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : ''
}
