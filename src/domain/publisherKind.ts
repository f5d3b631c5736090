import { grouped } from './grouped.ts'
import type { PublisherId } from './id.ts'
import { plainName } from './plainName.ts'
import type { Publisher, PublisherKind } from './records.ts'

/**
 * Whether somebody stands behind what a publisher puts out: one with a name, and no distributor. A distributor passes on
 * what others issue, and as long as nobody has named those, its documents are of nobody known.
 */
export function isKnownPublisher({ deletedAt, name, kind }: Publisher): boolean {
  return deletedAt === null && plainName(name) !== '' && kind !== 'distributor'
}

/** The kind that a name by itself tells; `null` where it tells none. */
export function kindByName(name: string): PublisherKind | null {
  const plain = plainName(name)
  if (distributors.test(plain)) return 'distributor'
  return agencies.test(plain) ? 'agency' : null
}

/**
 * Publishers, each of the kind that counts for least of all that its name is given: those of one name are one publisher.
 * `disputed` are the kinds that people give one record, where they disagree.
 */
export function withLeastKinds(
  publishers: readonly Publisher[],
  disputed: ReadonlyMap<PublisherId, readonly PublisherKind[]>,
): readonly Publisher[] {
  const kindsOf = ({ id, kind }: Publisher): readonly PublisherKind[] => disputed.get(id) ?? [kind]
  const isLimited = (one: Publisher): boolean => leastKinds.some(least => kindsOf(one).includes(least))
  const limited = grouped(
    publishers.filter(one => one.deletedAt === null && isLimited(one)),
    ({ name }) => plainName(name),
  )
  if (limited.size === 0) return publishers
  return publishers.map(one => {
    const given = limited.get(plainName(one.name))?.flatMap(kindsOf)
    const kind = leastKinds.find(least => given?.includes(least))
    return kind === undefined || kind === one.kind ? one : { ...one, kind }
  })
}

/** Of those that let what a publisher puts out count for less, the one that lets it count for least first. */
const leastKinds = ['distributor', 'party'] as const

/** Services that pass on releases for whoever pays. */
const distributors =
  /^(?:ein ?presswire|(?:cision )?pr ?newswire|business ?wire|globe ?newswire|(?:ap |prs?)?newswire|prweb|accesswire|newsfile(?: corp\.?)?|marketwired?|ots|apa-ots|news aktuell|presseportal|responsesource|pressat|24-7 press ?release|send2press|issuewire)(?:\.com|\.de|\.at)?$/u
/** News agencies, by the names that they go by. */
const agencies =
  /^(?:reuters|thomson reuters|(?:the )?associated press|ap|afp|agence france-presse|dpa|efe|ansa|tass|interfax|xinhua|irna|isna|bloomberg|upi|united press international|pa media|kyodo(?: news)?|yonhap|anadolu(?: agency| ajans[ıi])?)$/u
