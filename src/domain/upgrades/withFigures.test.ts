import { expect, it } from 'vitest'
import { aMark, aSettledFigure } from '../../../tests/builders.ts'
import type { LooseRecord } from '../ledger.ts'
import { upgradeChange } from './index.ts'

const { figures: _, ...before } = aMark().basis

it('lets a mark of before rest on no settled figures, whether it was added or made anew', () => {
  const record = { ...aMark(), basis: before } as unknown as LooseRecord
  expect(upgradeChange({ type: 'add', table: 'marks', record }, 4)).toMatchObject({
    record: { basis: { figures: [] } },
  })
  const set = { type: 'set', table: 'marks', id: record.id, replaces: [] } as const
  const value = record['basis'] ?? null
  expect(upgradeChange({ ...set, field: 'basis', value }, 4)).toMatchObject({ value: { figures: [], rule: 'S3' } })
  expect(upgradeChange({ ...set, field: 'verdict', value: 'disputed' }, 4)).toMatchObject({ value: 'disputed' })
})

it('leaves what is no basis as it is', () => {
  const record = { ...aMark(), basis: null } as unknown as LooseRecord
  expect(upgradeChange({ type: 'add', table: 'marks', record }, 4)).toMatchObject({ record: { basis: null } })
})

it('a settled figure of before says neither where it stands nor what it is a value in', () => {
  const value = { lo: 1, hi: 2, bound: 'range' } as const
  const { span: _span, ...figure } = aSettledFigure()
  const added = (of: object | null) =>
    upgradeChange({ type: 'add', table: 'figures', record: { ...figure, value: of } as unknown as LooseRecord }, 8)
  expect(added(value)).toMatchObject({ record: { span: null, value: { ...value, sort: null } } })
  expect(added(null)).toMatchObject({ record: { span: null, value: null } })
  const set = { type: 'set', table: 'figures', id: figure.id, field: 'value', value, replaces: [] } as const
  expect(upgradeChange(set, 8)).toMatchObject({ value: { ...value, sort: null } })
  expect(upgradeChange({ ...set, field: 'words' }, 8)).toMatchObject({ value })
})
