import type { StandardId } from '../domain/records.ts'
import type { Recommendation } from '../domain/verdict/rule.ts'
import { standards } from '../domain/verdict/standards.ts'
import { readPackage } from '../formats/package.ts'
import { recordsIn } from '../formats/packageRows.ts'
import { sayChainFault, sayPackageProblem } from '../formats/packageWords.ts'
import { type ClaimCase, casesOf, type Snapshot, type SignedMark } from '../formats/snapshot.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { readBytes } from './readFile.ts'

/** `touchstone assess`: where each claim of a dossier stands by the rules, and which marks are out of date. */
export const assess: Command = {
  name: 'assess',
  usage: 'assess DOSSIER [--profile ID]',
  summary: say => say('cli:assess.summary'),
  details: say => say('cli:assess.details'),
  async run(args, terminal) {
    const asked = askedFor(args)
    return asked && (await assessFile(asked, terminal))
  },
}

interface Asked {
  readonly file: string
  /** `null`: the dossier's own. */
  readonly profile: StandardId | null
}

function askedFor(args: readonly string[]): Asked | null {
  const option = args.indexOf('--profile')
  const [file, ...rest] = option < 0 ? args : args.toSpliced(option, 2)
  const named = option < 0 ? undefined : args[option + 1]
  const profile = Object.values(standards).find(({ id }) => id === named)?.id ?? null
  if (file === undefined || rest.length > 0 || (option >= 0 && profile === null)) return null
  return { file, profile }
}

async function assessFile({ file, profile }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const { say, tell, result } = terminal
  const bytes = readBytes(file, terminal)
  if (bytes === null) return 1
  const read = await readPackage(bytes)
  if (!read.ok) {
    tell(say('cli:assess.refused', { file, reason: sayPackageProblem(say, read.error) }))
    return 1
  }
  const { chainFaults } = read.value
  for (const fault of chainFaults) tell(sayChainFault(say, fault))
  const records = recordsIn(read.value.entries)
  const own = casesOf(records).claims
  const weighed = profile === null ? own : casesOf(heldTo(records, profile)).claims
  for (const [index, claim] of weighed.entries()) {
    const marks = own[index]?.marks ?? []
    result(lineOf(claim, marks))
    tellStale(claim, marks, terminal)
  }
  tellCounts(file, weighed, terminal)
  return chainFaults.length > 0 || own.some(({ marks }) => marks.some(isOutOfDate)) ? 1 : 0
}

type Records = Pick<Snapshot, 'bundle' | 'contested'>

/** The same dossier under a published standard. What its marks were made on stays with its own. */
function heldTo({ bundle, contested }: Records, standard: StandardId): Records {
  const dossiers = bundle.dossiers.map(dossier => ({ ...dossier, standard, thresholds: null }))
  return { bundle: { ...bundle, dossiers }, contested: { ...contested, heldTo: [] } }
}

function lineOf({ file, assessment }: ClaimCase, marks: readonly SignedMark[]): object {
  const { supports, conflicts } = assessment.counts
  return {
    claim: file.claim.id,
    text: file.claim.text,
    recommendation: assessment.recommendation,
    rule: assessment.deciding.rule,
    origins: { supports: supports.origins, conflicts: conflicts.origins },
    originsIfRejected: { supports: supports.originsIfRejected, conflicts: conflicts.originsIfRejected },
    findings: assessment.findings.map(({ rule, code, concludes, facts }) => ({ rule, code, concludes, facts })),
    marks: marks.map(({ mark, reviewer, moved }) => ({
      verdict: mark.verdict,
      reviewer,
      markedAt: mark.markedAt,
      rationale: mark.rationale,
      moved: moved.map(({ code }) => code),
    })),
    stale: marks.some(isOutOfDate),
  }
}

function isOutOfDate({ moved }: SignedMark): boolean {
  return moved.length > 0
}

function tellStale({ file }: ClaimCase, marks: readonly SignedMark[], { say, tell }: Terminal) {
  for (const { mark, moved } of marks.filter(isOutOfDate)) {
    const codes = moved.map(({ code }) => code).join(', ')
    tell(say('cli:assess.stale', { claim: file.claim.id, verdict: mark.verdict, moved: codes }))
  }
}

const inOrder: readonly Recommendation[] = ['corroborated', 'attributed', 'disputed', 'open']

function tellCounts(file: string, claims: readonly ClaimCase[], { say, tell }: Terminal) {
  if (claims.length === 0) return tell(say('cli:assess.none', { file }))
  const list = inOrder
    .map(recommendation => ({
      recommendation,
      count: claims.filter(({ assessment }) => assessment.recommendation === recommendation).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ recommendation, count }) => say('cli:assess.count', { count, recommendation }))
  tell(say('cli:assess.counts', { count: claims.length, list: list.join(', ') }))
}
