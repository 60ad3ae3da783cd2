import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '#server/config.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database of this run: MONGODB_URI, or the one embedded engine that all test files share. */
    databaseUri: string
  }
}

/** Once before all test files: a real database. With MONGODB_URI set, the same tests run against that one. */
export const setup = async (project: TestProject) => {
  const { mongodbUri, engine } = readConfig()
  if (mongodbUri) {
    project.provide('databaseUri', mongodbUri)
    return undefined
  }
  const { startEmbedded } = await import('#server/database/embedded/startEmbedded.ts')
  const dataDir = await mkdtemp(join(tmpdir(), 'ycrm-test-'))
  const database = await startEmbedded({ dataDir, buffers: '128MB', ...engine })
  project.provide('databaseUri', database.uri)
  return async () => {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
