import { beforeEach, describe, expect, test, vi } from 'vitest'
import { inTransaction } from '#server/database/inTransaction.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { MOST_ATTEMPTS, nextTry } from '#server/email/nextTry.ts'
import { postOffice } from '#server/email/postOffice.ts'
import { queueMail } from '#server/email/queueMail.ts'
import { sendMails } from '#server/email/sendMails.ts'
import { openDatabase } from '#tests/support/openDatabase.ts'
import { mailServer } from './mailServer.ts'

await openDatabase()
const { url, letters, refuseBy } = await mailServer()
const gaveUp = vi.fn()
const settings = { smtpUrl: url, from: 'Y-CRM <no-reply@y-crm.example>', publicUrl: 'https://y-crm.example', gaveUp }
const HOUR = 60 * 60 * 1000
const busy = Object.assign(new Error('later, oona@yritys.example'), { responseCode: 451 })
const unknown = Object.assign(new Error('no such user oona@yritys.example'), { responseCode: 550 })

const decoded = (raw: string) =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/(?:=[\dA-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString())
const mail = (given: Partial<Parameters<typeof queueMail>[0]> = {}) =>
  queueMail({ to: 'oona@yritys.example', subject: 'Uusi kysymys', lines: ['Sinulle on kysymys.'], ...given })

beforeEach(async () => {
  await MailModel.deleteMany({})
  letters.length = 0
  gaveUp.mockClear()
  refuseBy(() => null)
  postOffice.open(settings)
})

describe('a message', () => {
  test('arrives as text and HTML, with a link to the product and what makes it ours', async () => {
    await mail({ lines: ['Käyttöoikeus <b>päättyy</b> pian.'], link: '/access?a=1&b=2' })
    await sendMails.run(new Date())
    expect(letters).toHaveLength(1)
    const raw = decoded(letters[0]?.raw ?? '')
    expect(letters[0]).toMatchObject({ to: ['oona@yritys.example'], from: 'no-reply@y-crm.example' })
    expect(raw).toContain('Subject: Uusi kysymys')
    expect(raw).toContain('Käyttöoikeus <b>päättyy</b> pian.')
    expect(raw).toContain('Käyttöoikeus &lt;b&gt;päättyy&lt;/b&gt; pian.')
    expect(raw).toContain('https://y-crm.example/access?a=1&b=2')
    expect(raw).toMatch(/auto-submitted: auto-generated/i)
    expect(raw).toContain('multipart/alternative')
  })

  test('is sent once', async () => {
    await mail()
    await sendMails.run(new Date())
    await sendMails.run(new Date())
    expect(letters).toHaveLength(1)
    expect(await MailModel.findOne().lean()).toMatchObject({ attempts: 1, sentAt: expect.any(Date) })
  })

  test('of a change that did not happen is not sent', async () => {
    await inTransaction(async () => {
      await mail()
      throw new Error('the change failed')
    }).catch(() => {})
    await sendMails.run(new Date())
    expect(letters).toEqual([])
  })

  test('keeps to the language of its reader in our own words', async () => {
    await mail({ language: 'sv', link: '/access' })
    await sendMails.run(new Date())
    expect(decoded(letters[0]?.raw ?? '')).toContain('Öppna i Y-CRM: https://y-crm.example/access')
  })

  test.each([
    ['subject', { subject: 'Hei\r\nBcc: kaikki@muualla.example' }],
    ['a second address', { to: 'oona@yritys.example, toinen@muualla.example' }],
    ['a line break in the address', { to: 'oona@yritys.example\r\nBcc: kaikki@muualla.example' }],
  ])('adds no header and no reader by %s', async (_what, given) => {
    await mail(given)
    await sendMails.run(new Date())
    expect(letters.flatMap(({ to }) => to).filter((to) => to.includes('muualla'))).toEqual([])
    const headers = letters.map(({ raw }) => raw.split('\r\n\r\n')[0])
    expect(headers.join('\n')).not.toMatch(/^bcc:/im)
  })
})

describe('a message that does not go', () => {
  test('is tried again with growing rests and given up after the tenth try, without a word of whom it was to', async () => {
    refuseBy(() => busy)
    await mail()
    let now = new Date()
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      await sendMails.run(now)
      const stored = await MailModel.findOne().lean()
      expect(stored).toMatchObject({ attempts: attempt, sentAt: null })
      await sendMails.run(now)
      expect((await MailModel.findOne().lean())?.attempts).toBe(attempt)
      now = nextTry(attempt, now)
    }
    expect((await MailModel.findOne().lean())?.gaveUpAt).toEqual(expect.any(Date))
    expect(gaveUp).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(gaveUp.mock.calls)).not.toContain('oona')
    await sendMails.run(new Date(now.getTime() + 24 * HOUR))
    expect(gaveUp).toHaveBeenCalledTimes(1)
  })

  test('for good is not tried again', async () => {
    refuseBy(() => unknown)
    await mail()
    await sendMails.run(new Date())
    expect(await MailModel.findOne().lean()).toMatchObject({ attempts: 1, gaveUpAt: expect.any(Date) })
    expect(gaveUp.mock.calls[0]?.[1]).toContain('550')
  })

  test('holds back no other', async () => {
    refuseBy((address) => (address.startsWith('oona') ? busy : null))
    await mail()
    await mail({ to: 'eero@yritys.example' })
    await sendMails.run(new Date())
    expect(letters.flatMap(({ to }) => to)).toEqual(['eero@yritys.example'])
  })

  test('because the server is away waits for it', async () => {
    postOffice.open({ ...settings, smtpUrl: 'smtp://127.0.0.1:1' })
    await mail()
    const now = new Date()
    await sendMails.run(now)
    expect(letters).toEqual([])
    postOffice.open(settings)
    await sendMails.run(nextTry(1, now))
    expect(letters).toHaveLength(1)
  })
})

test('the rests grow to six hours at most', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const rests = [1, 2, 3, 9, 10, 40].map((attempts) => (nextTry(attempts, now).getTime() - now.getTime()) / 60_000)
  expect(rests).toEqual([1, 2, 4, 256, 360, 360])
})

test('without a mail server messages wait', async () => {
  postOffice.open(null)
  await mail()
  await sendMails.run(new Date())
  expect(await MailModel.countDocuments({ sentAt: null })).toBe(1)
})
