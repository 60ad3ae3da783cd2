import type { EventRecord } from '#server/events/EventRecord.ts'
import type { Hearer } from './Hearer.ts'

/** What an authority says of a permit is told to its customer; what the customer marks, it knows. */
export const hearersOfPath = async ({ fact }: EventRecord): Promise<Hearer[]> =>
  fact?.type === 'path.permitReported' && fact.content.source === 'interface'
    ? [{ kind: fact.type, thing: { of: 'permit', id: fact.content.permitId }, to: { as: 'customer' } }]
    : []
