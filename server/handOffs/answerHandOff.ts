import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import type { answerHandOff as contract } from '#shared/handOffs/answerHandOff.ts'
import { agreeToHandOff } from './agreeToHandOff.ts'
import { getMovableHandOff } from './getMovableHandOff.ts'
import { moveHandOff } from './moveHandOff.ts'
import { showHandOff } from './showHandOff.ts'

/**
 * The customer's word. A no ends the hand-off at any time, also what was agreed to before: its packet closes at once. A yes sends
 * it, of joint representatives the second one.
 */
export const answerHandOff: Handler<typeof contract> = async (
  context,
  { customerId, handOffId, yes, reason, ...chosen },
) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const seen = await getMovableHandOff(context, handOffId, ['customer'])
  const { handOff } = seen
  if (!recordIdsOf(customer).includes(handOff.customerId)) throw new Refusal('handOff.not_found')
  await checkMandate(context)
  if (yes) await agreeToHandOff(context, seen, chosen)
  else
    await moveHandOff(context, handOff, {
      ...{ move: 'refuse', by: 'customer', at: new Date() },
      ...(reason ? { text: reason } : {}),
      changes: {
        ...{ agreed: null, signed: [], basis: handOff.basis === 'grant' ? null : handOff.basis },
        packet: handOff.packet.map((item) => ({ ...item, agreed: null })),
      },
    })
  return showHandOff(context, handOffId)
}
