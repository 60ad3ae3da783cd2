import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { postOffice } from '#server/email/postOffice.ts'
import { sendMails } from '#server/email/sendMails.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { MessageModel } from '#server/messages/messageModel.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { mailServer } from '#tests/email/mailServer.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { signIn } from '#tests/support/signIn.ts'
import { startApp } from '#tests/support/startApp.ts'
import { messagesApi } from './messagesApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = messagesApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const team = await matters.team([LAPPI, 'lead.lappi'])
const service = await matters.service(team)
const open = async (): Promise<string> => (await matters.open(customerId, OWNER, { serviceId: service })).body.matterId
const clockOf = (matterId: string) => ClockModel.findOne({ matterId }).lean()
await UserModel.updateOne({ _id: demoUserId(OWNER) }, { $set: { email: 'oona@example.test' } })
const calendarOf = async (messageId: string, as: string) => {
  const answer = await fetch(`${app.url}/api/messages/${messageId}/calendar`, {
    headers: { cookie: await signIn(app, as) },
  })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

describe('the promise', () => {
  test('is kept by a proposal or an invitation that the customer sees, not by words alone', async () => {
    const [one, two] = [await open(), await open()]
    await api.send(one, LAPPI, 'Palaamme asiaan.')
    expect(await clockOf(one)).toMatchObject({ stoppedAt: null })
    await api.propose(one, LAPPI)
    expect(await clockOf(one)).toMatchObject({ stoppedBy: 'proposal', kept: true })
    await api.invite(two, LAPPI)
    expect(await clockOf(two)).toMatchObject({ stoppedBy: 'proposal', kept: true })
  })

  test('goes on when a proposal is refused, and nobody but who handles the matter proposes', async () => {
    const matterId = await open()
    const past = { startsAt: '2020-01-01T10:00:00Z', endsAt: '2020-01-01T11:00:00Z' }
    const code = async (answer: ReturnType<typeof api.propose>) => (await answer).body.error?.code
    expect(await code(api.propose(matterId, LAPPI, { time: past }))).toBe('message.time_passed')
    expect(await code(api.propose(matterId, LAPPI, { time: null }))).toBe('message.nothing_proposed')
    expect(await code(api.propose(matterId, LAPPI, { serviceId: 'svc_00000000000000000000' }))).toBe(
      'message.service_unknown',
    )
    expect(await code(api.invite(matterId, LAPPI, { time: past }))).toBe('message.time_passed')
    const { endsAt, startsAt } = { startsAt: '2030-01-02T10:00:00Z', endsAt: '2030-01-02T09:00:00Z' }
    const turned = await api.invite(matterId, LAPPI, { time: { startsAt, endsAt } })
    expect(turned.body.error.details).toEqual([{ field: 'time.endsAt', problem: expect.stringContaining('before') }])
    expect(await code(api.propose(matterId, OWNER))).toBe('access.denied')
    expect(await code(api.propose(matterId, 'adviser.finnvera'))).toBe('access.denied')
    expect(await clockOf(matterId)).toMatchObject({ stoppedAt: null })
  })
})

describe('a proposal', () => {
  test('of a service is named, and answered in one tap; the answer stands in the thread', async () => {
    const matterId = await open()
    const sent = await api.propose(matterId, LAPPI, { time: null, serviceId: service })
    expect(sent.body.proposal).toMatchObject({ time: null, service: { serviceId: service, name: { fi: /Palvelu/ } } })
    expect((await api.list(matterId, OWNER)).body.items[0]).toMatchObject({ mayAnswer: true, answer: null })
    expect((await api.list(matterId, LAPPI)).body.items[0].mayAnswer).toBe(false)
    expect((await api.answer(sent.body.messageId, LAPPI)).body.error.code).toBe('access.denied')

    const answered = await api.answer(sent.body.messageId, OWNER, true, 'Sopii hyvin.')
    expect(answered.body).toMatchObject({ answer: { accepted: true }, mayAnswer: false })
    expect((await api.list(matterId, LAPPI)).body.items).toMatchObject([
      { kind: 'answer', text: 'Sopii hyvin.', answers: sent.body.messageId },
      { kind: 'proposal', answer: { accepted: true } },
    ])
    const again = await api.answer(sent.body.messageId, OWNER, false)
    expect(again.body.error.code).toBe('message.already_answered')
  })

  test('of two answers at once one is taken', async () => {
    const matterId = await open()
    const { messageId } = (await api.propose(matterId, LAPPI)).body
    const both = await Promise.all([api.answer(messageId, OWNER, true), api.answer(messageId, OWNER, false)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { items } = (await api.list(matterId, LAPPI)).body
    expect(items.filter(({ kind }: { kind: string }) => kind === 'answer')).toHaveLength(1)
  })

  test('words are not answered by yes or no', async () => {
    const matterId = await open()
    const { messageId } = (await api.send(matterId, LAPPI, 'Hei')).body
    expect((await api.answer(messageId, OWNER)).body.error.code).toBe('message.not_proposed')
  })
})

describe('an invitation to a meeting', () => {
  test('reaches the customer by mail with its time for the calendar, and nothing of what it is about or where', async () => {
    await MailModel.deleteMany({})
    const server = await mailServer()
    const matterId = await open()
    const time = { startsAt: '2030-05-02T07:00:00Z', endsAt: '2030-05-02T08:00:00Z' }
    await api.invite(matterId, LAPPI, { time })
    const settings = { smtpUrl: server.url, from: 'y-crm@example.test', publicUrl: app.url, gaveUp: () => {} }
    postOffice.open(settings)
    await sendMails.run(new Date())
    postOffice.open(null)
    const [letter] = server.letters.filter(({ raw }) => raw.includes('text/calendar'))
    expect(letter?.to).toEqual(['oona@example.test'])
    const [, part = ''] = /filename="?y-crm\.ics"?[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(letter?.raw ?? '') ?? []
    const calendar = Buffer.from(part, 'base64').toString()
    expect(calendar).toContain('METHOD:PUBLISH')
    expect(calendar).toMatch(/DTSTART:20300502T070000Z/)
    expect(calendar).toMatch(/DTEND:20300502T080000Z/)
    const decoded = letter?.raw.replaceAll(/[A-Za-z0-9+/=\r\n]{60,}/g, (text) => Buffer.from(text, 'base64').toString())
    for (const word of ['KOKOUSTEKSTI', 'KOKOUSPAIKKA', 'Rahoitus laitteeseen'])
      expect(`${letter?.raw} ${decoded} ${calendar}`).not.toContain(word)
  })

  test('is taken to one’s own calendar from the product, with its place and subject, by who reads it', async () => {
    const matterId = await open()
    const { messageId } = (await api.invite(matterId, LAPPI)).body
    const mine = await calendarOf(messageId, OWNER)
    expect(mine).toMatchObject({ status: 200, type: expect.stringContaining('text/calendar') })
    for (const line of [
      'BEGIN:VEVENT',
      `UID:${messageId}@y-crm`,
      'LOCATION:KOKOUSPAIKKA',
      'SUMMARY:Rahoitus laitteeseen',
    ])
      expect(mine.text).toContain(line)
    expect((await calendarOf(messageId, 'adviser.finnvera')).status).toBe(404)
    const { messageId: words } = (await api.send(matterId, LAPPI, 'Hei')).body
    expect(JSON.parse((await calendarOf(words, OWNER)).text).error.code).toBe('message.no_time')
  })
})

describe('a meeting that is called off', () => {
  test('is taken off the customer’s calendar by mail, without why, and said in the thread and the log', async () => {
    const matterId = await open()
    const time = { startsAt: '2030-06-03T07:00:00Z', endsAt: '2030-06-03T08:00:00Z' }
    const { messageId, mayCancel } = (await api.invite(matterId, LAPPI, { time })).body
    expect(mayCancel).toBe(true)
    await MailModel.deleteMany({})
    const server = await mailServer()
    const cancelled = await api.cancel(messageId, LAPPI)
    expect(cancelled.body).toMatchObject({ messageId, mayCancel: false, cancelledAt: expect.any(String) })
    postOffice.open({ smtpUrl: server.url, from: 'y-crm@example.test', publicUrl: app.url, gaveUp: () => {} })
    await sendMails.run(new Date())
    postOffice.open(null)
    const [letter] = server.letters.filter(({ raw }) => raw.includes('text/calendar'))
    expect(letter?.raw).toMatch(/content-type: text\/calendar;[^;]*;?\s*method=CANCEL/i)
    const [, part = ''] = /filename="?y-crm\.ics"?[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(letter?.raw ?? '') ?? []
    const calendar = Buffer.from(part, 'base64').toString()
    for (const line of [
      'METHOD:CANCEL',
      `UID:${messageId}@y-crm`,
      'SEQUENCE:1',
      'ORGANIZER;CN="Y-CRM"',
      'STATUS:CANCELLED',
    ])
      expect(calendar).toContain(line)
    expect(`${letter?.raw} ${calendar}`).not.toMatch(/SYYTEKSTI|KOKOUSPAIKKA/)

    const { items } = (await api.list(matterId, OWNER)).body
    expect(items).toMatchObject([
      { kind: 'cancellation', text: 'SYYTEKSTI', answers: messageId },
      { kind: 'meeting', cancelledAt: expect.any(String), mayAnswer: false },
    ])
    const sent = await EventModel.find({ matterId, 'fact.type': 'message.sent' } as object).lean<EventRecord[]>()
    expect(sent.map(({ fact }) => fact)).toContainEqual(
      expect.objectContaining({ content: expect.objectContaining({ kind: 'cancellation' }) }),
    )
    expect((await calendarOf(messageId, OWNER)).text).toContain('METHOD:CANCEL')
    expect((await api.answer(messageId, OWNER)).body.error.code).toBe('message.already_cancelled')
    expect((await api.cancel(messageId, LAPPI)).body.error.code).toBe('message.already_cancelled')
    // What the invitation kept stays kept.
    expect(await clockOf(matterId)).toMatchObject({ stoppedBy: 'proposal', kept: true })
  })

  test('is called off by who invited, with a reason, and not when it is over', async () => {
    const matterId = await open()
    const { messageId } = (await api.invite(matterId, LAPPI)).body
    const code = async (answer: ReturnType<typeof api.cancel>) => (await answer).body.error?.code
    expect(await code(api.cancel(messageId, LAPPI, ' '))).toBe('request.invalid')
    expect(await code(api.cancel(messageId, OWNER))).toBe('access.denied')
    expect(await code(api.cancel(messageId, 'adviser.finnvera'))).toBe('message.not_found')
    const { messageId: words } = (await api.send(matterId, LAPPI, 'Hei')).body
    expect(await code(api.cancel(words, LAPPI))).toBe('message.not_meeting')
    const past = { startsAt: new Date(Date.now() - 60_000), endsAt: new Date(), place: 'x' }
    await MessageModel.updateOne({ _id: messageId }, { $set: { meeting: past } })
    expect((await api.list(matterId, LAPPI)).body.items.at(-1)).toMatchObject({ messageId, mayCancel: false })
    expect(await code(api.cancel(messageId, LAPPI))).toBe('message.meeting_over')
  })

  test('of two who call it off at once one does', async () => {
    const matterId = await open()
    const { messageId } = (await api.invite(matterId, LAPPI)).body
    const both = await Promise.all([api.cancel(messageId, LAPPI), api.cancel(messageId, 'lead.lappi')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
