// Builds the command line into `dist-cli/touchstone.js`: one file that Node runs without node_modules.
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** @param {string} folder where `touchstone.js` goes */
export async function buildCli(folder) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/touchstone.ts',
      outDir: resolve(folder),
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'touchstone.js', banner: '#!/usr/bin/env node' } },
    },
  })
  chmodSync(join(folder, 'touchstone.js'), 0o755)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCli('dist-cli')
