import { logAs } from '#tests/events/logAs.ts'
import { type Probe, unchanged } from './probes.ts'

/** What these contracts answer these people is the same after another organisation has noted something for itself. */
export const staysSame =
  (names: string[], contracts: string[]): Probe =>
  async (world) => {
    const same = await unchanged(world, names, contracts)
    const nextStep = { text: 'Seuraava askel', dueOn: '2026-12-01' }
    await logAs(world.app, 'adviser.second', world.customers.revontuli ?? '', { class: 'own', nextStep })
    return same(world)
  }
