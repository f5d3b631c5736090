import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumArguments, findChromium } from './tests/support/chromium.mjs'
import { developmentHeaders, headers } from './tools/headers.mjs'
import { offline } from './tools/offline.mjs'
import { host } from './tools/server.mjs'
import { testProjects } from './tools/testProjects.mjs'

const chromium = process.env['VITEST'] ? await findChromium() : null

export default defineConfig({
  plugins: [react(), offline()],
  build: {
    target: 'es2023',
    // Older ones have `light-dark()` rewritten into something larger.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing as a data: URL: the policy refuses it for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    sourcemap: true,
  },
  worker: { format: 'es' },
  server: { host, port: 5173, strictPort: true, ...(process.env['VITEST'] ? {} : { headers: developmentHeaders }) },
  preview: { host, headers },
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      // Files share a worker's modules: half of the time of a fresh set for each goes into loading them again.
      project('unit', { environment: 'node', setupFiles: ['tests/setup.ts'], testTimeout: 60_000, isolate: false }),
      project('component', {
        environment: 'jsdom',
        isolate: false,
        setupFiles: ['tests/setup.ts', 'tests/support/rendering.ts', 'tests/support/patience.ts'],
        testTimeout: 30_000,
      }),
      {
        ...project('browser', {
          setupFiles: ['tests/support/patience.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium.path } : {}), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        }),
        // A package that is found halfway through reloads the page under a running test.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@tanstack/react-query',
            'commonmark',
            'dexie',
            'linkedom/worker',
            'i18next',
            'react',
            'react-dom/client',
            'react-router',
            'stemmer',
            'zod',
          ],
        },
      },
    ],
  },
})

function project(
  name: 'unit' | 'component' | 'browser',
  test: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  const { include, exclude } = testProjects[name]
  return { extends: true, test: { name, include: [...include], exclude: [...exclude], ...test } }
}
