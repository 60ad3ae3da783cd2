import { queueMail } from '#server/email/queueMail.ts'
import { translate } from '#server/http/translate.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import { Language } from '#shared/languages/Language.ts'
import { writtenDay } from '#shared/time/writtenDay.ts'
import type { GrantRecord, StoredGrantee } from './GrantRecord.ts'

/** The named person, the team, a guest; of a whole organisation those who look after its inbox, not everybody. */
const addressesOf = async (grantee: StoredGrantee): Promise<string[]> => {
  if (grantee.kind === 'guest') return [grantee.email]
  if (grantee.kind === 'person') return emailsOfUsers([grantee.userId])
  if (grantee.kind === 'team') {
    const team = (await namedTeamsOf(grantee.organisationId)).find(({ _id }) => _id === grantee.teamId)
    return emailsOfUsers(team?.memberIds ?? [])
  }
  const organisation = await findOrganisation(grantee.organisationId)
  const people = organisation ? await findHolders(organisation, 'inquiries.answer') : []
  return people.flatMap(({ email }) => email ?? [])
}

/** Tell a grant's holder that it is about to end, without naming the customer: mail goes through the hands of others. */
export const remindHolder = async ({ grantee, lastDay }: GrantRecord): Promise<void> => {
  const language = grantee.kind === 'guest' ? grantee.language : Language.enum.fi
  for (const to of await addressesOf(grantee))
    await queueMail({
      to,
      language,
      subject: translate(grantMailTexts['grants.mail.ending.subject'], language, { day: writtenDay(lastDay) }),
      lines: [translate(grantMailTexts['grants.mail.ending.toHolder'], language)],
      link: grantee.kind === 'guest' ? '/' : '/held-grants',
    })
}
