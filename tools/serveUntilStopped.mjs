import { serve } from './server.mjs'

/**
 * Serves a folder, says where, and goes on until the terminal or the system stops it. Ends the process with status 1
 * where the port is taken: taking the next one would open another, empty, storage without a word.
 *
 * @param {{ root: string, port: number }} options
 */
export async function serveUntilStopped(options) {
  try {
    const server = await serve(options)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.once(signal, () => void server.stop().then(() => process.exit(0)))
    console.log(`Touchstone is at ${server.url}  (Ctrl+C stops it)`)
  } catch (error) {
    if (!isTaken(error)) throw error
    console.error(takenMessage(options.port))
    process.exit(1)
  }
}

/** @param {number} port */
export function takenMessage(port) {
  return [
    `Port ${port} of 127.0.0.1 is taken, so Touchstone was not started. If it is Touchstone that runs there, open`,
    `http://127.0.0.1:${port}; else stop the other program and try again.`,
    'A browser keeps data by address: under another port you would find another, empty, storage. If that is what',
    'you want, choose it yourself: PORT=4311 npm start',
  ].join('\n')
}

/** @param {unknown} error */
export function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
