// Fails where package-lock.json would not install elsewhere: an optional native package that is not in it (`npm ci`
// then fails on that platform), or a package that is to come from another host than npm's registry.
import { readFileSync } from 'node:fs'

const registry = 'https://registry.npmjs.org/'

/** @type {{ packages: Record<string, { version?: string, resolved?: string, optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const problems = Object.entries(lock.packages).flatMap(([path, entry]) => [
  ...Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, range]) => `${path || 'the project'} wants ${name}@${range}, which is not in the lock.`),
  ...(entry.resolved && !entry.resolved.startsWith(registry) ? [`${path} comes from ${entry.resolved}.`] : []),
])

for (const problem of problems) console.error(problem)
console.log(`${Object.keys(lock.packages).length} packages in the lock, ${problems.length} problems.`)
if (problems.length > 0) process.exit(1)

/**
 * Whether Node would find `name` from `path`: beside it, or beside any folder above.
 *
 * @param {string} path
 * @param {string} name
 */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at) return false
  }
}
