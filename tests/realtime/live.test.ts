import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { nameChanged } from '#tests/events/nameChanged.ts'
import { ask } from '#tests/support/ask.ts'
import { openPage } from './openPage.ts'
import { startLiveApp } from './startLiveApp.ts'

const app = await startLiveApp()
/** What a viewer waits at most after the writer has been answered, in milliseconds. */
const AT_ONCE = 1_000
const hear = async (as: string, customerId: string) => {
  const page = await openPage(app, as)
  expect(await page.watch(customerId)).toMatchObject({ joined: true })
  return page
}

describe('an open page', () => {
  test.each([['websocket'], ['polling']])(
    'hears within a second that a colleague elsewhere wrote, by %s',
    async (transport) => {
      const customerId = await addCompany()
      const page = await openPage(app, 'adviser.businessfinland', { transports: [transport] })
      await page.watch(customerId)
      await logAs(app, 'adviser.lappi', customerId)
      expect(await page.next(AT_ONCE)).not.toBeNull()
      expect(page.heard).toEqual([customerId])
    },
  )

  test('hears nothing of customers that it doesn’t watch, or no longer watches', async () => {
    const [watched, other] = [await addCompany(), await addCompany()]
    const page = await hear('adviser.finnvera', watched)
    await logAs(app, 'adviser.lappi', other)
    await logAs(app, 'adviser.lappi', watched)
    expect(await page.next(AT_ONCE)).not.toBeNull()
    page.socket.emit('unwatch', { customerId: watched })
    await logAs(app, 'adviser.lappi', watched)
    expect(await page.next(500)).toBeNull()
    expect(page.heard).toEqual([watched])
  })

  test('hears a register change whoever it is, since it is public', async () => {
    const customerId = await addCompany()
    const page = await hear('adviser.private', customerId)
    await inTransaction(() => recordEvent(null, nameChanged(customerId, 'Uusi Oy')))
    expect(await page.next(AT_ONCE)).not.toBeNull()
  })

  test('misses nothing between its place in the room and its first fetch', async () => {
    const customerId = await addCompany()
    const page = await openPage(app, 'adviser.finnvera')
    const joined = page.watch(customerId)
    const writing = logAs(app, 'adviser.lappi', customerId)
    await joined
    const { eventId } = await writing
    // Either it was committed before the answer and the fetch has it, or a word comes.
    const fetched = await ask(app, `/api/customers/${customerId}/events`, { as: 'adviser.finnvera' })
    const seen = JSON.stringify(fetched.body).includes(eventId)
    expect(seen || (await page.next(AT_ONCE)) !== null).toBe(true)
  })
})

describe('who hears nothing', () => {
  test('those who may not see the event: its timing would tell of it', async () => {
    const customerId = await addCompany()
    const deaf = ['adviser.rovaniemi', 'adviser.private', 'platform.manager', 'ministry.tem']
    const pages = await Promise.all(deaf.map((as) => hear(as, customerId)))
    const colleague = await hear('adviser.lappi', customerId)
    await logAs(app, 'adviser.lappi', customerId)
    expect(await colleague.next(AT_ONCE)).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(pages.map(({ heard }) => heard)).toEqual(deaf.map(() => []))
  })

  test('those who see it only as a trace, or not at all because it is another’s own note', async () => {
    const customerId = await addCompany()
    const [finnvera, colleague] = [await hear('adviser.finnvera', customerId), await hear('adviser.lappi', customerId)]
    await logAs(app, 'adviser.lappi', customerId, { withheld: { reason: 'Kesken', reviewOn: '2027-01-01' } })
    await logAs(app, 'adviser.lappi', customerId, { class: 'own' })
    expect(await colleague.next(AT_ONCE)).not.toBeNull()
    expect(await finnvera.next(500)).toBeNull()
  })

  test('a founder, who may not even watch; the answer is that of a customer that doesn’t exist', async () => {
    const page = await openPage(app, 'founder')
    expect(await page.watch(await addCompany())).toEqual({ joined: false, lookAgain: false, view: [], rights: '' })
    expect(await page.watch('cus_00000000000000000000')).toEqual({
      joined: false,
      lookAgain: false,
      view: [],
      rights: '',
    })
  })

  test('a page without a session is not let in', async () => {
    await expect(openPage(app, null)).rejects.toThrow('session.missing')
    await expect(openPage(app, null, { cookie: 'ycrm.session=s%3Amade-up.signature' })).rejects.toThrow(
      'session.missing',
    )
  })
})

describe('a socket', () => {
  test('ends when its session signs out, that of another session stays', async () => {
    const cookie = await signInByFetch(app.url, 'adviser.lappi')
    const [ending, staying] = [await openPage(app, null, { cookie }), await openPage(app, 'adviser.lappi')]
    const ended = new Promise((resolve) => ending.socket.once('disconnect', resolve))
    const headers = { cookie, 'idempotency-key': randomUUID() }
    expect((await fetch(`${app.url}/api/session/sign-out`, { method: 'POST', headers })).status).toBe(200)
    expect(await ended).toBe('io server disconnect')
    expect(staying.socket.connected).toBe(true)
  })

  test('lives through what is no message of ours', async () => {
    const customerId = await addCompany()
    const page = await hear('adviser.lappi', customerId)
    const raw = page.socket as unknown as { emit: (...words: unknown[]) => void }
    for (const word of [null, 7, {}, { customerId: { $ne: null } }, { customerId: 'x'.repeat(900) }]) {
      raw.emit('watch', word)
      raw.emit('unwatch', word)
      raw.emit('watch', word, 'no function')
      raw.emit(String(word), word)
    }
    expect(await page.watch(customerId)).toMatchObject({ joined: true })
  })
})
