import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { clocksOf } from '#server/promise/clocksOf.ts'
import { namesOfServices } from '#server/services/namesOfServices.ts'
import { namesOfTeams } from '#server/teams/namesOfTeams.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { Matter } from './Matter.ts'

const idsIn = (ids: (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))]

const mayAnswer = ({ ability }: Context, matter: Matter): boolean =>
  matter.open && basesFor(ability, 'answer', 'Matter', matter).length > 0

/** Whether an organisation handles the matter on which the customer has said neither yes nor no. */
const waitsForAnswer = ({ _id, organisationId, servedBy, answers }: Matter, { matters = [] }: Customer): boolean =>
  [organisationId, ...servedBy].some(
    (id) =>
      !matters.some((one) => one.matterId === _id && one.organisationId === id) &&
      !answers.some((answer) => answer.organisationId === id && !answer.accepted),
  )

/**
 * Matters as cards or lines, noted for the read log. The caller has found them through findAccessible or getAccessibleMatter;
 * one whose customer is not among `customers` is left out.
 */
export const presentMatterRows = async (
  context: Context,
  matters: readonly Matter[],
  customers: ReadonlyMap<string, Customer>,
): Promise<z.input<typeof MatterRow>[]> => {
  const shown = matters.filter(({ customerId }) => customers.has(customerId))
  const [organisations, services, teams, clocks] = await Promise.all([
    organisationNames(),
    namesOfServices(idsIn(shown.map(({ serviceId }) => serviceId))),
    namesOfTeams(idsIn(shown.map(({ teamId }) => teamId))),
    clocksOf(shown.map(({ _id }) => _id)),
  ])
  return shown.map((matter) => {
    const { _id, customerId, serviceId, teamId, responsible } = matter
    const bases = basesFor(context.ability, 'read', 'Matter', matter)
    recordRead(context, { customerId, recordId: _id, class: matter.class, bases })
    const customer = customers.get(customerId) as Customer
    const organisation = organisations.get(matter.organisationId)
    if (!organisation) throw new Error(`Matter ${_id} belongs to ${matter.organisationId}, which does not exist`)
    const service = services.get(serviceId ?? '')
    const team = teams.get(teamId ?? '')
    return {
      matterId: _id,
      customerId: customer._id,
      customer: {
        name: customer.name,
        businessId: customer.businessId ?? null,
        kind: customer.kind === 'founder' ? ('founder' as const) : ('company' as const),
      },
      need: matter.need,
      topics: matter.topics,
      service: serviceId && service ? { serviceId, name: service } : null,
      organisation,
      team: teamId && team ? { teamId, name: team } : null,
      responsible: responsible && { ...responsible, me: responsible.userId === context.actor.userId },
      status: matter.status,
      statusReason: matter.statusReason,
      statusAt: matter.statusAt.toISOString(),
      dueOn: matter.dueOn,
      clock: clocks.get(_id) ?? null,
      openTasks: matter.tasks.filter(({ state }) => state === 'open').length,
      openedAt: matter.openedAt.toISOString(),
      open: matter.open,
      waitsForAnswer: mayAnswer(context, matter) && waitsForAnswer(matter, customer),
      bases,
      mayHandle: basesFor(context.ability, 'handle', 'Matter', matter).length > 0,
      version: matter.version,
    }
  })
}
