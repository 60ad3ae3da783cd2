import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { clocksOf } from '#server/promise/clocksOf.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { HandOffRow } from '#shared/handOffs/HandOffRow.ts'
import { mayOf } from './mayOf.ts'
import { placePresenter } from './placePresenter.ts'
import type { SeenHandOff } from './SeenHandOff.ts'

const iso = (moment: Date | null) => moment?.toISOString() ?? null

/**
 * What the matter is about, to who may be told: the receiver of it is, as long as they may see the hand-off; the others as far
 * as they may read the matter itself now.
 */
const needOf = ({ ability }: Pick<Context, 'ability'>, { handOff, side, matter }: SeenHandOff): string | null => {
  const isTold = side === 'receiver' && handOff.kind !== 'pullRequest'
  return isTold || basesFor(ability, 'read', 'Matter', matter).length > 0 ? matter.need : null
}

/** Hand-offs as their viewer sees them in a list, noted for the read log. */
export const presentHandOffRows = async (
  context: Context,
  seen: readonly SeenHandOff[],
): Promise<z.input<typeof HandOffRow>[]> => {
  const handOffs = seen.map(({ handOff }) => handOff)
  const [placed, clocks] = await Promise.all([
    placePresenter(context, handOffs),
    clocksOf(handOffs.map(({ _id }) => _id)),
  ])
  return seen.map((one) => {
    const { handOff, customer, bases } = one
    const { _id, kind, state, open, matterId, from, to, turn, accepted, version } = handOff
    recordRead(context, { customerId: customer._id, recordId: _id, class: handOff.class, bases })
    const { organisationId, ...waits } = turn
    const me = context.actor.userId
    return {
      ...{ handOffId: _id, kind, state, open, matterId, customerId: customer._id, version, bases },
      customer: { name: customer.name, businessId: customer.businessId ?? null },
      need: needOf(context, one),
      from: placed({ ...from, personName: from.by.name }),
      to: to && placed(to),
      ours: one.side === 'sender',
      waitsFor: organisationId ? placed({ ...waits, organisationId }) : null,
      createdAt: handOff.createdAt.toISOString(),
      ...{ sentAt: iso(handOff.sentAt), endedAt: iso(handOff.endedAt) },
      accepted: accepted && {
        at: accepted.at.toISOString(),
        by: accepted.by.name,
        me: accepted.by.userId === me,
        contactOn: accepted.contactOn,
      },
      clock: clocks.get(_id) ?? null,
      may: mayOf(context, one),
    }
  })
}
