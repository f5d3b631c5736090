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

/** Of several kinds that people give a publisher the one that lets its sources count for least. */
export function leastKind(kinds: readonly PublisherKind[], shown: PublisherKind): PublisherKind {
  return (['distributor', 'party'] as const).find(kind => kinds.includes(kind)) ?? shown
}

/** Services that pass on releases for whoever pays. */
const distributors =
  /^(?:ein ?presswire|(?:cision )?pr ?newswire|business ?wire|globe ?newswire|(?:ap |prs?)?newswire|prweb|accesswire|newsfile(?: corp\.?)?|marketwired?|ots|apa-ots|news aktuell|presseportal|responsesource|pressat|24-7 press ?release|send2press|issuewire)(?:\.com|\.de|\.at)?$/u
/** News agencies, by the names that they go by. */
const agencies =
  /^(?:reuters|thomson reuters|(?:the )?associated press|ap|afp|agence france-presse|dpa|efe|ansa|tass|interfax|xinhua|irna|isna|bloomberg|upi|united press international|pa media|kyodo(?: news)?|yonhap|anadolu(?: agency| ajans[ıi])?)$/u
