import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanSection } from '../PlanSection.ts'

/** That an answer tells how these sections have been, for the read log. */
export const noteVersionRead = (context: Context, sections: readonly PlanSection[]): void => {
  for (const section of sections) {
    const bases = basesFor(context.ability, 'read', 'PlanPart', section)
    recordRead(context, { customerId: section.customerId, recordId: section._id, class: section.class, bases })
  }
}
