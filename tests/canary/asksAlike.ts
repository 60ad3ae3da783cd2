import { asksOf } from './asksOf.ts'
import type { Probe } from './probes.ts'
import { rollBack } from './rollBack.ts'
import { shapeOf } from './shapeOf.ts'

const ABSENT = 'cus_00000000000000000000'

/** Of a customer that is hidden, the same is asked of the database as of one that there isn't. */
export const asksAlike =
  (name: string, contracts: string[]): Probe =>
  async (world) => {
    const hidden = world.customers.hiddenFounder ?? ''
    const asks = contracts.flatMap((contract) => asksOf(contract, world)).filter(({ path }) => path.includes(hidden))
    return rollBack(async () => {
      const differ: string[] = []
      for (const ask of asks) {
        const one = await shapeOf(world, name, ask)
        const other = await shapeOf(world, name, { ...ask, path: ask.path.replaceAll(hidden, ABSENT) })
        if (one !== other) differ.push(`${ask.contract}: ${one} / ${other}`)
      }
      return differ
    })
  }
