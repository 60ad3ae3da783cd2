import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { keepSecret } from '#server/secrets/keepSecret.ts'

const SECRET_BYTES = 48
const NAME = 'session-secret'

/**
 * The session secret of an installation that was given none: kept in its data directory, so that a restart keeps people
 * signed in. Production is always given one (server/config.ts).
 */
export const sessionSecret = async (dataDir: string): Promise<string> => {
  const secret = await keepSecret(dataDir, NAME, () => randomBytes(SECRET_BYTES).toString('base64url'))
  if (secret.length < SECRET_BYTES)
    throw new Error(`${join(dataDir, NAME)} holds no session secret. Delete it, and a new one is made.`)
  return secret
}
