import type { OrderKey } from './records.ts'

/**
 * A key that sorts between two others; `null` stands for the start or the end of the list.
 *
 * Fractional indexing after David Greenspan, "Implementing Fractional Indexing" (2020).
 * A key is a whole number and a fraction, base 62. The whole number's first letter
 * tells its length (`a0` … `az`, `b00` …; below zero `Zz`, `Yzz` …), so that keys at
 * either end grow with the logarithm of the list.
 *
 * Where `after` is not before `before`, as when two people put theirs in one place,
 * the key comes straight after `after`.
 */
export function keyBetween(after: OrderKey | null, before: OrderKey | null): OrderKey {
  if (after !== null && before !== null && after >= before) return (after + middle('', null)) as OrderKey
  return between(after, before) as OrderKey
}

/** `count` keys in order between two others, as short as they can be. */
export function keysBetween(after: OrderKey | null, before: OrderKey | null, count: number): OrderKey[] {
  if (count <= 0) return []
  if (before === null) return following(after, count)
  const half = Math.floor(count / 2)
  const key = keyBetween(after, before)
  return [...keysBetween(after, key, half), key, ...keysBetween(key, before, count - half - 1)]
}

function following(after: OrderKey | null, count: number): OrderKey[] {
  const keys: OrderKey[] = []
  for (let last = after; keys.length < count; keys.push(last)) last = keyBetween(last, null)
  return keys
}

/** In the order of their UTF-16 code units, which is how text sorts here and in IndexedDB. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const zero = 'a0'

function between(after: string | null, before: string | null): string {
  if (after === null && before === null) return zero
  if (after === null) return justBefore(before ?? zero)
  const whole = wholeOf(after)
  const fraction = after.slice(whole.length)
  if (before === null) return stepped(whole, 1) ?? whole + middle(fraction, null)
  if (whole === wholeOf(before)) return whole + middle(fraction, before.slice(whole.length))
  const next = stepped(whole, 1)
  return next !== null && next < before ? next : whole + middle(fraction, null)
}

function justBefore(before: string): string {
  const whole = wholeOf(before)
  if (whole < before) return whole
  return stepped(whole, -1) ?? whole + middle('', before.slice(whole.length))
}

function wholeOf(key: string): string {
  const head = key.charAt(0)
  return key.slice(0, head >= 'a' ? head.charCodeAt(0) - 95 : 92 - head.charCodeAt(0))
}

/** The whole number one further up or down; `null` where there is none, after 62^26 of them. */
function stepped(whole: string, by: 1 | -1): string | null {
  const [from, to] = by === 1 ? ['z', '0'] : ['0', 'z']
  const body = whole.slice(1)
  const kept = body.replace(new RegExp(`${from}+$`, 'u'), '')
  const carried = to.repeat(body.length - kept.length)
  if (kept !== '')
    return whole.charAt(0) + kept.slice(0, -1) + digits.charAt(valueOf(kept, kept.length - 1) + by) + carried
  return wholeOfNextLength(whole.charAt(0), by, to)
}

function wholeOfNextLength(head: string, by: 1 | -1, digit: string): string | null {
  if (head === (by === 1 ? 'z' : 'A')) return null
  if (head === (by === 1 ? 'Z' : 'a')) return by === 1 ? 'a0' : 'Zz'
  const next = String.fromCharCode(head.charCodeAt(0) + by)
  return next + digit.repeat(wholeOf(next.padEnd(64, digit)).length - 1)
}

/**
 * A fraction strictly between two, never ending in `0`: nothing would fit before one
 * that does. `null`: below one.
 */
function middle(a: string, b: string | null): string {
  if (b !== null) {
    let same = 0
    while ((a.charAt(same) || '0') === b.charAt(same)) same += 1
    if (same > 0) return b.slice(0, same) + middle(a.slice(same), b.slice(same))
  }
  const low = a === '' ? 0 : valueOf(a, 0)
  const high = b === null ? digits.length : valueOf(b, 0)
  if (high - low > 1) return digits.charAt(Math.round((low + high) / 2))
  if (b !== null && b.length > 1) return b.charAt(0)
  return digits.charAt(low) + middle(a.slice(1), null)
}

function valueOf(key: string, index: number): number {
  return digits.indexOf(key.charAt(index))
}
