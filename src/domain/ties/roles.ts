import { foldName } from '../names/foldName.ts'
import type { Publisher, PublisherKind } from '../records.ts'

/**
 * Whether a publisher may be whom a text calls by what they are ("company" of `the water company`). `inDoubt`: also where
 * nothing tells of what kind the publisher is.
 *
 * A word that stands in the publisher's name is theirs. One that names another kind of body than their name does is not:
 * a council is no ministry. What anybody of a kind may be called goes by the kind.
 */
export function mayBeCalled(role: string, { name, kind }: Publisher, inDoubt: boolean): boolean {
  const head = singular(foldName(role))
  const words = wordsOf(name)
  if (words.includes(head)) return true
  const groups = groupsOf(head)
  if (groups.length === 0) return false
  const shown = groupsShown(words)
  if (shown.length > 0)
    return groups.some(group => shown.includes(group)) && (isGeneric(head) || shown.every(isCompany))
  const told = kindGroups[kind]
  return told === undefined ? inDoubt && kind !== 'agency' && kind !== 'person' : groups.includes(told)
}

/** Whether its kind or its name tells what a publisher may be called. */
export function hasRole({ name, kind }: Publisher): boolean {
  return kindGroups[kind] !== undefined || groupsShown(wordsOf(name)).length > 0
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,()/-]+/u).map(word => singular(foldName(word)))
}

function groupsShown(words: readonly string[]): readonly Group[] {
  return words.flatMap(word => (isForm(word) ? ['company' as const] : groupsOf(word)))
}

type Group = 'company' | 'authority' | 'ngo' | 'institution'

const kindGroups: Partial<Readonly<Record<PublisherKind, Group>>> = {
  company: 'company',
  authority: 'authority',
  ngo: 'ngo',
}

/** What any of the group may be called. */
const generic: Readonly<Record<Group, ReadonlySet<string>>> = {
  company: new Set(
    'company firm business corporation manufacturer maker producer operator utility supplier retailer chain airline carrier bank insurer developer builder contractor employer group owner brewery bakery brewer plant factory'.split(
      ' ',
    ),
  ),
  authority: new Set('government authority official'.split(' ')),
  ngo: new Set('organisation organization charity ngo group body'.split(' ')),
  institution: new Set(),
}
/** What one of the group is and another is not. */
const particular: Readonly<Record<Group, ReadonlySet<string>>> = {
  company: new Set(),
  authority: new Set(
    'ministry department council agency office bureau police constabulary court commission municipality city town county parliament army navy embassy regulator service brigade prosecutor mayor'.split(
      ' ',
    ),
  ),
  ngo: new Set(
    'union association foundation trust society federation league committee movement party coalition'.split(' '),
  ),
  institution: new Set('hospital university school college museum church club institute theatre'.split(' ')),
}

const groups = ['company', 'authority', 'ngo', 'institution'] as const

function groupsOf(word: string): readonly Group[] {
  return groups.filter(group => generic[group].has(word) || particular[group].has(word))
}

function isGeneric(word: string): boolean {
  return groups.some(group => generic[group].has(word))
}

function isCompany(group: Group): boolean {
  return group === 'company'
}

/** Forms that the law gives companies. */
function isForm(word: string): boolean {
  return /^(?:ltd|limited|plc|inc|llc|gmbh|ag|corp|co|kg|bv|oy)$/u.test(word)
}

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, '')
}
