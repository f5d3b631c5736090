// `node tools/serve.mjs [--port N] [--root dist]`: serves a built app until it is stopped.
import { parseArgs } from 'node:util'
import { serveUntilStopped } from './serveUntilStopped.mjs'

const { values } = parseArgs({ options: { port: { type: 'string' }, root: { type: 'string' } } })

await serveUntilStopped({ root: values.root ?? 'dist', port: Number(values.port ?? process.env['PORT'] ?? 4310) })
