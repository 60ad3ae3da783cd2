import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = '../shared/data'

/** Whether the real open data for tests lies beside the project; tests that need it are skipped where it does not. */
export const hasSharedData = existsSync(FOLDER)

/** One file of the real open data. */
export const sharedData = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
