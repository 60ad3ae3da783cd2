import { beforeEach, describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { ContactDetailsModel } from '#server/contactDetails/contactDetailsModel.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { postOffice } from '#server/email/postOffice.ts'
import { sendMails } from '#server/email/sendMails.ts'
import { NoticeSettingsModel } from '#server/notices/noticeSettingsModel.ts'
import { sendDigests } from '#server/notices/sendDigests.ts'
import { UserModel } from '#server/organisations/userModel.ts'
import { mailServer } from '#tests/email/mailServer.ts'
import { outsideWorld } from './outsideWorld.ts'

const { customerId, notices, matters, open } = await outsideWorld()
const { url, letters } = await mailServer()
const SOON = 10_000
const HOUR = 60 * 60_000

const decoded = (raw: string) =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[\dA-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString())
const post = async (now = new Date(Date.now() + SOON)) => {
  await sendDigests.run(now)
  await sendMails.run(new Date(Date.now() + SOON))
}
const lettersTo = (address: string) => letters.filter(({ to }) => to.includes(address)).map(({ raw }) => decoded(raw))

beforeEach(() => {
  letters.length = 0
  postOffice.open({ smtpUrl: url, from: 'Y-CRM <no@y.example>', publicUrl: 'https://y.example', gaveUp: () => {} })
})

describe('by mail', () => {
  test('all that waits in one message, in the reader’s language, without a word of whom or what', async () => {
    await notices.choose('lead.lappi', { language: 'sv' })
    await open()
    await open()
    await post()
    const [letter = ''] = lettersTo('lead@example.test')
    expect(letter).toContain('Subject: Du har 2 nya aviseringar')
    expect(letter).toContain('Ärenden: 2')
    expect(letter).toContain('https://y.example/notices')
    for (const secret of ['SALAISUUS', 'Revontuli', revontuli.businessId, 'Lapin', customerId])
      expect(letter).not.toContain(secret)
    expect(lettersTo('lead@example.test')).toHaveLength(1)
    await post()
    expect(lettersTo('lead@example.test')).toHaveLength(1)
  })

  test('of who chose no language in all three, within the hour', async () => {
    await NoticeSettingsModel.updateOne(
      { _id: demoUserId('adviser.lappi') },
      { mail: 'hourly', push: true, quiet: null, leftOut: [], language: null },
      { upsert: true },
    )
    await open()
    await post()
    expect(lettersTo('adviser@example.test')).toEqual([])
    await post(new Date(Date.now() + HOUR))
    const [letter = ''] = lettersTo('adviser@example.test')
    for (const words of ['Sinulla on uusi ilmoitus', 'Du har en ny avisering', 'You have a new notice'])
      expect(letter).toContain(words)
  })

  test('what was read on the screen, left out or turned off is not sent', async () => {
    await notices.choose('lead.lappi')
    await notices.choose('adviser.lappi', { leftOut: ['matters'] })
    await open()
    await notices.read('lead.lappi', { until: new Date().toISOString() })
    await post()
    expect(letters).toEqual([])
    await open()
    await notices.choose('lead.lappi', { mail: 'never' })
    await post()
    expect(letters).toEqual([])
    expect(await notices.unread('adviser.lappi')).toBe(2)
  })

  test('what its reader may no longer see is not sent', async () => {
    await notices.choose('lead.lappi')
    await open()
    await UserModel.updateOne({ _id: demoUserId('lead.lappi') }, { roleId: 'ministry' })
    await post()
    await UserModel.updateOne({ _id: demoUserId('lead.lappi') }, { roleId: 'teamLead' })
    expect(lettersTo('lead@example.test')).toEqual([])
  })

  test('in quiet hours it waits for their end', async () => {
    const now = new Date()
    const clock = (moment: Date) =>
      moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki', hour: '2-digit', minute: '2-digit' })
    await notices.choose('lead.lappi', {
      quiet: { from: clock(new Date(now.getTime() - HOUR)), until: clock(new Date(now.getTime() + HOUR)) },
    })
    await open()
    await post()
    expect(letters).toEqual([])
    await post(new Date(now.getTime() + HOUR + SOON))
    expect(lettersTo('lead@example.test')).toHaveLength(1)
  })

  test('a customer is written to at the addresses that it gave, in its language', async () => {
    await ContactDetailsModel.updateOne(
      { customerId },
      { $set: { emails: ['toimisto@revontuli.example'], preferredLanguage: 'sv', kind: 'company' } },
      { upsert: true },
    )
    await matters.open(customerId, 'adviser.lappi', { need: 'SALAISUUS', mine: true })
    await notices.tell()
    await post(new Date(Date.now() + 24 * HOUR))
    const [letter = ''] = lettersTo('toimisto@revontuli.example')
    expect(letter).toContain('Subject: Du har en ny avisering')
    expect(letter).not.toContain('SALAISUUS')
    expect(lettersTo('toimisto@revontuli.example')).toHaveLength(1)
    // What was written to the customer itself is on nobody's screen a second time.
    expect(await notices.kinds('owner.revontuli')).toEqual(['matter.opened'])
  })

  test('of two processes that send at once the reader gets one message', async () => {
    await notices.choose('lead.lappi')
    await open()
    const now = new Date(Date.now() + SOON)
    await Promise.all([sendDigests.run(now), sendDigests.run(now), sendDigests.run(now)])
    expect(await MailModel.countDocuments({ to: 'lead@example.test' })).toBe(1)
  })
})

test('settings are the person’s own, whole, and checked', async () => {
  expect((await notices.settings('lead.lappi')).body).toMatchObject({ mail: 'hourly', quiet: { from: '20:00' } })
  const chosen = { mail: 'daily', push: false, quiet: { from: '21:30', until: '06:00' }, leftOut: ['promises'] }
  expect((await notices.choose('lead.lappi', chosen)).body).toMatchObject({ ...chosen, email: 'lead@example.test' })
  expect((await notices.settings('lead.lappi')).body).toMatchObject(chosen)
  expect((await notices.settings('adviser.lappi')).body).toMatchObject({ mail: 'hourly', push: true })
  const wrong = await notices.choose('lead.lappi', { quiet: { from: '25:00', until: '06:00' } })
  expect([wrong.status, wrong.body.error.code]).toEqual([400, 'request.invalid'])
  expect(JSON.stringify(wrong.body)).toContain('quiet')
})
