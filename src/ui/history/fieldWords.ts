import { history } from '../../messages/en/history.ts'

export type FieldName = keyof typeof history.field

/** Fields that have a name, in the order in which they are shown: as the catalogue has them. */
export const fieldNames: readonly FieldName[] = Object.keys(history.field).filter(isFieldName)

/** A field of another version has no name of ours: it is shown by its own. */
export function isFieldName(field: string): field is FieldName {
  return Object.hasOwn(history.field, field)
}

/** Fields whose values are codes that the catalogue has words for. */
export const codedFields: ReadonlySet<string> = new Set<FieldName>([
  'verdict',
  'stance',
  'use',
  'kind',
  'standing',
  'role',
  'manner',
  'standard',
])

export const momentFields: ReadonlySet<string> = new Set<FieldName>(['markedAt', 'capturedAt', 'addedAt', 'createdAt'])
export const dateFields: ReadonlySet<string> = new Set<FieldName>(['issued', 'accessed'])
export const monoFields: ReadonlySet<string> = new Set<FieldName>([
  'digest',
  'structure',
  'extractor',
  'encoding',
  'mediaType',
  'language',
])
