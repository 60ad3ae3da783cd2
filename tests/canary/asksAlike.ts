import { asksOf } from './asksOf.ts'
import { absentLike, type Hidden, hiddenFounder } from './hidden.ts'
import type { Probe } from './probes.ts'
import { rollBack } from './rollBack.ts'
import { shapeOf } from './shapeOf.ts'

/** Of a record that is hidden, a customer unless another is said, the same is asked of the database as of one that there isn't. */
export const asksAlike =
  (name: string, contracts: string[], which: Hidden = hiddenFounder): Probe =>
  async (world) => {
    const hidden = which(world)
    const absent = absentLike(hidden)
    const asks = contracts.flatMap((contract) => asksOf(contract, world)).filter(({ path }) => path.includes(hidden))
    return rollBack(async () => {
      const differ: string[] = []
      for (const ask of asks) {
        const one = await shapeOf(world, name, ask)
        const other = await shapeOf(world, name, { ...ask, path: ask.path.replaceAll(hidden, absent) })
        if (one !== other) differ.push(`${ask.contract}: ${one} / ${other}`)
      }
      return differ
    })
  }
