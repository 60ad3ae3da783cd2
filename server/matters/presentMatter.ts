import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Action } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { Matter as Presented } from '#shared/matters/Matter.ts'
import { handlersOf } from './handlersOf.ts'
import type { Matter } from './Matter.ts'
import { movesFor } from './movesFor.ts'
import { presentMatterRows } from './presentMatterRows.ts'
import { presentTasks } from './presentTasks.ts'

/** A matter as its viewer sees it, noted for the read log; see presentMatterRows. */
export const presentMatter = async (
  context: Context,
  matter: Matter,
  customer: Customer,
): Promise<z.input<typeof Presented>> => {
  const [row] = await presentMatterRows(context, [matter], new Map([[matter.customerId, customer]]))
  if (!row) throw new Error(`Matter ${matter._id} could not be presented`)
  const names = await organisationNames()
  const { outcome, openedBy, members } = matter
  const may = (action: Action) => basesFor(context.ability, action, 'Matter', matter).length > 0
  const own = context.actor.organisation?.id === matter.organisationId
  return {
    ...row,
    class: matter.class,
    description: matter.description,
    handlers: await handlersOf(matter, customer, row.bases),
    members: members.flatMap(({ userId, name, organisationId }) => {
      const organisation = names.get(organisationId)
      return organisation ? [{ userId, name, organisation }] : []
    }),
    tasks: await presentTasks(context, matter),
    openedBy: {
      name: openedBy.name,
      organisation: names.get(openedBy.organisationId ?? '') ?? null,
      by: openedBy.by,
    },
    outcome: outcome && {
      text: outcome.text,
      effect: outcome.effect,
      at: outcome.at.toISOString(),
      by: outcome.by.name,
    },
    withheld: row.bases.some((basis) => basis === 'ownRecord' || basis === 'mandate') ? matter.withheld : null,
    moves: movesFor(context, matter),
    mayChange: own && may('handle') && matter.open,
    mayWrite: may('write'),
    mayAnswer: may('answer') && matter.open,
  }
}
