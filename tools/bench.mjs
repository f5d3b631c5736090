// `npm run bench`: bundles tests/bench as the app is bundled, so that what is measured is what runs, and runs it.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'vite'

const folder = resolve('node_modules/.cache/touchstone/bench')

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/bench/main.ts',
    outDir: folder,
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'bench.js' } },
  },
})
const run = spawnSync(process.execPath, [resolve(folder, 'bench.js'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = run.status ?? 1
