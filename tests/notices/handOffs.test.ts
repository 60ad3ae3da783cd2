import { beforeEach, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { tellEscalations } from '#server/notices/tellEscalations.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { handOffsApi, personIn } from '#tests/handOffs/handOffsApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { noticesApi } from './noticesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const notices = noticesApi(app)
const api = handOffsApi(app)
const [SENDER, RECEIVER, OWNER] = ['adviser.lappi', 'adviser.finnvera', 'owner.revontuli']
const TO = personIn('finnvera', RECEIVER)
await notices.list(OWNER)

const send = async (given: object = {}, to = TO): Promise<string> => {
  const matterId = await api.matterOf(customerId, SENDER)
  const { status, body } = await api.send(matterId, SENDER, to, given)
  expect(status).toBe(200)
  return body.handOffId
}
/** What each of the three has been told, the first first. */
const told = async () => {
  await notices.tell()
  const of = async (as: string) => (await notices.kinds(as)).reverse().filter((kind) => kind.startsWith('handOff.'))
  return { sender: await of(SENDER), receiver: await of(RECEIVER), customer: await of(OWNER) }
}

beforeEach(async () => {
  await notices.tell()
  await NoticeModel.deleteMany({})
})

describe('a hand-off is told', () => {
  test('from its sending to its end to both sides and the customer, each of what the others did', async () => {
    const handOffId = await send()
    expect(await told()).toEqual({ sender: [], receiver: ['handOff.received'], customer: ['handOff.onItsWay'] })
    await api.askMore(handOffId, RECEIVER)
    await api.giveMore(handOffId, SENDER)
    await api.accept(handOffId, RECEIVER)
    await api.close(handOffId, RECEIVER)
    expect(await told()).toEqual({
      sender: ['handOff.moreAsked', 'handOff.accepted', 'handOff.closed'],
      receiver: ['handOff.received', 'handOff.moreGiven'],
      customer: ['handOff.onItsWay', 'handOff.accepted', 'handOff.closed'],
    })
    const [latest] = await notices.list(SENDER)
    expect(latest).toMatchObject({
      customer: { name: revontuli.name },
      by: { name: { fi: 'Finnvera Oyj' } },
      target: { of: 'handOff', handOffId },
    })
  })

  test('returned, withdrawn and reminded of', async () => {
    const returned = await send()
    await api.remind(returned, SENDER)
    await notices.tell()
    await api.returned(returned, RECEIVER)
    await api.withdraw(await send(), SENDER)
    expect(await told()).toMatchObject({
      sender: ['handOff.returned'],
      receiver: ['handOff.received', 'handOff.reminded', 'handOff.received', 'handOff.withdrawn'],
    })
  })

  test('that waits for the customer to the customer alone; refused, to nobody whom it never reached', async () => {
    const handOffId = await send({ askCustomer: true }, personIn('kasvukonsultit', 'adviser.private'))
    await notices.tell()
    expect(await notices.kinds('adviser.private')).toEqual([])
    expect(await told()).toMatchObject({ sender: [], customer: ['handOff.asked'] })
    await api.answer(customerId, handOffId, OWNER, { yes: false })
    await notices.tell()
    expect((await told()).sender).toEqual(['handOff.refused'])
    expect(await notices.kinds('adviser.private')).toEqual([])
    expect(await NoticeModel.countDocuments({ to: demoUserId('adviser.private') })).toBe(0)
  })
})

describe('whoever is away', () => {
  test('is told, and their substitute in their place, for just as long', async () => {
    const today = dayInFinland(new Date())
    const { body } = await ask(app, '/api/organisation/absences', {
      as: SENDER,
      body: {
        substituteId: demoUserId('lead.lappi'),
        absences: [{ from: today, until: today, calendarUid: null }],
      },
    })
    // Sent before the absence by somebody who is away now; the answer comes while they are.
    const matterId = await api.matterOf(customerId, 'lead.lappi')
    const sent = await api.send(matterId, 'lead.lappi', TO)
    const { HandOffModel } = await import('#server/handOffs/handOffModel.ts')
    await HandOffModel.updateOne({ _id: sent.body.handOffId }, { $set: { 'from.userId': demoUserId(SENDER) } })
    await api.accept(sent.body.handOffId, RECEIVER)
    await notices.tell()
    const accepted = async (as: string) => (await notices.list(as)).filter(({ kind }) => kind === 'handOff.accepted')
    expect(await accepted('lead.lappi')).toMatchObject([{ kind: 'handOff.accepted', inPlaceOf: 'Aino Lappalainen' }])
    expect(await accepted(SENDER)).toMatchObject([{ kind: 'handOff.accepted', inPlaceOf: null }])
    const { absenceId, version } = body.items[0]
    const back = await ask(app, `/api/organisation/absences/${absenceId}/removal`, {
      as: SENDER,
      method: 'POST',
      version,
    })
    expect(back.status).toBe(200)
    await NoticeModel.deleteMany({})
    await api.close(sent.body.handOffId, RECEIVER)
    await notices.tell()
    expect((await notices.kinds('lead.lappi')).filter((kind) => kind.startsWith('handOff.'))).toEqual([])
    expect(await notices.kinds(SENDER)).toEqual(['handOff.closed'])
  })
})

describe('what waits too long', () => {
  test('is told to those whom it concerns, once, and marked', async () => {
    const handOffId = await send()
    const { HandOffModel } = await import('#server/handOffs/handOffModel.ts')
    const { matterId } = (await HandOffModel.findById(handOffId).lean()) ?? { matterId: '' }
    await EscalationModel.create({
      ...{ _id: `${handOffId}.late`, kind: 'late', clockId: null, of: 'handOff', thingId: handOffId, matterId },
      ...{ customerId, organisationId: TO.organisationId, teamId: null, userIds: [demoUserId(RECEIVER)] },
      ...{ reason: null, from: null, at: new Date(), toldAt: null, clearedAt: null },
    })
    // Two processes at once: one of them keeps it.
    await Promise.allSettled([tellEscalations.run(new Date()), tellEscalations.run(new Date())])
    await notices.tell()
    const late = async (as: string) => (await notices.kinds(as)).filter((kind) => kind === 'promise.late')
    expect(await late(RECEIVER)).toEqual(['promise.late'])
    expect(await late(SENDER)).toEqual([])
    expect(await EscalationModel.findById(`${handOffId}.late`).lean()).toMatchObject({ toldAt: expect.any(Date) })
    await EscalationModel.updateOne({ _id: `${handOffId}.late` }, { $set: { toldAt: null } })
    await notices.tell()
    expect(await late(RECEIVER)).toEqual(['promise.late'])
  })
})
