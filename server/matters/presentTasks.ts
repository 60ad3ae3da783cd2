import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { MatterTask } from '#shared/matters/MatterTask.ts'
import type { Matter } from './Matter.ts'

/** The tasks of a matter as its viewer sees them. */
export const presentTasks = async (
  { ability, actor }: Pick<Context, 'ability' | 'actor'>,
  matter: Matter,
): Promise<z.input<typeof MatterTask>[]> => {
  const names = await organisationNames()
  const own = actor.organisation?.id
  const handles = matter.open && basesFor(ability, 'handle', 'Matter', matter).length > 0
  return matter.tasks.flatMap(({ taskId, text, dueOn, organisationId, owner, state }) => {
    const organisation = names.get(organisationId)
    if (!organisation) return []
    return {
      ...{ taskId, text, dueOn, organisation, state },
      owner: owner && { ...owner, me: owner.userId === actor.userId },
      mayChange: handles && (own === organisationId || own === matter.organisationId),
    }
  })
}
