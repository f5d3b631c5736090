import type { ZipLimits } from './packageZip.ts'

/** More than 1 GB of sources and a million of entries need; less than a browser's memory. */
export const PACKAGE_LIMITS: ZipLimits = { members: 60_000, bytes: 2 ** 31 }
