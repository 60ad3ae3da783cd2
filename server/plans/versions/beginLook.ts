import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { Admitted } from '../live/admitEditor.ts'
import { planRights } from '../planRights.ts'
import { keepShown } from './keepShown.ts'
import { PlanLookModel } from './planLookModel.ts'

/** Somebody opens a section: of others than the customer's own people what they saw is kept. Answers the look; null: their own. */
export const beginLook = async ({ ability, editor, section }: Admitted): Promise<string | null> => {
  const { customerId, _id: sectionId, planId } = section
  if (planRights.mayChange({ ability }, customerId)) return null
  const lookId = newId('plk')
  await inTransaction(async () => {
    const from = new Date()
    await keepShown(section, from)
    const { userId, shownAs } = editor
    await insertDocuments(PlanLookModel, [
      {
        ...{ _id: lookId, planId, sectionId, customerId, userId, ...shownAs, from, until: null },
        days: [dayInFinland(from)],
      },
    ])
  })
  return lookId
}
