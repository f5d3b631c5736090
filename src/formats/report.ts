import { sayAccepted } from './acceptedWords.ts'
import { discountOf, type Exhibit } from '../domain/caseFile.ts'
import { grouped } from '../domain/grouped.ts'
import type { ClaimId, PublisherId, SourceId } from '../domain/id.ts'
import type { Origin } from '../domain/origins.ts'
import { keptWarnings } from '../domain/quote/keptWarnings.ts'
import type { Bundle, Capture, Excerpt, Source, Stance, Verdict } from '../domain/records.ts'
import {
  sayChanges,
  sayFinding,
  sayMoved,
  sayStandard,
  sayTally,
  sayTie,
  type TieNames,
} from '../messages/findingWords.ts'
import { ruleOf } from '../domain/verdict/assess.ts'
import { isPublished } from '../domain/verdict/thresholds.ts'
import { insideQuotes } from '../domain/text/insideQuotes.ts'
import { sayOrigin } from '../messages/originWords.ts'
import { sayWhyAside } from '../messages/pointerWords.ts'
import { sayCheck, sayDifference, sayWarning } from '../messages/quoteWords.ts'
import type { Say } from '../messages/catalogue.ts'
import { plain, quotation } from './markdownText.ts'
import { figuresSection } from './reportFigures.ts'
import { casesOf, type Cases, type ClaimCase, type SignedMark, type Snapshot } from './snapshot.ts'
import { webAddress } from './webAddress.ts'

/**
 * The claim set for people to read: each claim with its marks and the reason for what
 * the rules recommend, every excerpt with its source, and the sources by origin.
 *
 * Markdown (CommonMark with tables). Nothing that a person or a source wrote can become
 * markup. What was removed is left out.
 */
export function writeReport(snapshot: Snapshot, say: Say): string {
  const cases = casesOf(snapshot)
  const ground = groundOf(snapshot, cases, say)
  const parts = [
    ...head(snapshot, cases, say),
    ...overview(cases, say),
    `## ${say('exporting:report.claims')}`,
    ...(cases.claims.length === 0 ? [say('exporting:report.noClaims')] : []),
    ...cases.claims.flatMap((one, index) => claimSection(one, index + 1, ground)),
    ...asidesSection(null, ground),
    ...sourcesSection(ground),
    ...underCheckSection(ground),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The symbol of a mark in plain text: the shapes that the screen draws. */
const symbols: Readonly<Record<Verdict | 'open', string>> = {
  open: '○',
  attributed: '❝',
  disputed: '≠',
  corroborated: '✓✓',
}

interface Ground {
  readonly say: Say
  readonly earlier: Snapshot['earlierMarks']
  readonly cases: Cases
  /** The claims' numbers in the report, from 1. */
  readonly numbers: ReadonlyMap<ClaimId, number>
  /** What was said, by the claim that it was said. */
  readonly said: ReadonlyMap<ClaimId | null, readonly ClaimCase[]>
  readonly bundle: Bundle
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly captures: ReadonlyMap<string, Capture>
  readonly publisherNames: ReadonlyMap<PublisherId, string>
  readonly names: TieNames
}

function groundOf({ bundle, earlierMarks }: Snapshot, cases: Cases, say: Say): Ground {
  const sources = new Map(bundle.sources.filter(isKept).map(source => [source.id, source]))
  const publisherNames = new Map(
    bundle.publishers.filter(one => isKept(one) && one.name.trim() !== '').map(({ id, name }) => [id, name]),
  )
  return {
    say,
    earlier: earlierMarks,
    cases,
    numbers: new Map(cases.claims.map(({ file }, index) => [file.claim.id, index + 1])),
    said: grouped(cases.claims, ({ file }) => file.claim.saidIn),
    bundle,
    sources,
    captures: new Map(bundle.captures.map(capture => [capture.id, capture])),
    publisherNames,
    names: {
      publisher: id => publisherNames.get(id) ?? say('exporting:report.noPublisher'),
      source: id => sources.get(id)?.title ?? '',
    },
  }
}

function head({ exportedAt, app }: Snapshot, { dossier, standard }: Cases, say: Say): string[] {
  return [
    `# ${plain(dossier.title)}`,
    ...(dossier.invented ? [`**${say('exporting:report.invented')}**`] : []),
    say('exporting:report.madeBy', { at: moment(exportedAt), app: plain(app) }),
    say(isPublished(standard) ? 'exporting:report.standard' : 'exporting:report.standardChanged', {
      standard: sayStandard(say, standard),
      description: say(`standards:${standard.id}.description`),
      after: standard.after,
    }),
    say('exporting:report.notTruth'),
  ]
}

/** Claims by mark; a claim on which reviewers differ is a row of its own and not two. */
function overview({ claims }: Cases, say: Say): string[] {
  const labels = claims.map(one => markLabel(one, say))
  const rows = (['corroborated', 'attributed', 'disputed', 'open'] as const).map(verdict => verdictLabel(verdict, say))
  const several = say('exporting:report.several')
  const count = (label: string): number => labels.filter(one => one === label).length
  const stale = claims.filter(one => one.marks.some(({ moved }) => moved.length > 0)).length
  const lines = [
    [say('exporting:report.markColumn'), say('exporting:report.countColumn')],
    ['---', '---:'],
    ...rows.map(label => [label, String(count(label))]),
    ...(count(several) > 0 ? [[several, String(count(several))]] : []),
    [`**${say('exporting:report.total')}**`, `**${claims.length}**`],
    ...(stale > 0 ? [[say('exporting:report.recheckRow'), String(stale)]] : []),
  ]
  return [`## ${say('exporting:report.overview')}`, lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')]
}

function markLabel({ marks }: ClaimCase, say: Say): string {
  const verdicts = [...new Set(marks.map(({ mark }) => mark.verdict))]
  if (verdicts.length > 1) return say('exporting:report.several')
  return verdictLabel(verdicts[0] ?? 'open', say)
}

function verdictLabel(verdict: Verdict | 'open', say: Say): string {
  return `${symbols[verdict]} ${say(`exporting:verdict.${verdict}`)}`
}

function claimSection(one: ClaimCase, number: number, ground: Ground): string[] {
  const { say } = ground
  const { claim } = one.file
  return [
    `### ${number}. ${plain(claim.text)}`,
    ...(claim.claimant === null ? [] : [say('exporting:report.claimant', { claimant: plain(claim.claimant) })]),
    ...halves(one, ground),
    ...(claim.original === null ? [] : [say('exporting:report.original', { original: plain(claim.original) })]),
    ...(one.marks.length === 0
      ? [`**${verdictLabel('open', say)}**. ${say('exporting:report.noMark')}`]
      : one.marks.flatMap(signed => markSection(signed, one, say))),
    ...earlierSection(one, ground),
    ...recommendationSection(one, say),
    ...evidenceSection(one, ground),
    ...figuresSection(one, ground.cases, say),
    ...asidesSection(one.file.claim.id, ground),
  ]
}

/** Of a claim that something was said, which claims are what was said, and the other way round. */
function halves({ file: { claim } }: ClaimCase, { say, numbers, said }: Ground): string[] {
  const whole = claim.saidIn === null ? undefined : numbers.get(claim.saidIn)
  const parts = (said.get(claim.id) ?? []).flatMap(({ file }) => numbers.get(file.claim.id) ?? [])
  return [
    ...(whole === undefined ? [] : [say('exporting:report.saidIn', { number: whole })]),
    ...(parts.length === 0 ? [] : [say('exporting:report.said', { numbers: parts.map(String), count: parts.length })]),
  ]
}

function markSection({ mark, reviewer, moved }: SignedMark, { assessment }: ClaimCase, say: Say): string[] {
  const signed = say('exporting:report.signed', {
    reviewer: reviewer === '' ? say('exporting:report.nobody') : plain(reviewer),
    at: moment(mark.markedAt),
  })
  const rationale =
    mark.rationale.trim() === ''
      ? say('exporting:report.noRationale')
      : say('exporting:report.rationale', { rationale: plain(mark.rationale) })
  return [
    `**${verdictLabel(mark.verdict, say)}** (${signed})`,
    rationale,
    ...(mark.verdict === assessment.recommendation ? [] : [say('exporting:report.differs')]),
    ...list(
      `**${say('exporting:report.recheck')}**`,
      moved.map(one => sayMoved(say, one)),
    ),
  ]
}

/** Marks that stand no more: what was once thought, by whom, and why. */
function earlierSection({ file }: ClaimCase, { say, cases, earlier }: Ground): string[] {
  const marks = (earlier.get(file.claim.id) ?? []).map(({ verdict, reviewerId, rationale, markedAt }) => {
    const name = cases.reviewer(reviewerId)
    const signed = say('exporting:report.signed', {
      reviewer: name === '' ? say('exporting:report.nobody') : name,
      at: moment(markedAt),
    })
    const why =
      rationale.trim() === '' ? say('exporting:report.noRationale') : say('exporting:report.rationale', { rationale })
    return `${verdictLabel(verdict, say)} (${signed}). ${why}`
  })
  return list(say('exporting:report.earlier'), marks)
}

function recommendationSection({ assessment }: ClaimCase, say: Say): string[] {
  const { recommendation, deciding, findings } = assessment
  const verdict = verdictLabel(recommendation, say)
  const cautions = findings.filter(finding => finding.concludes === null)
  return [
    `**${say('exporting:report.recommendation', { verdict, rule: deciding.rule })}**`,
    plain(sayFinding(say, deciding)),
    plain(say('exporting:report.after', { after: ruleOf(deciding.rule).after })),
    ...list(say('exporting:report.wouldChange'), sayChanges(say, deciding)),
    ...list(
      say('exporting:report.cautions'),
      cautions.map(finding => [sayFinding(say, finding), ...sayChanges(say, finding)].join(' ')),
    ),
  ]
}

function evidenceSection(one: ClaimCase, ground: Ground): string[] {
  const { say } = ground
  const { file, assessment } = one
  if (file.exhibits.length === 0) return [say('exporting:report.noEvidence')]
  const tallies: Partial<Record<Stance, string>> = {
    supports: sayTally(say, assessment.counts.supports),
    conflicts: sayTally(say, assessment.counts.conflicts),
  }
  const sides = (['supports', 'conflicts', 'context'] as const).flatMap(stance => {
    const exhibits = file.exhibits.filter(({ evidence }) => evidence.stance === stance)
    if (exhibits.length === 0) return []
    const tally = tallies[stance]
    return [
      `#### ${say(`exporting:stance.${stance}`)}`,
      ...(tally === undefined ? [] : [say('exporting:report.counted', { tally })]),
      ...exhibits.flatMap(exhibit => exhibitSection(exhibit, one, ground)),
    ]
  })
  return [...sides, ...list(say('exporting:report.whyForClaim'), ownTies(one, ground))]
}

function exhibitSection(exhibit: Exhibit, one: ClaimCase, ground: Ground): string[] {
  const { say } = ground
  const { evidence, excerpt, source, acceptances } = exhibit
  const discount = discountOf(one.file, exhibit)
  const found = excerpt.anchor?.exact
  const sentences = [
    sayCheck(say, excerpt.check),
    ...(discount === null || evidence.stance === 'context' ? [] : [say(`exporting:discount.${discount}`)]),
    say(evidence.use === 'primary' ? 'exporting:report.primary' : 'exporting:report.secondary'),
    ...(excerpt.speaker === null ? [] : [say('exporting:report.speaker', { speaker: excerpt.speaker })]),
  ]
  return [
    quotation(found ?? excerpt.quoted),
    ...(found === undefined || found === excerpt.quoted
      ? []
      : [plain(say('exporting:report.quotedAs', { quoted: insideQuotes(excerpt.quoted) }))]),
    plain(sentences.join(' ')),
    // Each by itself: a note ends as its author ended it.
    ...acceptances.map(one => plain(sayAccepted(say, one, ground.cases.reviewer(one.reviewerId)))),
    ...keptWarnings(excerpt).map(
      warning => `**${say('exporting:report.warning')}** ${plain(sayWarning(say, warning))}`,
    ),
    ...differencesList(excerpt, say),
    sourceLine(source, one.letters.get(source.id) ?? null, ground),
    ...(evidence.note.trim() === '' ? [] : [plain(say('exporting:report.note', { note: evidence.note }))]),
  ]
}

/** Differences in wording that reviewers looked at and set aside: which words, who, and why. Several places once. */
function asidesSection(claimId: ClaimId | null, { say, cases, bundle }: Ground): string[] {
  const own = bundle.asides.filter(one => isKept(one) && one.claimId === claimId)
  const points = own.map(aside => {
    const { kind, words, reviewerId } = aside
    const name = cases.reviewer(reviewerId)
    const reviewer = name === '' ? say('exporting:report.nobody') : name
    return say('exporting:report.aside', {
      kind: say(`lookHere:kind.${kind}`),
      words: words.join(' · '),
      reviewer,
      reason: sayWhyAside(say, aside),
    })
  })
  return list(say('exporting:report.asides'), [...new Set(points)])
}

/** Where a quote departs from its source in more than form, each departure with what stands on both sides. */
function differencesList({ check }: Excerpt, say: Say): string[] {
  if (check.outcome !== 'editorial' && check.outcome !== 'altered') return []
  return list(
    say('exporting:report.differences'),
    check.differences.map(difference => sayDifference(say, difference)),
  )
}

/** Ties that hold sources of this claim together and that hold for this claim only. */
function ownTies({ file }: ClaimCase, { say, names }: Ground): string[] {
  const origins = file.exhibits.flatMap(({ source }) => file.origins.held.originOf(source.id) ?? [])
  const ties = [...new Set(origins)].flatMap(origin => origin.ties)
  return ties
    .filter(tie => tie.type === 'dependence' && tie.claimId === file.claim.id)
    .map(tie => sayTie(say, tie, names))
}

/** Authors, title, publisher, dates, address, origin, and the digest of the original, in one paragraph. */
function sourceLine(source: Source, letter: string | null, { say, captures, publisherNames }: Ground): string {
  const publisher = source.publisherId === null ? undefined : publisherNames.get(source.publisherId)
  const capture = captures.get(source.captureId)
  const address = webAddress(source.url)
  const line = [
    ...(source.authors.length > 0 ? [plain(source.authors.join(', '))] : []),
    `*${plain(source.title.trim() || (capture?.fileName ?? source.id))}*`,
    publisher === undefined ? say('exporting:report.noPublisher') : plain(publisher),
    ...(source.issued === null ? [] : [say('exporting:report.issued', { issued: source.issued })]),
    ...(source.accessed === null ? [] : [say('exporting:report.consulted', { accessed: source.accessed })]),
    ...(address === null ? (source.url === null ? [] : [plain(source.url)]) : [`<${address}>`]),
    ...(letter === null ? [] : [`**${sayOrigin(say, letter)}**`]),
  ].join(', ')
  const standing = source.standing === 'current' ? [] : [say(`exporting:report.${source.standing}`)]
  const digest = capture ? [say('exporting:report.digest', { digest: `\`${capture.digest}\`` })] : []
  return [`${line}.`, ...standing, ...digest].join('  \n')
}

function sourcesSection(ground: Ground): string[] {
  const { say, cases, sources, publisherNames } = ground
  const origins = cases.origins.all()
  const unknown = [...sources.values()].filter(
    ({ role, publisherId }) => role === 'source' && (publisherId === null || !publisherNames.has(publisherId)),
  ).length
  return [
    `## ${say('exporting:report.sources')}`,
    say(origins.length === 0 ? 'exporting:report.noSources' : 'exporting:report.sourcesIntro'),
    ...(unknown === 0 ? [] : [`**${say('exporting:report.publishersUnknown', { count: unknown })}**`]),
    ...origins.flatMap(origin => originSection(origin, ground)),
  ]
}

function originSection(origin: Origin, ground: Ground): string[] {
  const { say, cases, names, sources } = ground
  const letter = cases.letters.get(origin.id) ?? ''
  const members = origin.sourceIds.flatMap(id => sources.get(id) ?? [])
  return [
    `### ${sayOrigin(say, letter)}`,
    ...members.map(source => sourceLine(source, null, ground)),
    ...(origin.ties.length === 0
      ? [say('exporting:report.alone')]
      : list(
          say('exporting:report.why'),
          origin.ties.map(tie => sayTie(say, tie, names)),
        )),
  ]
}

function underCheckSection(ground: Ground): string[] {
  const { say, sources } = ground
  const texts = [...sources.values()].filter(({ role }) => role === 'under-check')
  if (texts.length === 0) return []
  return [
    `## ${say('exporting:report.underCheck')}`,
    say('exporting:report.underCheckIntro'),
    ...texts.map(source => sourceLine(source, null, ground)),
  ]
}

/** A heading with its points; nothing where there are none. */
function list(heading: string, points: readonly string[]): string[] {
  return points.length === 0 ? [] : [heading, points.map(point => `- ${plain(point)}`).join('\n')]
}

/** To the minute: seconds would pretend to a precision that matters to nobody. */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`
}

function isKept(record: { readonly deletedAt: string | null }): boolean {
  return record.deletedAt === null
}
