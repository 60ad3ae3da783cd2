import { isChildOf } from './isChildOf.ts'
import type { FaultWorld } from './startFaultWorld.ts'

export type Target = 'server' | 'gateway' | 'engine' | 'database host'
/** One of these is drawn each time. */
const TARGETS: readonly Target[] = ['server', 'server', 'server', 'gateway', 'engine', 'database host']

const kill = async ({ database, servers }: FaultWorld, target: Target): Promise<boolean> => {
  // A child that has ended is not signalled (node knows), so no number that is another's by now is.
  if (target === 'server') return servers[Math.floor(Math.random() * servers.length)]?.child().kill('SIGKILL') ?? false
  if (target === 'database host') return database.child().kill('SIGKILL')
  const pid = (await database.told())[target]
  return isChildOf(pid, database.child().pid) && process.kill(pid, 'SIGKILL')
}

/**
 * Kill a process of the world, drawn at random. Answers which; null where there was nothing to kill: a process that has ended
 * just now, and is being started again, is none.
 */
export const killOne = async (world: FaultWorld): Promise<Target | null> => {
  const target = TARGETS[Math.floor(Math.random() * TARGETS.length)] ?? 'server'
  return (await kill(world, target)) ? target : null
}
