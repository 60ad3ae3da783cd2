import type { Context } from '#server/access/Context.ts'
import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { openedUntil } from '#server/customers/openedUntil.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PlanSection } from '../PlanSection.ts'
import { PlanSectionModel } from '../planSectionModel.ts'
import type { Editor } from './Editor.ts'

export type Admitted = Pick<Context, 'actor' | 'ability' | 'opened'> & {
  editor: Editor
  section: PlanSection
  bases: Basis[]
}

/**
 * Who asks for a section's text, by their session's cookie at this moment, and what they may do to it; null: nothing, and they are
 * not told whether there is such a section. Asked at the opening and again at every change of access.
 */
export const admitEditor = async (cookie: string | undefined, sectionId: string): Promise<Admitted | null> => {
  const context = await sessionContext(cookie)
  const section = context && (await PlanSectionModel.findById(sectionId).lean<PlanSection>())
  const customer = section && (await findCustomer(section.customerId))
  if (!context || !section || !customer) return null
  openCustomer(context, customer)
  const bases = basesFor(context.ability, 'read', 'PlanPart', section)
  if (bases.length === 0) return null
  const { actor } = context
  const editor: Editor = {
    ...{ cookie, sectionId, planId: section.planId, part: section.part },
    ...{ customerId: section.customerId, customerIds: recordIdsOf(customer) },
    userId: actor.userId,
    shownAs: { name: actor.name, organisation: actor.organisation?.name ?? null },
    mayEdit: basesFor(context.ability, 'edit', 'PlanPart', section).length > 0,
    mayQuote: basesFor(context.ability, 'read', 'PlanPart', { ...section, part: 'calculations' }).length > 0,
    until: openedUntil(actor, customer)?.getTime() ?? Number.POSITIVE_INFINITY,
  }
  return { editor, section, bases, actor, ability: context.ability, opened: context.opened }
}
