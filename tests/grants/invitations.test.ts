import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { GrantModel } from '#server/grants/grantModel.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { giving } from './giving.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const path = `/api/customers/${customerId}/grants`
let made = 0

/** Invite somebody; gives the grant, and the token as only the message holds it. */
const invite = async () => {
  made += 1
  const email = `vieras${made}@example.fi`
  const to = { kind: 'guest', name: 'Veikko Vieras', email, language: 'en' }
  const { body } = await ask(app, path, { as: 'owner.revontuli', body: giving({ to }) })
  return { grant: body, email, token: await tokenOf(email) }
}
const tokenOf = async (email: string) => {
  const mail = await MailModel.findOne({ to: email }).sort({ createdAt: -1 }).lean()
  return /invitation=([\w-]{43})$/.exec(mail?.link ?? '')?.[1] ?? ''
}
const look = (token: string, as = 'rep.first') => ask(app, '/api/invitations/look-up', { as, body: { token } })
const accept = (token: string, as = 'rep.first') => ask(app, '/api/invitations/acceptance', { as, body: { token } })

describe('an invitation', () => {
  test('goes by mail, opens nothing until accepted, then to the person who accepted it', async () => {
    const { eventId } = await logAs(app, 'adviser.lappi', customerId)
    const { grant, email, token } = await invite()
    expect(grant).toMatchObject({
      state: 'invited',
      from: null,
      to: { kind: 'guest', email },
      invitation: { expired: false },
    })
    expect(token).toHaveLength(43)
    expect((await look(token)).body).toMatchObject({ customerName: revontuli.name, name: 'Veikko Vieras' })
    const events = () => ask(app, `/api/customers/${customerId}/events`, { as: 'rep.first' })
    expect((await events()).status).toBe(404)
    expect((await accept(token)).body).toEqual({ customerId })
    expect(JSON.stringify((await events()).body)).toContain(eventId)
    expect((await ask(app, path, { as: 'owner.revontuli' })).body.items).toMatchObject([{ state: 'active' }])
    await ask(app, `${path}/${grant.grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })
    expect((await events()).status).toBe(404)
  })

  test('works once', async () => {
    const { token } = await invite()
    expect((await accept(token)).status).toBe(200)
    for (const again of [await accept(token), await accept(token, 'rep.second'), await look(token)])
      expect([again.status, again.body.error.code]).toEqual([404, 'grant.invitation_gone'])
  })

  test('of two who accept at once opens to one', async () => {
    const { token } = await invite()
    const answers = await Promise.all([accept(token), accept(token, 'rep.second')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  })

  test('sent anew has another token, and the old one is dead', async () => {
    const { grant, email, token } = await invite()
    const resent = await ask(app, `${path}/${grant.grantId}/invitation`, { as: 'owner.revontuli', method: 'POST' })
    expect(resent.body.state).toBe('invited')
    const fresh = await tokenOf(email)
    expect(fresh).not.toBe(token)
    expect((await accept(token)).status).toBe(404)
    expect((await accept(fresh)).status).toBe(200)
    const late = await ask(app, `${path}/${grant.grantId}/invitation`, { as: 'owner.revontuli', method: 'POST' })
    expect(late.body.error.code).toBe('grant.not_invited')
  })

  test('ends after fourteen days, and with the grant', async () => {
    const { grant, token } = await invite()
    await GrantModel.updateOne({ _id: grant.grantId }, { $set: { 'invitation.expiresAt': new Date(Date.now() - 1) } })
    expect((await accept(token)).status).toBe(404)
    const other = await invite()
    await ask(app, `${path}/${other.grant.grantId}/withdrawal`, { as: 'owner.revontuli', method: 'POST' })
    expect((await accept(other.token)).status).toBe(404)
  })

  test('is kept as a keyed hash only', async () => {
    const { grant, token } = await invite()
    const stored = await GrantModel.findById(grant.grantId).lean()
    expect(JSON.stringify(stored)).not.toContain(token)
    expect(stored?.invitationHash).toMatch(/^[\w-]{43}$/)
  })

  test('is not for who works for an organisation: their access is given there', async () => {
    const { token } = await invite()
    expect((await accept(token, 'adviser.private')).body.error.code).toBe('grant.invitation_for_guest')
    expect((await look(token)).status).toBe(200)
  })

  test('names nobody’s guess: a token made up is as good as none', async () => {
    for (const token of ['x'.repeat(43), 'A'.repeat(43)]) expect((await accept(token)).status).toBe(404)
    expect((await accept('short')).status).toBe(400)
  })
})
