import { addSeries } from '../arithmetic/addSeries.ts'
import type { Flow } from './Flow.ts'

/** Flows together. */
export const addFlows = (flows: readonly Flow[]): Flow => ({
  net: addSeries(flows.map(({ net }) => net)),
  vat: addSeries(flows.map(({ vat }) => vat)),
  paid: addSeries(flows.map(({ paid }) => paid)),
})
