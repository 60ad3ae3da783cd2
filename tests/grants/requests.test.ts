import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/access-requests`
const terms = { sections: ['basic', 'events'], right: 'comment', purpose: 'Sijoittumispalvelu' }
const request = (as: string, given = {}) =>
  ask(app, path, { as, body: { for: { kind: 'organisation' }, ...terms, ...given } })
const answer = (requestId: string, body: object, as = 'owner.revontuli') =>
  ask(app, `${path}/${requestId}/answer`, { as, body })

describe('a request for access', () => {
  test('waits for the customer, who accepts it as asked or less; then it opens', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { body: asked } = await request('adviser.rovaniemi')
    expect(asked).toMatchObject({ state: 'waiting', mayAnswer: false, by: { me: true } })
    const { body: list } = await ask(app, path, { as: 'owner.revontuli' })
    expect(list.items).toMatchObject([{ requestId: asked.requestId, purpose: 'Sijoittumispalvelu', mayAnswer: true }])
    const wider = await answer(asked.requestId, { accept: true, right: 'edit' })
    expect(wider.body.error.code).toBe('grant.widens')
    const { body } = await answer(asked.requestId, { accept: true, sections: ['events'], right: 'see' })
    expect(body).toMatchObject({
      request: { state: 'accepted' },
      grant: { state: 'active', how: 'request', sections: ['events'], right: 'see', purpose: 'Sijoittumispalvelu' },
    })
    const seen = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.rovaniemi' })
    expect(JSON.stringify(seen.body)).toContain(eventId)
    const again = await answer(asked.requestId, { accept: false })
    expect([again.status, again.body.error.code]).toEqual([409, 'accessRequest.answered'])
  })

  test('is one at a time for an organisation; declined, it opens nothing', async () => {
    const { body: asked } = await request('adviser.private', { for: { kind: 'me' } })
    expect(asked.to).toMatchObject({ kind: 'person' })
    expect((await request('adviser.private')).body.error.code).toBe('accessRequest.waiting')
    const { body } = await answer(asked.requestId, { accept: false })
    expect(body).toMatchObject({ request: { state: 'declined' }, grant: null })
    expect((await request('adviser.private')).status).toBe(200)
  })

  test('is seen by the customer and the organisation that asked, answered by the customer alone', async () => {
    const { body: asked } = await request('adviser.second')
    const listed = async (as: string) =>
      (await ask(app, path, { as })).body.items.map(({ requestId }: { requestId: string }) => requestId)
    expect(await listed('adviser.second')).toEqual([asked.requestId])
    expect(await listed('adviser.lappi')).toEqual([])
    for (const as of ['adviser.second', 'adviser.lappi', 'accountant.revontuli'])
      expect((await answer(asked.requestId, { accept: true }, as)).status).toBe(403)
    expect((await answer('arq_00000000000000000000', { accept: true })).body.error.code).toBe('accessRequest.not_found')
  })

  test('needs a role that asks', async () => {
    for (const as of ['manager.lappi', 'admin.rovaniemi', 'platform.manager', 'ministry.tem', 'system.lappi'])
      expect((await request(as)).status).toBe(403)
    expect((await request('founder')).status).toBe(404)
  })

  test('is told to the customer by mail, without what it says', async () => {
    const details = { emails: ['oona@example.fi'], preferredLanguage: 'sv' }
    const to = `/api/customers/${customerId}/contact-details`
    expect((await ask(app, to, { as: 'owner.revontuli', method: 'PATCH', version: 0, body: details })).status).toBe(200)
    await request('adviser.newenterprise', { purpose: 'SALAINEN' })
    const mail = await MailModel.findOne({ to: 'oona@example.fi' }).lean()
    expect(mail).toMatchObject({ language: 'sv', subject: 'Du har fått en begäran om åtkomst', link: '/access' })
    expect(JSON.stringify(mail)).not.toContain('SALAINEN')
  })
})

describe('access given orally or on paper', () => {
  const record = (as: string, given = {}) =>
    ask(app, `/api/customers/${customerId}/recorded-grants`, {
      as,
      body: {
        ...{ for: { kind: 'organisation' }, how: 'oral', givenBy: 'Oona Revontuli', evidence: 'Eila Esimerkki' },
        ...{ confirmBy: 'letter', ...terms, sections: ['events'], right: 'see', ...given },
      },
    })

  test('is recorded before a witness, marked so everywhere, and told to the customer', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { body } = await record('adviser.employment')
    expect(body).toMatchObject({
      how: 'oral',
      recorded: { by: 'Taimi Työ', evidence: 'Eila Esimerkki', confirmation: { by: 'letter', state: 'queued' } },
    })
    const seen = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.employment' })
    expect(JSON.stringify(seen.body)).toContain(eventId)
    const { body: grants } = await ask(app, `/api/customers/${customerId}/grants`, { as: 'owner.revontuli' })
    expect(grants.items.find(({ grantId }: { grantId: string }) => grantId === body.grantId)).toMatchObject({
      how: 'oral',
      givenBy: { name: 'Oona Revontuli', capacity: null, me: false },
      recorded: { by: { name: 'Taimi Työ' }, evidence: 'Eila Esimerkki' },
    })
    const taken = `/api/customers/${customerId}/grants/${body.grantId}/withdrawal`
    expect((await ask(app, taken, { as: 'owner.revontuli', method: 'POST' })).body.state).toBe('ended')
  })

  test('is confirmed by a letter to print, in the customer’s language, that is noted when it is posted', async () => {
    const { body } = await record('adviser.employment', { givenBy: 'Oona <b>Revontuli</b>' })
    const of = `/api/held-grants/${body.grantId}`
    const letter = await ask(app, `${of}/letter.html`, { as: 'adviser.employment' })
    expect(letter.body).toContain('Du har gett åtkomst till dina uppgifter')
    expect(letter.body).toContain('Oona &lt;b&gt;Revontuli')
    for (const as of ['adviser.rovaniemi', 'owner.revontuli', 'adviser.lappi'])
      expect((await ask(app, `${of}/letter.html`, { as })).status).toBe(404)
    const sent = await ask(app, `${of}/letter-sent`, { as: 'adviser.employment', method: 'POST' })
    expect(sent.body.recorded.confirmation).toEqual({ by: 'letter', state: 'sent' })
    const taken = `/api/customers/${customerId}/grants/${body.grantId}/withdrawal`
    await ask(app, taken, { as: 'owner.revontuli', method: 'POST' })
  })

  test('on paper is confirmed by message where the customer has an address, and mail leaves at once', async () => {
    const before = await MailModel.countDocuments({ subject: /antecknats/ })
    const { body } = await record('adviser.employment', { how: 'paper', evidence: 'Kaappi 3', confirmBy: 'message' })
    expect(body.recorded).toMatchObject({ confirmation: { by: 'message', state: 'sent' } })
    expect(await MailModel.countDocuments({ subject: /antecknats/ })).toBe(before + 1)
    const elsewhere = await addCompany()
    const refused = await ask(app, `/api/customers/${elsewhere}/recorded-grants`, {
      as: 'adviser.employment',
      body: {
        ...{ for: { kind: 'me' }, how: 'paper', givenBy: 'Joku', evidence: 'Kaappi 3', confirmBy: 'message' },
        ...terms,
      },
    })
    expect(refused.body.error.code).toBe('grant.no_address')
  })

  test('is not witnessed by who records it, nor recorded by a role that may not', async () => {
    expect((await record('adviser.employment', { evidence: 'taimi  TYÖ' })).body.error.code).toBe('grant.own_witness')
    for (const as of ['manager.lappi', 'admin.rovaniemi', 'owner.revontuli'])
      expect((await record(as)).status).toBe(403)
  })
})
