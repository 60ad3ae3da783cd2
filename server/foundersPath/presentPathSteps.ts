import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import type { PathStepRecord } from './PathStepRecord.ts'

/** Steps as their readers see them; who wrote them is told to those who may edit, while that person is still there. */
export const presentPathSteps = async (
  context: Pick<Context, 'ability'>,
  steps: readonly PathStepRecord[],
): Promise<z.input<typeof PathStepInUse>[]> => {
  const names = await namesOfUsers(steps.flatMap(({ by }) => by?.userId ?? []))
  const organisations = await organisationNames()
  const today = dayInFinland(new Date())
  return steps.map((step) => {
    const { content, ownerId, authorityId, shown, changedAt, by, version } = step
    const mayChange = basesFor(context.ability, 'change', 'PathStep', step).length > 0
    const writer = by && {
      name: mayChange ? (names.get(by.userId) ?? null) : null,
      organisation: organisations.get(by.organisationId as never)?.name ?? null,
    }
    return {
      ...content,
      ...{ ownerId, authorityId, shown, changedAt: changedAt.toISOString(), changedBy: writer },
      ...{ overdue: content.reviewOn < today, mayChange, version },
    }
  })
}
