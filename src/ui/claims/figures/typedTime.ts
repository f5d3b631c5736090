import { digitValue } from '../../../domain/text/characters.ts'

/** A time of day as a person types it, 6:20 or 06.20 by a clock of 24 hours, in minutes from midnight; `null` where it is none. */
export function typedTime(typed: string): number | null {
  const plain = typed.trim().replaceAll(/\p{Nd}/gu, digit => String(digitValue(digit)))
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/.exec(plain) ?? []
  return hour === undefined ? null : Number(hour) * 60 + Number(minute)
}
