import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import type { EventRecord } from './EventRecord.ts'
import { isContact } from './isContact.ts'

/** Why a record is withheld is the storing body's own, told to the customer besides: not to whom break-glass opens the record. */
const TOLD_WHY: readonly Basis[] = ['ownRecord', 'mandate']

/** What is shared under 10 § and 7 a § at all, and so can be withheld from that. */
const SHARED_CLASSES = ['service', 'person', 'aid']

/**
 * An event as its viewer sees it, noted for the read log. `correctedBy`: the event that corrects it, if any. The caller
 * has found the record through findAccessible or getAccessible.
 */
export const presentEvent = async (
  context: Context,
  record: EventRecord,
  correctedBy: string | null,
): Promise<z.input<typeof TimelineEvent>> => {
  const { fact, author, organisationId } = record
  if (!fact) throw new Error(`Event ${record._id} was erased by rule and has nothing to show`)
  const bases = basesFor(context.ability, 'read', 'Event', record)
  recordRead(context, { customerId: record.customerId, recordId: record._id, class: record.class, bases })
  const organisation = organisationId === null ? undefined : (await organisationNames()).get(organisationId)
  return {
    eventId: record._id,
    customerId: record.customerId,
    occasionId: record.occasionId ?? '',
    occurredAt: record.occurredAt.toISOString(),
    recordedAt: record.recordedAt.toISOString(),
    class: record.class,
    author: author && { name: author.name, organisation: organisation ?? null },
    bases,
    fact,
    matterId: record.matterId ?? null,
    nextStepId: record.nextStepId,
    withheld: bases.some((basis) => TOLD_WHY.includes(basis)) ? record.withheld : null,
    delayed: record.delayed,
    correctedBy,
    mayCorrect:
      correctedBy === null && isContact(fact) && basesFor(context.ability, 'correct', 'Event', record).length > 0,
    mayWithhold:
      SHARED_CLASSES.includes(record.class) && basesFor(context.ability, 'withhold', 'Event', record).length > 0,
  }
}
