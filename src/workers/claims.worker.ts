import { openClaimBook } from '../queries/claimBook.ts'
import { describeDatabase } from '../store/database.ts'
import type { ClaimsMessage, FollowClaims } from './followClaims.ts'
import { followBook } from './followBook.ts'

/** Rows in one message: few enough that unpacking them holds up no key press. */
const ROWS_AT_ONCE = 1_000

const tell = (message: ClaimsMessage): void => self.postMessage(message)

// One list as long as it lives; it is ended from outside.
self.addEventListener(
  'message',
  ({ data: { database, dossierId, person } }: MessageEvent<FollowClaims>) => {
    const db = describeDatabase(database)
    db.on('versionchange', () => {
      db.close()
      self.close()
    })
    const onBroken = (reason: unknown): void => tell({ type: 'broke', reason: String(reason) })
    db.open().then(
      () =>
        followBook(db, openClaimBook(db, dossierId, person), {
          onBroken,
          onChange({ whole, rows, gone }) {
            for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
              tell({ type: 'rows', rows: rows.slice(at, at + ROWS_AT_ONCE) })
            tell({ type: 'changed', whole, gone })
          },
        }),
      onBroken,
    )
  },
  { once: true },
)
