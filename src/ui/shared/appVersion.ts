import { version } from '../../../package.json'

/** The version of the app, e.g. `0.1.0`. */
export const appVersion: string = version
