import { type ActRow, type KnownCommand, knownCommand } from '../domain/acts.ts'
import type { Json } from '../domain/canonicalJson.ts'
import type { BatchId, EntryId } from '../domain/id.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import type { TableName } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import type { Database } from '../store/database.ts'
import { idsIn, type NamedRecords, prefixes, readNamed, refsTo } from './recordNames.ts'

/** What an act's sentence is made of. */
export interface ActAbout {
  /** What was done; of an undo or a redo, what was first done. */
  readonly command: string
  /** Whether it was done, taken back, or done again after that. */
  readonly turn: 'did' | 'undid' | 'redid'
  /** The words of the first record that it is about: a claim's wording, a source's title, both ends of a tie. */
  readonly names: readonly string[]
  /** How many records it is about. */
  readonly count: number
  /** The table of the first of them; `null` where its entry is not here. */
  readonly table: string | null
  /** The field whose value the sentence says; `null` for none. */
  readonly field: string | null
  /** The value that it set, where the sentence says it: a verdict, a stance, a publisher's name, `saying` where words are settled to be one; `null` for none. */
  readonly value: string | null
}

/**
 * The table whose records a sentence is about, and the field whose value it says: of several the first that the act
 * set. No table for a command that is about records of any.
 */
type Subject = readonly [TableName | null, field: string | readonly string[] | null]

const subjects: Readonly<Record<KnownCommand, Subject>> = {
  'add-claims': ['claims', null],
  'edit-claim': ['claims', null],
  'move-claim': ['claims', null],
  'tag-claims': ['claims', null],
  'set-claimant': ['claims', 'claimant'],
  'remove-claims': ['claims', null],
  'settle-edit': [null, null],
  'split-saying': ['claims', null],
  'attach-evidence': ['evidence', 'stance'],
  'edit-evidence': ['evidence', ['stance', 'use', 'note']],
  'remove-evidence': ['evidence', null],
  'edit-excerpt': ['excerpts', null],
  'remove-excerpt': ['excerpts', null],
  'note-checks': ['excerpts', null],
  'settle-excerpt': ['excerpts', null],
  'accept-difference': ['acceptances', null],
  'withdraw-acceptance': ['acceptances', null],
  'mark-claim': ['marks', 'verdict'],
  'clear-mark': ['marks', null],
  'import-documents': ['sources', null],
  'edit-source': ['sources', null],
  'remove-source': ['sources', null],
  'reread-source': ['sources', null],
  'replace-version': ['sources', null],
  'choose-repairs': ['sources', null],
  'name-publisher': ['sources', 'publisherId'],
  'edit-publisher': ['publishers', null],
  'affiliate-publishers': ['affiliations', null],
  'tie-sources': ['dependences', null],
  'suggest-ties': ['dependences', null],
  'settle-tie': ['dependences', 'standing'],
  'set-tie-aside': ['exceptions', null],
  'set-pointer-aside': ['asides', 'kind'],
  'settle-likeness': ['asides', 'settled'],
  'show-pointer-again': ['asides', 'kind'],
  'settle-scope': ['figures', null],
  'reopen-scope': ['figures', null],
  'correct-figure': ['figures', null],
  'say-figure': ['figures', null],
  'unsay-figure': ['figures', null],
  'leave-figure-out': ['figures', null],
  'take-figure-in': ['figures', null],
  'judge-rounding': ['roundings', null],
  'remove-tie': ['dependences', null],
  'remove-affiliation': ['affiliations', null],
  'remove-publisher': ['publishers', null],
  'create-dossier': ['dossiers', null],
  'lay-out-dossier': ['dossiers', null],
  'edit-dossier': ['dossiers', null],
  'remove-dossier': ['dossiers', null],
  'restore-dossier': ['dossiers', null],
  'name-reviewer': ['reviewers', 'name'],
  undo: ['claims', null],
  redo: ['claims', null],
}

/** Reads what acts are about: of each its first entry, and the records that its sentence names. */
export async function readAbout(db: Database, acts: readonly ActRow[]): Promise<(act: ActRow) => ActAbout> {
  const roots = await readRoots(db, acts)
  const firsts = await readFirsts(
    db,
    [...roots.values()].map(({ root }) => root.first),
  )
  const drafts = new Map(
    acts.map(act => {
      const { root, turn } = roots.get(act.id) ?? { root: act, turn: 'did' as const }
      return [act.id, draftOf(root, turn, firsts.get(root.first))] as const
    }),
  )
  const ids = [...drafts.values()].flatMap(({ subject, value }) => [...(subject ? [subject] : []), ...idsIn(value)])
  const named = await readNamed(db, refsTo(ids))
  return act => {
    const draft = drafts.get(act.id)
    if (!draft) throw new Error('An act is asked about that was read.')
    return aboutOf(draft, named)
  }
}

interface Root {
  readonly root: ActRow
  readonly turn: ActAbout['turn']
}

/** The act at the end of a chain of undos. An odd number of steps is an undo, an even one a redo. A chain that closes on itself ends there. */
async function readRoots(db: Database, acts: readonly ActRow[]): Promise<ReadonlyMap<BatchId, Root>> {
  const known = new Map<BatchId, ActRow>(acts.map(act => [act.id, act]))
  let wanted = acts
  while (wanted.length > 0) {
    const missing = [...new Set(wanted.flatMap(({ undoes }) => (undoes && !known.has(undoes) ? [undoes] : [])))]
    wanted = (await db.acts.bulkGet(missing)).filter(act => act !== undefined)
    for (const act of wanted) known.set(act.id, act)
  }
  return new Map(acts.map(act => [act.id, rootOf(act, known)]))
}

function rootOf(act: ActRow, known: ReadonlyMap<BatchId, ActRow>): Root {
  const passed = new Set<ActRow>()
  let root = act
  let steps = 0
  for (let next = known.get(root.undoes ?? root.id); root.undoes !== null && next && !passed.has(next); steps++) {
    passed.add(next)
    root = next
    next = known.get(root.undoes ?? root.id)
  }
  return { root, turn: steps === 0 ? 'did' : steps % 2 === 1 ? 'undid' : 'redid' }
}

async function readFirsts(db: Database, ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, Entry>> {
  const entries = (await db.entries.bulkGet([...new Set(ids)])).filter(entry => entry !== undefined)
  return new Map(entries.map(entry => [entry.id, entry]))
}

interface Draft {
  readonly command: string
  readonly turn: ActAbout['turn']
  readonly subject: string | null
  readonly count: number
  readonly table: string | null
  readonly field: string | null
  readonly value: Json | undefined
}

function draftOf(root: ActRow, turn: ActAbout['turn'], first: Entry | undefined): Draft {
  const known = knownCommand(root.command)
  const [table, said] = known ? subjects[known] : [null, null]
  const change = first?.changes.find(each => table === null || each.table === table) ?? first?.changes[0]
  const subject = change ? idOf(change) : (root.records[0] ?? null)
  const prefix = table && prefixes[table]
  const count = root.records.filter(id => prefix === null || id.startsWith(prefix)).length
  const fields = typeof said === 'string' ? [said] : (said ?? [])
  const valueOf = (field: string) => (subject ? valueSaid(first?.changes ?? [], subject, field) : undefined)
  const field = fields.find(each => valueOf(each) !== undefined) ?? fields[0] ?? null
  return {
    command: root.command,
    turn,
    subject,
    count: Math.max(1, count),
    table: change?.table ?? null,
    field,
    value: field === null ? undefined : valueOf(field),
  }
}

/** What an act set a record's field to; `undefined` where it left it as it was. */
function valueSaid(changes: readonly Change[], id: string, field: string): Json | undefined {
  for (const change of changes) {
    if (idOf(change) !== id) continue
    if (change.type === 'add') return change.record[field]
    if (change.field === field) return change.value
  }
  return undefined
}

function aboutOf({ command, turn, subject, count, table, field, value }: Draft, named: NamedRecords): ActAbout {
  const record = subject ? named.record(subject) : undefined
  const said = value === undefined && field ? record?.[field] : value
  const isSaying = field === 'settled' && said === 'same' && record?.['kind'] === 'attribution'
  const words = isSaying ? 'saying' : typeof said === 'string' ? (named.names(said)[0] ?? said) : null
  return { command, turn, names: subject ? named.names(subject) : [], count, table, field, value: words }
}
