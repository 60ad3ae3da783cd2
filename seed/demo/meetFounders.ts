import { addMeeting } from '#server/customers/addMeeting.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { recordMeeting } from '#server/founders/recordMeeting.ts'
import { demoContext } from './demoContext.ts'
import { founders } from './founders.ts'
import { foundersContacts } from './foundersContacts.ts'
import { logContactsOf } from './logContactsOf.ts'

/** Advisers of the demo meet its founders, by code, and write down what was said. */
export const meetFounders = async (): Promise<void> => {
  const advisers = [...new Set(foundersContacts.map(({ by }) => by))]
  for (const { customerId } of founders) {
    for (const adviser of advisers) {
      const context = await demoContext(adviser)
      const founder = await findCustomer(customerId)
      const { organisation } = context.actor
      if (!founder || !organisation) throw new Error(`The demo has no founder ${customerId} for ${adviser} to meet`)
      await inTransaction(async () => {
        if (await addMeeting(founder, organisation.id)) await recordMeeting(context, customerId, organisation, 'code')
      })
    }
    await logContactsOf(customerId, foundersContacts)
  }
}
