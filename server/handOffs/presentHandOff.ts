import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { HandOff as Presented } from '#shared/handOffs/HandOff.ts'
import type { HandOff } from './HandOff.ts'
import { placePresenter } from './placePresenter.ts'
import { presentHandOffRows } from './presentHandOffRows.ts'
import { presentPacket } from './presentPacket.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

const asksOf = ({ state, basis, agreed, offered, to, signed, kind }: HandOff, me: string) =>
  state !== 'awaitingCustomer'
    ? null
    : {
        receiver: kind !== 'pullRequest' && basis === null && agreed === null,
        choose: offered.length > 0 && !to,
        signed: signed.map(({ by }) => ({ name: by.name, me: by.userId === me })),
      }

/** A hand-off as its viewer sees it on its own page, with its packet as far as that is open; noted for the read log. */
export const presentHandOff = async (context: Context, seen: SeenHandOff): Promise<z.input<typeof Presented>> => {
  const { handOff, customer, matter } = seen
  const [row] = await presentHandOffRows(context, [seen])
  if (!row) throw new Error(`Hand-off ${handOff._id} could not be presented`)
  const [placed, names] = [await placePresenter(context, [handOff]), await organisationNames()]
  const me = context.actor.userId
  const { outcome } = handOff
  return {
    ...row,
    message: handOff.message,
    offered: handOff.offered.map(placed),
    steps: handOff.steps.map(({ at, by, ...step }) => ({
      ...step,
      at: at.toISOString(),
      by: by && { name: by.name, organisation: names.get(by.organisationId ?? '') ?? null, me: by.userId === me },
    })),
    packet: await presentPacket(context, seen),
    asks: asksOf(handOff, me),
    outcome: outcome && { text: outcome.text, at: outcome.at.toISOString(), by: outcome.by.name },
    matterOpens: basesFor(context.ability, 'read', 'Matter', matter).length > 0,
    customerOpens: basesFor(context.ability, 'read', 'Customer', customer).length > 0,
  }
}
