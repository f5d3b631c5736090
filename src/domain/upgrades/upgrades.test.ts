import { expect, it } from 'vitest'
import {
  aClaim,
  aDependence,
  aDossier,
  aMark,
  anAffiliation,
  anAside,
  anExcerpt,
  aPublisher,
  aSource,
} from '../../../tests/builders.ts'
import type { Json } from '../canonicalJson.ts'
import type { LooseRecord } from '../ledger.ts'
import { recordSchemas } from '../schemas.ts'
import { repairKinds, saidKinds, type TableName } from '../records.ts'
import { schemaVersion, upgradeChange } from './index.ts'

const [one, two] = [aSource(), aSource()]

/** A record of each table that has changed its shape, and the fields that version 1 did not have. */
const changed = [
  ['dossiers', aDossier(), ['thresholds']],
  ['claims', aClaim(), ['saidIn']],
  ['sources', one, ['repairs']],
  ['affiliations', anAffiliation(aPublisher(), aPublisher()), ['signs']],
  ['dependences', aDependence(one, two), ['signs']],
  ['asides', anAside(), ['settled']],
] as const satisfies readonly (readonly [TableName, object, readonly string[]])[]

it.each(changed)('a record of %s as version 1 wrote it becomes one of today', (table, record, added) => {
  const before = without(record, added)
  expect(recordSchemas[table].safeParse(before).success).toBe(false)
  const change = upgradeChange({ type: 'add', table, record: before }, 1)
  expect(recordSchemas[table].safeParse(change?.type === 'add' ? change.record : null).success).toBe(true)
})

it('a mark of before rested on no figures, also where only its basis was set', () => {
  const mark = aMark()
  const basis = without(mark.basis, ['figures']) as unknown as Json
  const added = upgradeChange({ type: 'add', table: 'marks', record: { ...loose(mark), basis } }, 1)
  expect(recordSchemas.marks.safeParse(added?.type === 'add' ? added.record : null).success).toBe(true)
  const set = upgradeChange({ type: 'set', table: 'marks', id: mark.id, field: 'basis', value: basis, replaces: [] }, 1)
  expect(set).toMatchObject({ value: { figures: [] } })
})

function without(record: object, fields: readonly string[]): LooseRecord {
  return loose(Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))))
}

function loose(record: object): LooseRecord {
  return record as LooseRecord
}

it('a mark of before says of none of its evidence whose word it was, also where only its basis was set', () => {
  const item = { stance: 'supports', use: 'primary', counted: true, origin: 'source:1' }
  const evidence = { 'evidence:1': item }
  const mark = aMark()
  const basis = { ...mark.basis, evidence } as unknown as Json
  const added = upgradeChange({ type: 'add', table: 'marks', record: { ...loose(mark), basis } }, 7)
  const unknown = { evidence: { 'evidence:1': { ...item, voices: null, corrected: null } } }
  expect(added).toMatchObject({ record: { basis: unknown } })
  const set = upgradeChange({ type: 'set', table: 'marks', id: mark.id, field: 'basis', value: basis, replaces: [] }, 7)
  expect(set).toMatchObject({ value: unknown })
  for (const broken of [null, 'x', { evidence: null }, { evidence: { 'evidence:1': 7 } }]) {
    const record = { ...loose(mark), basis: broken }
    expect(upgradeChange({ type: 'add', table: 'marks', record }, 7)).toMatchObject({ record: { basis: broken } })
  }
})

/** The kinds of repair by the version that first wrote them: to an app of an earlier one they would be no record. */
const repairsByVersion = {
  2: [
    'line-end-hyphen',
    'left-over-hyphen',
    'soft-hyphen',
    'ligature',
    'spaces',
    'line-break',
    'inserted',
    'menu',
    'footer',
  ],
  13: ['caption', 'furniture'],
}

it('no entry chooses a repair under a version that did not know it', () => {
  expect(Object.values(repairsByVersion).flat().toSorted()).toEqual(repairKinds.toSorted())
  expect(schemaVersion).toBeGreaterThanOrEqual(Math.max(...Object.keys(repairsByVersion).map(Number)))
})

it('no entry says that words give a time of day under a version that did not know such', () => {
  expect(saidKinds).toContain('time')
  expect(schemaVersion).toBeGreaterThanOrEqual(15)
})

it('no entry keeps an excerpt that differs by an attribution under a version that did not know such', () => {
  const span = { start: 0, end: 0 }
  const attribution = { kind: 'attribution', source: ',” he said. “', sourceSpan: span, quote: '', quoteSpan: span }
  const excerpt = { ...anExcerpt(), check: { outcome: 'editorial', differences: [attribution] } }
  expect(recordSchemas.excerpts.safeParse(excerpt).success).toBe(true)
  expect(schemaVersion).toBeGreaterThanOrEqual(14)
})
