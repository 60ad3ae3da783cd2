import { queueMail } from '#server/email/queueMail.ts'
import { translate } from '#server/http/translate.ts'
import { jointRepresentativesOf } from '#server/mandates/jointRepresentativesOf.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import { Language } from '#shared/languages/Language.ts'
import type { GrantRecord } from './GrantRecord.ts'

const LANGUAGE = Language.enum.fi

/** Ask the other joint representatives, those who have an address, to sign. */
export const askSignatures = async ({ customerId }: GrantRecord, { userId, name }: Actor): Promise<void> => {
  const others = (await jointRepresentativesOf(customerId)).filter((one) => one.userId !== userId)
  for (const to of await emailsOfUsers(others.map((one) => one.userId)))
    await queueMail({
      to,
      language: LANGUAGE,
      subject: translate(grantMailTexts['grants.mail.sign.subject'], LANGUAGE),
      lines: [translate(grantMailTexts['grants.mail.sign.text'], LANGUAGE, { name })],
      link: '/access',
    })
}
