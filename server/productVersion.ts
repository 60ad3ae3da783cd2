import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** The version in package.json, as /api/health and the OpenAPI page tell it. */
export const productVersion = version
