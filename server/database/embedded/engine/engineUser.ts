import { readFileSync } from 'node:fs'
import { EmbeddedDatabaseError } from '../EmbeddedDatabaseError.ts'

/** The account the engine runs as. PostgreSQL refuses root, so root drops to an account that every Debian has. */
export type EngineUser = { uid: number; gid: number; dropped: boolean }

const unprivilegedAccount = 'nobody'

export function engineUser(): EngineUser {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  if (uid !== 0) return { uid, gid, dropped: false }
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === unprivilegedAccount)
  if (!fields) {
    throw new EmbeddedDatabaseError(
      `The database engine refuses to run as root, and there is no account '${unprivilegedAccount}' to run it as.`,
      'Run Y-CRM as an ordinary user.',
    )
  }
  return { uid: Number(fields[2]), gid: Number(fields[3]), dropped: true }
}
