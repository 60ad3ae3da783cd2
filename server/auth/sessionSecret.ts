import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SECRET_BYTES = 48

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/**
 * The session secret of an installation that was given none: made at its first start and kept in its data directory for
 * its owner alone, so that a restart keeps people signed in. Production is always given one (server/config.ts).
 */
export const sessionSecret = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'session-secret')
  await mkdir(dataDir, { recursive: true })
  try {
    await writeFile(file, randomBytes(SECRET_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const secret = await readFile(file, 'utf8')
  if (secret.length < SECRET_BYTES)
    throw new Error(`${file} holds no session secret. Delete it, and a new one is made.`)
  return secret
}
