// `npm start`: builds what has changed and serves it, always at the same address.
import { ensureBuilt } from './build.mjs'
import { serve } from './server.mjs'
import { isTaken, serveUntilStopped, takenMessage } from './serveUntilStopped.mjs'

const port = Number(process.env['PORT'] ?? 4310)

await refuseTakenPort()
if (!ensureBuilt()) process.exit(1)
await serveUntilStopped({ root: 'dist', port })

/** Before the build, so that nobody waits for one in vain. */
async function refuseTakenPort() {
  try {
    const trial = await serve({ root: 'dist', port })
    await trial.stop()
  } catch (error) {
    if (!isTaken(error)) throw error
    console.error(takenMessage(port))
    process.exit(1)
  }
}
