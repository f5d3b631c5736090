import { compareText } from '../../domain/grouped.ts'
import { affiliationTie, dependenceTie } from '../../domain/origins.ts'
import { nodesOf, type OriginTie } from '../../domain/originTies.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from '../shared/format.ts'
import { saySign, sayShared } from '../shared/tieReasons.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import type { TableData, TableRow } from './tableData.ts'
import { isOpenTie, namesIn } from './wordedMap.ts'

/** Every tie that holds sources together, origin by origin; then those that hold for one claim alone, and what was rejected. */
export function tiesTable(say: Say, format: Format, props: ViewProps): TableData {
  const { dossierId, list, clusters } = props
  const names = namesIn(list)
  const row = (key: string, tie: OriginTie, letters: readonly string[], claim: string | null): TableRow => {
    const [letter = '', ...others] = letters
    const said = sayTie(say, bare(tie), names)
    const text = claim === null ? said : `${said} · ${say('sources:ties.onlyFor', { claim: insideQuotes(claim) })}`
    return {
      key,
      to: `/d/${dossierId}/sources?view=ties`,
      cells: [
        others.length > 0 ? { text: letters.join(', ') } : { text: letter, letter },
        { text, leads: true },
        { text: say(`origins:table.stands.${'standing' in tie ? tie.standing : 'follows'}`), open: isOpenTie(tie) },
        { text: reasonOf(say, format, list, tie) },
      ],
    }
  }
  return {
    name: say('origins:table.ties'),
    columns: [
      { heading: say('origins:table.origin'), track: '3.5rem' },
      { heading: say('origins:table.tie'), track: 'minmax(0, 3fr)' },
      { heading: say('origins:table.standing'), track: 'minmax(0, 1fr)' },
      { heading: say('origins:table.reason'), track: 'minmax(0, 2fr)' },
    ],
    rows: [
      ...clusters.flatMap(({ origin, letter }) =>
        origin.ties.map((tie, index) => row(`${origin.id} ${index}`, tie, [letter], null)),
      ),
      ...otherTies(props).map(({ tie, claim }) => row(recordIdOf(tie), tie, lettersOf(tie, list), claim)),
    ],
  }
}

/** What is recorded and holds no origin together as they are shown: of one claim, or rejected. */
function otherTies({
  list,
  clusters,
  claimId,
}: ViewProps): { readonly tie: OriginTie; readonly claim: string | null }[] {
  const shown = new Set(clusters.flatMap(({ origin }) => origin.ties.map(recordIdOf)))
  const dependences = list.dependences.filter(
    tie => !shown.has(tie.id) && (tie.claimId === null || claimId === null || tie.claimId === claimId),
  )
  const affiliations = list.affiliations.filter(({ id, standing }) => !shown.has(id) && standing === 'rejected')
  const isRejected = ({ tie }: { readonly tie: OriginTie }): boolean => 'standing' in tie && tie.standing === 'rejected'
  const all = [
    ...dependences.map(record => {
      const claim = record.claimId === null ? null : (list.claimWords.get(record.claimId) ?? '')
      return { tie: { ...dependenceTie(record), claimId: null } as OriginTie, claim }
    }),
    ...affiliations.map(record => ({ tie: affiliationTie(record), claim: null })),
  ]
  return [...all.filter(one => !isRejected(one)), ...all.filter(isRejected)]
}

function recordIdOf(tie: OriginTie): string {
  return tie.type === 'dependence' ? tie.dependenceId : tie.type === 'affiliation' ? tie.affiliationId : ''
}

/** Of the origins that its ends are in, each once. */
function lettersOf(tie: OriginTie, { sources, letters }: SourceList): readonly string[] {
  const ends = new Set(nodesOf(tie))
  const its = sources.filter(({ id, publisherId }) => ends.has(id) || (publisherId !== null && ends.has(publisherId)))
  const own = new Set(its.flatMap(({ id }) => letters.get(id) ?? []))
  return [...own].toSorted((one, other) => one.length - other.length || compareText(one, other))
}

/** What a person has given as the reason, and what texts tell of it, as the list of ties shows it. */
function reasonOf(say: Say, format: Format, list: SourceList, tie: OriginTie): string {
  if (!('reason' in tie)) return ''
  const dependence = tie.type === 'dependence' ? list.dependences.find(({ id }) => id === tie.dependenceId) : undefined
  const affiliation =
    tie.type === 'affiliation' ? list.affiliations.find(({ id }) => id === tie.affiliationId) : undefined
  const signs = (dependence ?? affiliation)?.signs ?? []
  const shared = dependence ? sayShared(say, format, list, dependence) : null
  return [tie.reason, shared, ...signs.map(sign => saySign(say, list, sign))].filter(Boolean).join(' · ')
}

/** Without what has a column of its own. */
function bare(tie: OriginTie): OriginTie {
  return 'standing' in tie ? { ...tie, standing: 'confirmed', reason: '' } : tie
}
