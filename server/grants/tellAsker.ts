import type { Customer } from '#server/customers/Customer.ts'
import { queueMail } from '#server/email/queueMail.ts'
import { translate } from '#server/http/translate.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import { Language } from '#shared/languages/Language.ts'
import type { AccessRequestRecord } from './accessRequestModel.ts'

const LANGUAGE = Language.enum.fi

/** Tell the adviser who asked, if they have an address, that the customer has answered; not what. */
export const tellAsker = async (
  { by }: AccessRequestRecord,
  { businessId }: Pick<Customer, 'businessId'>,
): Promise<void> => {
  for (const to of await emailsOfUsers([by.userId]))
    await queueMail({
      to,
      language: LANGUAGE,
      subject: translate(grantMailTexts['grants.mail.answered.subject'], LANGUAGE),
      lines: [translate(grantMailTexts['grants.mail.answered.text'], LANGUAGE)],
      link: businessId ? `/companies/${businessId}` : '/held-grants',
    })
}
