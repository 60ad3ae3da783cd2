import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import type { changeMatterMembers as contract } from '#shared/matters/changeMatterMembers.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import { presentMatter } from './presentMatter.ts'
import { recordMatterChange } from './recordMatterChange.ts'
import { storeMatter } from './storeMatter.ts'

/** Say who of the caller's own organisation takes part in a matter; those of others stay. Being a member opens nothing (law.md). */
export const changeMatterMembers: Handler<typeof contract> = async (context, { matterId, memberIds }) => {
  const organisation = requireOrganisation(context)
  const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
  if (!matter.open) throw new Refusal('matter.ended')
  const handlers = await findHolders(organisation, 'matters.handle')
  const wanted = handlers.filter(({ userId }) => memberIds.some((id) => id === userId))
  if (wanted.length !== new Set(memberIds).size) throw new Refusal('matter.unknown_receiver')
  const members = [
    ...matter.members.filter(({ organisationId }) => organisationId !== organisation.id),
    ...wanted.map(({ userId, name }) => ({ userId, name, organisationId: organisation.id })),
  ]
  if (JSON.stringify(members) === JSON.stringify(matter.members)) return presentMatter(context, matter, customer)
  const changed = await storeMatter(matter, { members })
  await recordMatterChange(context, matter, changed)
  return presentMatter(context, changed, customer)
}
