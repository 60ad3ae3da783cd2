import type { EventWriter } from '#server/events/EventWriter.ts'
import type { NewEvent } from '#server/events/NewEvent.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Matter } from './Matter.ts'

type Recorded = Pick<Matter, '_id' | 'customerId' | 'class' | 'withheld'>

/** Record something that happened to a matter: of its class, and withheld where the matter is (6 §). */
export const recordMatterEvent = (writer: EventWriter, matter: Recorded, fact: NewEvent['fact']) =>
  recordEvent(writer, {
    ...{ customerId: matter.customerId, class: matter.class, withheld: matter.withheld, matterId: matter._id },
    fact,
  })
