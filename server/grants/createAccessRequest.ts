import type { Context } from '#server/access/Context.ts'
import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import { AccessRequestModel, type AccessRequestRecord } from './accessRequestModel.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'

type Asked = Pick<AccessRequestRecord, 'customerId' | 'grantee' | 'by' | 'sections' | 'right' | 'purpose' | 'lastDay'>

/** Put a request before the customer, with a word by mail that there is one. */
export const createAccessRequest = async (
  context: Pick<Context, 'actor'>,
  asked: Asked,
): Promise<AccessRequestRecord> => {
  const { customerId, grantee, by, sections, purpose } = asked
  const request: AccessRequestRecord = {
    ...asked,
    _id: newId('arq'),
    askedAt: new Date(),
    ...{ state: 'waiting', answered: null, grantId: null },
  }
  await insertDocuments(AccessRequestModel, [request])
  await recordEvent(context, {
    customerId,
    class: 'plan',
    fact: {
      type: 'access.requested',
      content: { requestId: request._id, by: await nameOfGrantee(grantee), sections, purpose },
    },
  })
  const organisation = (await organisationNames()).get(by.organisationId)?.name ?? ''
  await notifyCustomer(customerId, {
    subject: grantMailTexts['grants.mail.requested.subject'],
    lines: [grantMailTexts['grants.mail.requested.text']],
    values: { organisation },
    link: '/access',
  })
  return request
}
