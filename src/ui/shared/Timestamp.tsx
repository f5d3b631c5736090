import { useFormat } from './useFormat.ts'

export interface TimestampProps {
  /** ISO 8601. */
  readonly at: string
  readonly show?: 'date' | 'date-time' | 'time'
}

/** A point in time, as words for people and as `datetime` for programs; the whole of it on hover. */
export function Timestamp({ at, show = 'date-time' }: TimestampProps) {
  const format = useFormat()
  const words = { date: format.date, 'date-time': format.dateTime, time: format.time }[show]
  return (
    <time dateTime={at} title={format.dateTime(at)}>
      {words(at)}
    </time>
  )
}
