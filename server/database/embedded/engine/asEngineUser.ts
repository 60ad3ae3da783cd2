import type { EngineUser } from './engineUser.ts'

/** The arguments of setpriv that run a command as the engine's user. */
export function asEngineUser(user: EngineUser): string[] {
  return user.dropped ? [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'] : []
}
