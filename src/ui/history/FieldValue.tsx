import type { ReactNode } from 'react'
import type { Json } from '../../domain/canonicalJson.ts'
import {
  type FigureScope,
  type PartialDate,
  type RepairKind,
  repairKinds,
  type SaidValue,
  type Span,
  type Thresholds,
} from '../../domain/records.ts'
import { standards } from '../../domain/verdict/standards.ts'
import { standardOf } from '../../domain/verdict/thresholds.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayScope, saySaid } from '../../messages/figureWords.ts'
import { sayStandard } from '../../messages/findingWords.ts'
import type { Format } from '../shared/format.ts'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { sayCode } from '../shared/actWords.ts'
import { codedFields, dateFields, momentFields, monoFields } from './fieldWords.ts'
import css from './History.module.css'

export interface FieldValueProps {
  readonly field: string
  /** `undefined` where it is not known here. */
  readonly value: Json | undefined
  /** The words of records that values refer to, by id. */
  readonly words: Readonly<Record<string, string>>
}

/** What a field holds, in words: records by their own words, codes by theirs, never raw where there is something better. */
export function FieldValue({ field, value, words }: FieldValueProps) {
  const say = useSay()
  const format = useFormat()
  if (value === undefined) return <span className={css['quiet']}>{say('history:notKnown')}</span>
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className={css['quiet']}>{say('history:none')}</span>
  }
  return <>{written(field, value, { say, format, words })}</>
}

interface Pen {
  readonly say: Say
  readonly format: Format
  readonly words: Readonly<Record<string, string>>
}

function written(field: string, value: Json, pen: Pen): ReactNode {
  const { say, format, words } = pen
  if (field === 'order') return say('history:moved')
  if (field === 'passages' && Array.isArray(value)) return say('history:passages', { count: value.length })
  if (field === 'signs' && Array.isArray(value)) return say('history:tieSigns', { count: value.length })
  if (typeof value === 'boolean') return say(value ? 'history:yes' : 'history:no')
  if (typeof value === 'number') return writtenNumber(field, value, pen)
  if (typeof value === 'string') {
    const named = words[value]
    if (named !== undefined) return <UserText>{named}</UserText>
    if (codedFields.has(field)) return sayCode(say, value)
    if (momentFields.has(field)) return format.dateTime(value)
    if (dateFields.has(field)) return format.partialDate(value as PartialDate)
    return monoFields.has(field) ? <code>{value}</code> : <UserText>{value}</UserText>
  }
  if (isList(value)) {
    return (
      <ul className={css['values']}>
        {value.map((each, index) => (
          <li key={index}>{written(field, each, pen)}</li>
        ))}
      </ul>
    )
  }
  return value === null ? say('history:none') : writtenObject(field, value, pen)
}

/** `Array.isArray` does not know readonly lists. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function writtenNumber(field: string, value: number, { say, format }: Pen): string {
  if (field === 'bytes') return format.bytes(value)
  return field === 'length' ? say('history:signs', { count: value }) : format.number(value)
}

function writtenObject(field: string, value: { readonly [key: string]: Json }, { say }: Pen): ReactNode {
  if (field === 'anchor' && typeof value['exact'] === 'string') return <UserText>{value['exact']}</UserText>
  if (field === 'check' && isOutcome(value['outcome'])) return say(`quote:outcome.${value['outcome']}`)
  if (field === 'basis') {
    const count = Object.keys(value['evidence'] ?? {}).length
    const recommended = sayCode(say, textOf(value['recommended']))
    return say('history:basis', { count, recommended, rule: textOf(value['rule']) })
  }
  if (field === 'repairs' && isRepairKind(value['kind'])) return writtenRepair(say, value['kind'], value)
  if (field === 'thresholds' && Object.hasOwn(standards, textOf(value['of']))) {
    const thresholds = value as unknown as Thresholds // the ledger carries no other shape of this field
    return sayStandard(say, standardOf({ standard: thresholds.of, thresholds }))
  }
  // The ledger carries no other shape of these fields.
  if (field === 'scope') return <UserText>{sayScope(say, value as unknown as FigureScope)}</UserText>
  if (field === 'value') return saySaid(say, value as unknown as SaidValue)
  if (field === 'span') return writtenStretch(say, value as unknown as Span)
  return <code>{JSON.stringify(value)}</code>
}

/** Counted from 1, as a person counts. */
function writtenStretch(say: Say, { start, end }: Span): string {
  return say('history:stretch', { start: start + 1, end })
}

function writtenRepair(say: Say, kind: RepairKind, { on, span }: { readonly [key: string]: Json }): string {
  const repair = say(`repairs:kind.${kind}`)
  if (span === null) return say(on === true ? 'history:repairs.allOn' : 'history:repairs.allOff', { repair })
  return say(on === true ? 'history:repairs.oneOn' : 'history:repairs.oneOff', { repair })
}

function isRepairKind(value: Json | undefined): value is RepairKind {
  return repairKinds.some(kind => kind === value)
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

type Outcome = 'verbatim' | 'artefact' | 'editorial' | 'altered' | 'absent'

function isOutcome(value: unknown): value is Outcome {
  return ['verbatim', 'artefact', 'editorial', 'altered', 'absent'].some(outcome => outcome === value)
}
