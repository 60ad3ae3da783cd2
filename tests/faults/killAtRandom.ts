import { setTimeout as wait } from 'node:timers/promises'
import { killOne, type Target } from './killOne.ts'
import type { FaultWorld } from './startFaultWorld.ts'

/** Between two kills, in milliseconds: random, and not before something was acknowledged since the last one. */
const SHORTEST = 200
const LONGEST = 2_500
/** The product has to go on again within this (milliseconds). */
const PATIENCE = 240_000

type Options = {
  kills: number
  /** Writes acknowledged so far. */
  acknowledged: () => number
  /** Rejects when the work can not go on. */
  failed: Promise<unknown>
  /** Done before each kill. */
  before: () => Promise<void>
  said: (line: string) => void
}

/**
 * Kill one process of the world after another, at a random moment of the work under way: by the process ids of processes that
 * the world itself has started, and no others. Answers how many; throws when the work does not go on after one.
 */
export const killAtRandom = async (
  world: FaultWorld,
  { kills, acknowledged, failed, before, said }: Options,
): Promise<Record<Target, number>> => {
  const killed: Record<Target, number> = { server: 0, gateway: 0, engine: 0, 'database host': 0 }
  for (let n = 1; n <= kills; ) {
    const earlier = acknowledged()
    const deadline = Date.now() + PATIENCE
    await wait(SHORTEST + Math.random() * (LONGEST - SHORTEST))
    while (acknowledged() === earlier) {
      if (Date.now() > deadline) throw new Error(`Nothing was acknowledged in ${PATIENCE} ms after kill ${n - 1}`)
      await Promise.race([wait(50), failed.then(() => {})])
    }
    await before()
    const target = await killOne(world)
    if (!target) continue
    killed[target] += 1
    said(`kill ${n} of ${kills}: ${target}, ${acknowledged()} writes acknowledged`)
    n += 1
  }
  return killed
}
