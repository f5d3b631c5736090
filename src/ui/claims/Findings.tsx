import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { ruleOf } from '../../domain/verdict/assess.ts'
import type { Finding } from '../../domain/verdict/rule.ts'
import { sayChanges, sayFinding } from '../../messages/findingWords.ts'
import type { DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { rulePath } from './paths.ts'
import { showOrigin } from './showPlace.ts'
import css from './Verdict.module.css'

export interface FindingsProps {
  readonly dossierId: DossierId
  readonly findings: readonly Finding[]
  /** All of the claim's: what a finding rests on is among them. */
  readonly exhibits: readonly DeskExhibit[]
}

/** What rules find, each with its rule, the published standard behind that, and for a caution what would take it away. */
export function Findings({ dossierId, findings, exhibits }: FindingsProps) {
  const say = useSay()
  return (
    <ul className={css['findings']}>
      {findings.map(finding => (
        <li key={`${finding.rule} ${finding.code}`}>
          <span dir="auto">{sayFinding(say, finding)}</span> <RuleLink dossierId={dossierId} finding={finding} />
          {finding.rule === 'I2' && <Why finding={finding} exhibits={exhibits} />}
          {finding.concludes === null ? (
            <Caution finding={finding} exhibits={exhibits} />
          ) : (
            <small className={css['after']}>{say('desk:after', { after: ruleOf(finding.rule).after })}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

function RuleLink({ dossierId, finding }: { readonly dossierId: DossierId; readonly finding: Finding }) {
  const say = useSay()
  const rule = say('desk:rule', { rule: finding.rule, text: say(`findings:rule.${finding.rule}`) })
  return (
    <Link to={rulePath(dossierId, finding.rule)} className={css['rule']} title={rule}>
      <span aria-hidden="true">{finding.rule}</span>
      <span className="visually-hidden">{rule}</span>
    </Link>
  )
}

/** The way to an origin for which documents and origins are not as many: of several documents, or of nobody named. */
function Why({ finding, exhibits }: AboutExhibits) {
  const say = useSay()
  const concerned = restedOn(finding, exhibits)
  const isOneOfSeveral = ({ letter, source }: DeskExhibit): boolean =>
    concerned.some(other => other.letter === letter && other.source.id !== source.id)
  const letter = (concerned.find(isOneOfSeveral) ?? concerned.find(({ publisher }) => publisher === null))?.letter
  if (!letter) return null
  return (
    <Button size="small" variant="ghost" className={css['why']} onClick={() => showOrigin(letter)}>
      {say('desk:whyOne')}
    </Button>
  )
}

interface AboutExhibits {
  readonly finding: Finding
  readonly exhibits: readonly DeskExhibit[]
}

function restedOn({ rests }: Finding, exhibits: readonly DeskExhibit[]): readonly DeskExhibit[] {
  const ids = new Set(rests)
  return exhibits.filter(({ evidence }) => ids.has(evidence.id))
}

/** Folded away: which sources a caution is about, where it is not about all, and what would take it away. */
function Caution({ finding, exhibits }: AboutExhibits) {
  const say = useSay()
  const concerned = restedOn(finding, exhibits)
  const titles = [...new Set(concerned.map(({ source }) => source.title))]
  return (
    <details className={css['caution']}>
      <summary>{say('desk:takenAway')}</summary>
      {sayChanges(say, finding).map(change => (
        <p key={change}>{change}</p>
      ))}
      {concerned.length < exhibits.length && (
        <UserText as="p">
          {say('desk:concerns', { sources: titles.map(title => say('desk:title', { title })) })}
        </UserText>
      )}
      <small className={css['after']}>{say('desk:after', { after: ruleOf(finding.rule).after })}</small>
    </details>
  )
}
