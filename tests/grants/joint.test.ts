import { describe, expect, test } from 'vitest'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany(kaksoistahti)
const path = `/api/customers/${customerId}/grants`
const act = (as: string, grantId: string, what: string) =>
  ask(app, `${path}/${grantId}/${what}`, { as, method: 'POST' })
const sees = async (eventId: string) => {
  const { body } = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.private' })
  return JSON.stringify(body).includes(eventId)
}

describe('a grant of joint representatives', () => {
  test('waits for the second signature, opens nothing before it, and one alone takes it back', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { body } = await ask(app, path, { as: 'rep.first', body: giving() })
    expect(body).toMatchObject({ state: 'waitingSignature', from: null, may: { sign: false, withdraw: true } })
    expect(body.signatures).toMatchObject([{ me: true }])
    expect(await sees(eventId)).toBe(false)
    const again = await act('rep.first', body.grantId, 'signature')
    expect([again.status, again.body.error.code]).toEqual([409, 'grant.same_signer'])
    const signed = await act('rep.second', body.grantId, 'signature')
    expect(signed.body).toMatchObject({ state: 'active', signatures: [{ me: false }, { me: true }] })
    expect(await sees(eventId)).toBe(true)
    expect((await act('rep.second', body.grantId, 'signature')).body.error.code).toBe('grant.not_waiting')
    expect((await act('rep.first', body.grantId, 'withdrawal')).body.state).toBe('ended')
    expect(await sees(eventId)).toBe(false)
  })

  test('is not prolonged by one alone, but narrowed', async () => {
    const { body } = await ask(app, path, { as: 'rep.first', body: giving({ sections: ['basic', 'events'] }) })
    await act('rep.second', body.grantId, 'signature')
    const change = (version: number, changes: object) =>
      ask(app, `${path}/${body.grantId}`, { as: 'rep.first', method: 'PATCH', version, body: changes })
    const later = new Date(Date.now() + 500 * 86_400_000).toISOString().slice(0, 10)
    expect((await change(2, { lastDay: later })).body.error.code).toBe('grant.widens')
    expect((await change(2, { sections: ['basic'] })).status).toBe(200)
  })

  test('by accepting a request waits for the second signature all the same', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const requests = `/api/customers/${customerId}/access-requests`
    const asked = { for: { kind: 'organisation' }, sections: ['events'], right: 'see', purpose: 'Sparraus' }
    const { requestId } = (await ask(app, requests, { as: 'adviser.private', body: asked })).body
    const answered = await ask(app, `${requests}/${requestId}/answer`, { as: 'rep.first', body: { accept: true } })
    expect(answered.body.grant).toMatchObject({ state: 'waitingSignature', how: 'request', from: null })
    expect(await sees(eventId)).toBe(false)
    const { grantId } = answered.body.grant
    expect((await act('rep.second', grantId, 'signature')).body.state).toBe('active')
    expect(await sees(eventId)).toBe(true)
    await act('rep.first', grantId, 'withdrawal')
  })

  test('to a guest sends the invitation with the second signature, not before', async () => {
    const email = 'vieras@example.fi'
    const to = { kind: 'guest', name: 'Veikko Vieras', email, language: 'fi' }
    const { body } = await ask(app, path, { as: 'rep.first', body: giving({ to }) })
    expect([body.state, await MailModel.countDocuments({ to: email })]).toEqual(['waitingSignature', 0])
    expect((await act('rep.second', body.grantId, 'signature')).body.state).toBe('invited')
    expect(await MailModel.countDocuments({ to: email })).toBe(1)
  })

  test('that nobody has signed can be withdrawn, and then not signed', async () => {
    const { body } = await ask(app, path, { as: 'rep.first', body: giving() })
    await act('rep.first', body.grantId, 'withdrawal')
    expect((await act('rep.second', body.grantId, 'signature')).body.error.code).toBe('grant.not_waiting')
  })
})
