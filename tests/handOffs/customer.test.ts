import { describe, expect, test } from 'vitest'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const joint = await addCompany(kaksoistahti)
const api = handOffsApi(app)
const [LAPPI, OWNER] = ['adviser.lappi', 'owner.revontuli']
const { kasvukonsultit, vauhtipyora, finnvera } = organisations
const toPrivate = personIn('kasvukonsultit', 'adviser.private')
const toSecond = personIn('vauhtipyora', 'adviser.second')
const asked = async (of = customerId, given: object = {}): Promise<string> => {
  const matterId = await api.matterOf(of)
  return (await api.send(matterId, LAPPI, toPrivate, { askCustomer: true, ...given })).body.handOffId
}
const yes = (id: string, given: object = {}, as = OWNER, of = customerId) =>
  api.answer(of, id, as, { yes: true, ...given })
const no = (id: string, given: object = {}, as = OWNER, of = customerId) =>
  api.answer(of, id, as, { yes: false, ...given })

describe('the customer', () => {
  test('agrees in one go: one call, and it is on its way', async () => {
    const id = await asked()
    const list = (await api.ofCustomer(customerId, OWNER)).body.items
    expect(list[0]).toMatchObject({ handOffId: id, state: 'awaitingCustomer', may: ['agree', 'refuse'] })
    expect((await yes(id)).body).toMatchObject({ state: 'sent', steps: [{}, { move: 'agree', by: { me: true } }] })
    expect((await api.list('adviser.private')).body.items).toMatchObject([{ handOffId: id, bases: ['grant'] }])
  })

  test('refuses, with a reason if they like: the receiver never hears of it', async () => {
    const id = await asked()
    expect((await no(id, { reason: 'En halua' })).body).toMatchObject({ state: 'refused', open: false })
    expect((await api.get(id, 'adviser.private')).status).toBe(404)
    expect((await api.get(id, LAPPI)).body.steps.at(-1)).toMatchObject({ move: 'refuse', text: 'En halua' })
  })

  test('takes back a yes at any time: all that rested on it closes to the receiver', async () => {
    for (const taken of [false, true]) {
      const { eventId } = await logAs(app, LAPPI, customerId)
      const id = await asked(customerId, { packet: [{ kind: 'event', recordId: eventId, fields: [] }] })
      await yes(id)
      if (taken) await api.accept(id, 'adviser.private')
      expect((await api.get(id, 'adviser.private')).body.packet).toHaveLength(1)
      expect((await no(id)).body.state).toBe('refused')
      expect((await api.get(id, 'adviser.private')).status).toBe(404)
      for (const box of ['waiting', 'underWay', 'ended'])
        expect(JSON.stringify((await api.list('adviser.private', `?box=${box}`)).body)).not.toContain(id)
    }
  })

  test('refuses also what went by law: it ends, and the receiver sees that it has', async () => {
    const matterId = await api.matterOf(customerId)
    const { body: sent } = await api.send(matterId, LAPPI, personIn('finnvera', 'adviser.finnvera'))
    await no(sent.handOffId)
    expect((await api.get(sent.handOffId, 'adviser.finnvera')).body).toMatchObject({ state: 'refused', packet: null })
    expect((await api.accept(sent.handOffId, 'adviser.finnvera')).body.error.code).toBe('handOff.not_now')
  })

  test('chooses among the providers offered; the others never hear of it', async () => {
    const matterId = await api.matterOf(customerId)
    const { eventId } = await logAs(app, LAPPI, customerId)
    const packet = [{ kind: 'event', recordId: eventId, fields: [] }]
    const { body: offered } = await api.send(matterId, LAPPI, [toPrivate, toSecond], { packet })
    expect(offered).toMatchObject({ state: 'awaitingCustomer', to: null, asks: { choose: true } })
    expect(offered.offered.map(({ organisation }: { organisation: { id: string } }) => organisation.id)).toEqual([
      kasvukonsultit._id,
      vauhtipyora._id,
    ])
    const id = offered.handOffId
    expect((await api.get(id, OWNER)).body.may).toEqual(['choose', 'refuse'])
    expect((await yes(id)).body.error.code).toBe('handOff.not_offered')
    expect((await yes(id, { organisationId: finnvera._id })).body.error.code).toBe('handOff.not_offered')
    expect((await yes(id, { organisationId: vauhtipyora._id })).body).toMatchObject({
      state: 'sent',
      to: { organisation: { id: vauhtipyora._id } },
    })
    expect((await api.get(id, 'adviser.second')).body.packet).toMatchObject([{ recordId: eventId, bases: ['grant'] }])
    expect((await api.get(id, 'adviser.private')).status).toBe(404)
    const one = await api.send(matterId, LAPPI, [toPrivate, toPrivate])
    expect(one.body.error.code).toBe('handOff.one_provider')
  })

  test('is asked for more on the way: it waits for them, its packet closed, and goes on with their yes', async () => {
    const id = await asked()
    await yes(id)
    await api.askMore(id, 'adviser.private')
    const { eventId } = await logAs(app, LAPPI, customerId)
    const packet = [{ kind: 'event', recordId: eventId, fields: [] }]
    expect((await api.giveMore(id, LAPPI, packet)).body.error.code).toBe('handOff.basis_missing')
    expect((await api.askCustomer(id, LAPPI, packet)).body.state).toBe('awaitingCustomer')
    expect((await api.get(id, 'adviser.private')).body).toMatchObject({ state: 'awaitingCustomer', packet: null })
    await yes(id)
    expect((await api.get(id, 'adviser.private')).body.packet).toMatchObject([{ recordId: eventId }])
  })

  test('answers what is their own: not another’s, not an accountant, nobody for an organisation', async () => {
    const id = await asked()
    for (const as of ['accountant.revontuli', LAPPI]) expect((await yes(id, {}, as)).status).toBe(403)
    expect((await yes(id, {}, 'rep.first', joint)).status).toBe(404)
    expect((await yes(id, {}, 'adviser.private')).status).toBe(404)
    const other = await asked(joint)
    expect((await yes(other)).body.error.code).toBe('handOff.not_found')
  })

  test('is never asked for what is kept from them for a time: it can’t be put in a packet at all', async () => {
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    const logged = await logAs(app, 'lead.lappi', customerId, { delayed: { paragraph: '621/1999 11 §', until } })
    const packet = [{ kind: 'event', recordId: logged.eventId, fields: [] }]
    const { body } = await api.send(await api.matterOf(customerId), LAPPI, toPrivate, { packet, askCustomer: true })
    expect(body.error.code).toBe('handOff.cannot_go')
  })
})

describe('joint representatives', () => {
  test('say yes together: the first waits for the second, and opens nothing', async () => {
    const id = await asked(joint)
    const first = await yes(id, {}, 'rep.first', joint)
    expect(first.body).toMatchObject({
      state: 'awaitingCustomer',
      asks: { signed: [{ name: 'Eero Edustaja', me: true }] },
    })
    expect((await api.get(id, 'adviser.private')).status).toBe(404)
    expect((await yes(id, {}, 'rep.first', joint)).body.error.code).toBe('handOff.same_signer')
    expect((await yes(id, {}, 'rep.second', joint)).body.state).toBe('sent')
    expect((await api.get(id, 'adviser.private')).status).toBe(200)
  })

  test('choose the same: two that differ have not agreed', async () => {
    const matterId = await api.matterOf(joint)
    const { handOffId: id } = (await api.send(matterId, LAPPI, [toPrivate, toSecond])).body
    await yes(id, { organisationId: kasvukonsultit._id }, 'rep.first', joint)
    const differs = await yes(id, { organisationId: vauhtipyora._id }, 'rep.second', joint)
    expect(differs.body).toMatchObject({ state: 'awaitingCustomer', asks: { signed: [{ me: false }, { me: true }] } })
    const same = await yes(id, { organisationId: vauhtipyora._id }, 'rep.first', joint)
    expect(same.body).toMatchObject({ state: 'sent', to: { organisation: { id: vauhtipyora._id } } })
  })

  test('say no alone, and what either leaves out does not go', async () => {
    const id = await asked(joint)
    await yes(id, {}, 'rep.first', joint)
    expect((await no(id, {}, 'rep.second', joint)).body.state).toBe('refused')
    const [one, two] = [await logAs(app, LAPPI, joint), await logAs(app, LAPPI, joint)]
    const packet = [one, two].map(({ eventId }) => ({ kind: 'event', recordId: eventId, fields: [] }))
    const again = await asked(joint, { packet })
    await yes(again, { leaveOut: [one.eventId] }, 'rep.first', joint)
    await yes(again, {}, 'rep.second', joint)
    expect((await api.get(again, 'adviser.private')).body.packet).toMatchObject([{ recordId: two.eventId }])
  })
})
