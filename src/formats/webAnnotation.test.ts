import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  aBundle,
  anAcceptance,
  aCapture,
  aClaim,
  aMark,
  anEvidence,
  anExcerpt,
  aReviewer,
  aSource,
  aText,
} from '../../tests/builders.ts'
import { isValid, type Schema, type Schemas } from '../../tests/support/draft04.ts'
import { nothingContested } from '../domain/contested.ts'
import type { Instant } from '../domain/records.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import type { Snapshot } from './snapshot.ts'
import { annotationCollection, writeWebAnnotation, type Annotation } from './webAnnotation.ts'

const say = catalogueOf('en')
const words = 'The bridge closed on Monday.'
const text = `🌉 ${words} 𝄞 It opened again.`
const capture = aCapture()
const captured = aText(capture, { length: text.length })
const source = aSource({ captureId: capture.id, textId: captured.id, url: 'https://courier.example/a b' })
const offline = aSource({
  captureId: capture.id,
  textId: captured.id,
  url: 'javascript:alert(1)',
  id: `${source.id}b` as never,
})
const anchor = { exact: words, prefix: '🌉 ', suffix: ' 𝄞', span: { start: 3, end: 3 + words.length } }
const excerpt = anExcerpt(source, { quoted: words, anchor })
const conflict = anExcerpt(offline, { quoted: words, anchor, id: 'excerpt:2' as never })
const absent = anExcerpt(source, { quoted: 'It fell.', anchor: null, id: 'excerpt:3' as never })
const spare = anExcerpt(source, { quoted: words, anchor, id: 'excerpt:4' as never })
const appearance = anExcerpt(source, { quoted: words, anchor, id: 'excerpt:5' as never })
const claim = aClaim({ appearances: [appearance.id] })
const reviewer = aReviewer({ name: 'Ada' })
const snapshot: Snapshot = {
  bundle: aBundle({
    captures: [capture],
    texts: [captured],
    sources: [source, offline],
    excerpts: [excerpt, conflict, absent, spare, appearance],
    claims: [claim],
    evidence: [
      anEvidence(excerpt, 'supports', { claimId: claim.id, note: 'From the log.' }),
      anEvidence(conflict, 'conflicts', { claimId: claim.id }),
      anEvidence(absent, 'context', { claimId: claim.id }),
    ],
    reviewers: [reviewer],
    marks: [aMark({ claimId: claim.id, reviewerId: reviewer.id, rationale: 'It says so.' })],
  }),
  texts: new Map([[captured.id, text]]),
  contested: nothingContested,
  earlierMarks: new Map(),
  exportedAt: '2024-03-04T10:00:00.000Z' as Instant,
  app: 'Touchstone 0.1.0',
}

const collection = annotationCollection(snapshot, say)
const { items } = collection.first

describe('the claim set as web annotations', () => {
  test('has one annotation for each piece of evidence, each mark, and each excerpt that is evidence for nothing', () => {
    expect(items.map(item => item.motivation).toSorted()).toEqual([
      'assessing',
      'assessing',
      'assessing',
      'highlighting',
      'linking',
      'linking',
    ])
    expect(collection.total).toBe(6)
    expect(new Set(items.map(item => item.id)).size).toBe(6)
  })

  test('finds the passage again by its words and by code points of the text', () => {
    const target = evidenceOf('Supports').target
    if (typeof target === 'string') throw new Error('Evidence targets a passage.')
    expect(target.source).toBe('https://courier.example/a%20b')
    const [quote, position] = target.selector ?? []
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: words, prefix: '🌉 ', suffix: ' 𝄞' })
    if (position?.type !== 'TextPositionSelector') throw new Error('It has a place.')
    expect([...text].slice(position.start, position.end).join('')).toBe(words)
    expect(target.state).toEqual({
      type: 'TimeState',
      sourceDate: capture.capturedAt,
      cached: `urn:sha256:${captured.digest}`,
    })
  })

  test('names a source without a web address by the digest of its original', () => {
    expect(evidenceOf('Conflicts').target).toMatchObject({ source: `urn:sha256:${capture.digest}` })
  })

  test('says the claim, what the source does to it, and the note', () => {
    const bodies = evidenceOf('Supports').body ?? []
    expect(bodies).toContainEqual(expect.objectContaining({ value: claim.text, purpose: 'describing' }))
    expect(bodies).toContainEqual(expect.objectContaining({ source: 'http://purl.org/spar/cito/supports' }))
    expect(bodies).toContainEqual(expect.objectContaining({ value: 'From the log.', purpose: 'commenting' }))
  })

  test('says the words as quoted, how they compare with the source, who has accepted it, and whose they are', () => {
    const check = { outcome: 'editorial', differences: [] } as const
    const edited = { ...excerpt, quoted: '[It] closed on Monday.', check, speaker: 'Ines Marrable' }
    const bundle = {
      ...snapshot.bundle,
      excerpts: [edited],
      acceptances: [anAcceptance(edited, { reviewerId: reviewer.id, note: 'Mid-sentence.' })],
    }
    const [told] = annotationCollection({ ...snapshot, bundle }, say).first.items
    const values = (told?.body ?? []).flatMap(body => (body.type === 'TextualBody' ? [body.value] : []))
    expect(values).toEqual(
      expect.arrayContaining([
        'As quoted: “[It] closed on Monday.”',
        expect.stringMatching(/^Changed by a quoting hand/),
        'The difference was accepted by Ada: Mid-sentence.',
        'Speaker: Ines Marrable.',
      ]),
    )
  })

  test.each([
    ['“[It] closed on Monday.”', '[It] closed on Monday.'],
    ['“[It] closed on Monday.', '‘[It] closed on Monday.'],
    ['[It] was told "closed"', '[It] was told ‘closed’'],
    ['"No" was the answer', '‘No’ was the answer'],
  ])('puts no second quotation marks around %s, and loses none of one side', (quoted, inside) => {
    const check = { outcome: 'editorial', differences: [] } as const
    const bundle = { ...snapshot.bundle, excerpts: [{ ...excerpt, quoted, check }] }
    const [told] = annotationCollection({ ...snapshot, bundle }, say).first.items
    expect(told?.body).toContainEqual(expect.objectContaining({ value: `As quoted: “${inside}”` }))
  })

  test('signs a mark with its reviewer and its time', () => {
    const mark = evidenceOf('Attributed')
    expect(mark).toMatchObject({ creator: { type: 'Person', name: 'Ada' }, created: '2024-03-04T09:15:00.000Z' })
    expect(mark.target).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('gives words that stand nowhere no place', () => {
    expect(evidenceOf('Context').target).not.toHaveProperty('selector')
  })

  test('leaves out the place where the text is not at hand, and keeps the words', () => {
    const bare = annotationCollection({ ...snapshot, texts: new Map() }, say).first.items
    expect(JSON.stringify(bare)).not.toContain('TextPositionSelector')
    expect(JSON.stringify(bare)).toContain('TextQuoteSelector')
  })

  test('has what somebody said as said in the claim that they said it, where both stand', () => {
    const isSaid = (item: Annotation) => item.body?.some(body => 'value' in body && body.value === 'It closed.')
    expect(ofSplit().filter(isSaid)).toMatchObject([{ motivation: 'linking', target: evidenceOf('Attributed').target }])
    expect(ofSplit([])).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ target: evidenceOf('Attributed').target })]),
    )
  })

  test('tells what the dossier asks for in place of what its standard publishes', () => {
    const isHeldTo = ({ motivation }: Annotation) => motivation === 'describing'
    const value: unknown = expect.stringContaining('5')
    expect(ofSplit().filter(isHeldTo)).toMatchObject([
      { target: collection.id, body: [{ purpose: 'describing', value }] },
    ])
    expect(items.filter(isHeldTo)).toEqual([])
  })

  test('is the same text for the same dossier', () => {
    expect(writeWebAnnotation(snapshot, say)).toBe(writeWebAnnotation(snapshot, say))
  })
})

// The assertions of the W3C's Web Annotation working group, which lie beside the repository.
const assertions = join(import.meta.dirname, '../../../shared/data/web-annotation')
const have = existsSync(assertions)
if (!have) console.warn(`Skipped: the W3C's assertions are not at ${assertions}.`)

describe.skipIf(!have)('the W3C’s assertions', () => {
  const schemas = have ? schemasIn(assertions) : new Map<string, Schema>()

  test.each(have ? musts('annotations/annotationMusts.test') : [])('every annotation: %s', name => {
    for (const item of [...items, ...ofSplit()]) expect(holds(name, item)).toBe(true)
  })

  test.each(have ? musts('collections/collectionMusts.test') : [])('the collection: %s', name => {
    expect(holds(name, collection)).toBe(true)
  })

  test.each(have ? musts('collections/pages/pageMusts.test') : [])('its page: %s', name => {
    expect(holds(name, collection.first)).toBe(true)
  })

  test('find fault where there is one', () => {
    const { target: _, ...aimless } = evidenceOf('Supports')
    expect(holds('annotations/3.1-targetKeyFound.json', aimless)).toBe(false)
    expect(holds('annotations/3.3.1-annotationCreatedValidated.json', { created: 'yesterday' })).toBe(false)
    expect(holds('annotations/3.1-annotationIdValidated.json', { id: 'no iri' })).toBe(false)
  })

  function holds(name: string, value: unknown): boolean {
    const schema = schemas.get(basename(name))
    if (!schema) throw new Error(`There is a schema ${name}.`)
    return isValid(JSON.parse(JSON.stringify(value)), schema, schemas)
  }

  function schemasIn(folder: string): Schemas {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.json'))
    const read = (file: string): Schema => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema
    return new Map(files.map(file => [basename(file), read(file)]))
  }

  function musts(list: string): string[] {
    return (JSON.parse(readFileSync(join(assertions, list), 'utf8')) as { assertions: string[] }).assertions
  }
})

/** Those of a dossier that asks for more, with a claim that is what somebody said. */
function ofSplit(others = [claim]): readonly Annotation[] {
  const [dossier] = snapshot.bundle.dossiers
  const anyOf = [{ origins: 5, primaryOrigins: 1, kinds: 0 }]
  const dossiers = [{ ...dossier!, thresholds: { of: dossier!.standard, anyOf } }]
  const said = aClaim({ id: 'claim:said' as never, text: 'It closed.', saidIn: claim.id, order: 'b' as never })
  const bundle = { ...snapshot.bundle, dossiers, claims: [...others, said] }
  return annotationCollection({ ...snapshot, bundle }, say).first.items
}

function evidenceOf(word: string): Annotation {
  const found = items.find(item => item.body?.some(body => 'value' in body && body.value === word))
  if (!found) throw new Error(`Some annotation says ${word}.`)
  return found
}
