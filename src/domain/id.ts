import { sha256Hex } from './sha256.ts'

/** The kinds of record that have an identity. Each is the prefix of its ids. */
export type IdKind =
  | 'reviewer'
  | 'publisher'
  | 'affiliation'
  | 'capture'
  | 'text'
  | 'source'
  | 'excerpt'
  | 'acceptance'
  | 'claim'
  | 'evidence'
  | 'dependence'
  | 'exception'
  | 'aside'
  | 'figure'
  | 'rounding'
  | 'mark'

declare const kind: unique symbol

/**
 * Identifies one record, e.g. `claim:5f0c1d…`.
 *
 * The prefix makes an id tell what it is in an export, a log or a URL, and keeps
 * the compiler from taking an excerpt's id for a claim's.
 */
export type Id<K extends string> = string & { readonly [kind]: K }

/** `d-` and a lower-case uuid: also usable as the name of a database on a server. */
export type DossierId = Id<'dossier'>
export type ReviewerId = Id<'reviewer'>
export type PublisherId = Id<'publisher'>
export type AffiliationId = Id<'affiliation'>
export type CaptureId = Id<'capture'>
export type TextId = Id<'text'>
export type SourceId = Id<'source'>
export type ExcerptId = Id<'excerpt'>
export type AcceptanceId = Id<'acceptance'>
export type ClaimId = Id<'claim'>
export type EvidenceId = Id<'evidence'>
export type DependenceId = Id<'dependence'>
export type ExceptionId = Id<'exception'>
export type AsideId = Id<'aside'>
export type FigureId = Id<'figure'>
export type RoundingId = Id<'rounding'>
export type MarkId = Id<'mark'>

/** SHA-256 in lower-case hex of an entry's canonical JSON without its `id`. */
export type EntryId = Id<'entry'>
/** All entries of one act; what Undo takes back. */
export type BatchId = Id<'batch'>
/** One browser profile. */
export type DeviceId = Id<'device'>
/** One tab, across its reloads. */
export type SessionId = Id<'session'>

/** A fresh random id for what a person makes: a claim, a publisher. */
export function newId<K extends IdKind>(kind: K): Id<K> {
  return `${kind}:${crypto.randomUUID()}` as Id<K>
}

export function newDossierId(): DossierId {
  return `d-${crypto.randomUUID()}` as DossierId
}

/**
 * An id that follows from `parts`, so that two tabs or two reviewers who make the
 * same thing write it to the same place.
 *
 * "At most one mark per reviewer and claim" is then a property of the id, not a
 * rule that every writer has to keep. 160 bits of SHA-256 over the JSON array of
 * the parts: no two lists of parts run together.
 */
export function derivedId<K extends IdKind>(kind: K, ...parts: readonly (string | number)[]): Id<K> {
  return `${kind}:${sha256Hex(JSON.stringify(parts)).slice(0, 40)}` as Id<K>
}
