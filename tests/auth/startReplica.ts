import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import mongoose from 'mongoose'
import { afterAll } from 'vitest'
import { databaseUri } from '#tests/support/databaseUri.ts'

/** A second process of the product on the test file's database; gives where it answers. It stops after the file's last test. */
export const startReplica = async (): Promise<{ url: string }> => {
  const path = fileURLToPath(new URL('./replica.ts', import.meta.url))
  const child = fork(path, [databaseUri(mongoose.connection.name)], { execArgv: [] })
  afterAll(() => child.kill())
  const [port] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The replica did not start'))),
  ])
  return { url: `http://localhost:${port}` }
}
