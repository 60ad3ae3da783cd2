import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { getAccessibleMatter } from '#server/matters/getAccessibleMatter.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listInternalMessages as contract } from '#shared/messages/listInternalMessages.ts'
import { presentInternalMessages } from './presentInternalMessages.ts'
import { threadPage } from './threadPage.ts'

/** The thread among the actor's own organisation's people about a matter; the rules open no other organisation's. */
export const listInternalMessages: Handler<typeof contract> = async (context, { matterId, cursor, limit }) => {
  const { matter } = await getAccessibleMatter(context, 'read', matterId)
  const { organisation } = context.actor
  const name = organisation && (await organisationNames()).get(organisation.id)
  if (!name) throw new Refusal('access.denied')
  const asked = { matterId: matter._id, audience: 'organisation' as const, cursor, limit }
  const { records, nextCursor } = await threadPage(context, asked)
  return {
    items: await presentInternalMessages(context, records),
    nextCursor,
    customerId: matter.customerId,
    organisation: name,
    mayWrite: matter.open && basesFor(context.ability, 'write', 'Matter', matter).length > 0,
  }
}
