import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { PlanSection } from '../PlanSection.ts'
import { planRights } from '../planRights.ts'
import { readersOfSection } from './readersOfSection.ts'

/** Whom a comment names, of those who may read the section; plan.mention_unknown for anybody else: a name must not tell of a section. */
export const mentionedIn = async (
  context: Context,
  section: PlanSection,
  userIds: readonly string[],
): Promise<{ userId: string; name: string }[]> => {
  if (userIds.length === 0) return []
  const readers = await readersOfSection(section, { andGranted: planRights.mayChange(context, section.customerId) })
  return [...new Set(userIds)].map((userId) => {
    const reader = readers.find((one) => one.userId === userId)
    if (!reader) throw new Refusal('plan.mention_unknown')
    return reader
  })
}
