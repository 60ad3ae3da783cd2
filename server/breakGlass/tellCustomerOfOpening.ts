import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { breakGlassMailTexts } from '#shared/breakGlass/breakGlassMailTexts.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'

/** Word by e-mail to the customer's people: that it happened and which organisation did it, never what was seen. */
export const tellCustomerOfOpening = async (customerId: string, organisation: Localised): Promise<void> => {
  const { openedSubject, openedWho, openedWhere } = breakGlassMailTexts
  await notifyCustomer(customerId, {
    subject: openedSubject,
    lines: [openedWho, openedWhere],
    values: { organisation },
    link: '/ledger',
  })
}
