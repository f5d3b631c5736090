/** The schemas of a folder, by their ids, so that one may refer to another. */
export type Schemas = ReadonlyMap<string, Schema>
export type Schema = Readonly<Record<string, unknown>>

/**
 * Whether a value is what a JSON Schema of draft 4 asks: as much of it as the W3C's
 * Web Annotation assertions use. A keyword that it does not know is an error, so that
 * nothing passes for want of being looked at.
 */
export function isValid(value: unknown, schema: Schema, schemas: Schemas, root: Schema = schema): boolean {
  const sub = (inner: unknown, part: unknown = value): boolean => isValid(part, inner as Schema, schemas, root)
  if (typeof schema['$ref'] === 'string') {
    const [file, pointer = ''] = schema['$ref'].split('#')
    const target = file ? schemas.get(file) : root
    if (!target) throw new Error(`There is a schema ${file}.`)
    return isValid(value, at(target, pointer), schemas, target)
  }
  return Object.entries(schema).every(([keyword, asked]) => {
    if (annotations.has(keyword)) return true
    if (keyword === 'allOf') return (asked as unknown[]).every(inner => sub(inner))
    if (keyword === 'anyOf') return (asked as unknown[]).some(inner => sub(inner))
    if (keyword === 'oneOf') return (asked as unknown[]).filter(inner => sub(inner)).length === 1
    if (keyword === 'not') return !sub(asked)
    if (keyword === 'type') return [asked].flat().some(type => isOf(value, type))
    if (keyword === 'enum') return (asked as unknown[]).some(one => JSON.stringify(one) === JSON.stringify(value))
    if (Array.isArray(value)) return ofArray(keyword, asked, value, sub)
    if (typeof value === 'object' && value !== null) return ofObject(keyword, asked, value as Schema, sub)
    if (typeof value === 'string') return ofString(keyword, asked, value)
    if (typeof value === 'number') return ofNumber(keyword, asked, value, schema)
    return known(keyword)
  })
}

type Sub = (schema: unknown, part: unknown) => boolean

function ofArray(keyword: string, asked: unknown, value: readonly unknown[], sub: Sub): boolean {
  if (keyword === 'minItems') return value.length >= Number(asked)
  if (keyword === 'maxItems') return value.length <= Number(asked)
  if (keyword === 'items' && Array.isArray(asked))
    return asked.every((one, i) => i >= value.length || sub(one, value[i]))
  if (keyword === 'items') return value.every(item => sub(asked, item))
  return known(keyword)
}

function ofObject(keyword: string, asked: unknown, value: Schema, sub: Sub): boolean {
  if (keyword === 'required') return (asked as string[]).every(name => Object.hasOwn(value, name))
  if (keyword === 'dependencies') {
    return Object.entries(asked as Readonly<Record<string, readonly string[]>>).every(
      ([name, needed]) => !Object.hasOwn(value, name) || needed.every(other => Object.hasOwn(value, other)),
    )
  }
  if (keyword === 'properties') {
    return Object.entries(asked as Schema).every(
      ([name, inner]) => !Object.hasOwn(value, name) || sub(inner, value[name]),
    )
  }
  if (keyword === 'patternProperties') {
    return Object.entries(asked as Schema).every(([pattern, inner]) =>
      Object.entries(value).every(([name, member]) => !new RegExp(pattern, 'u').test(name) || sub(inner, member)),
    )
  }
  return known(keyword)
}

function ofString(keyword: string, asked: unknown, value: string): boolean {
  if (keyword === 'pattern') return new RegExp(String(asked), 'u').test(value)
  if (keyword !== 'format') return known(keyword)
  if (asked === 'uri') return URL.canParse(value) && !/\s/u.test(value)
  if (asked === 'date-time') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/u.test(value)
  if (asked === 'email') return /^[^\s@]+@[^\s@]+$/u.test(value)
  throw new Error(`The format ${String(asked)} is known.`)
}

function ofNumber(keyword: string, asked: unknown, value: number, schema: Schema): boolean {
  if (keyword === 'minimum') return schema['exclusiveMinimum'] === true ? value > Number(asked) : value >= Number(asked)
  if (keyword === 'exclusiveMinimum') return true
  return known(keyword)
}

/** What constrains nothing. */
const annotations: ReadonlySet<string> = new Set(
  '$schema id title description definitions default assertionType expectedResult errorMessage onUnexpectedResult'.split(
    ' ',
  ),
)

/** What constrains values of another type than the one at hand. */
const keywords: ReadonlySet<string> = new Set(
  'minItems maxItems items required properties patternProperties dependencies pattern format minimum exclusiveMinimum'.split(
    ' ',
  ),
)

function known(keyword: string): true {
  if (!keywords.has(keyword)) throw new Error(`The keyword ${keyword} is known.`)
  return true
}

function isOf(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function at(schema: Schema, pointer: string): Schema {
  let found: unknown = schema
  for (const part of pointer.split('/').filter(name => name !== '')) found = (found as Schema)[part]
  if (typeof found !== 'object' || found === null) throw new Error(`There is a schema at ${pointer}.`)
  return found as Schema
}
