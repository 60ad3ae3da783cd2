import { expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { signInByFetch } from '#server/auth/signIn/signInByFetch.ts'
import { setStandingGrants } from '#server/customers/setStandingGrants.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const own = await addCompany(revontuli)
const others = await addCompany(kaksoistahti)
await logAs(app, 'adviser.lappi', others, { subject: 'Avattu' })
await logAs(app, 'adviser.lappi', own, { subject: 'Oma' })

const cookieIn = (setCookie: string | null): string => /^ycrm\.session=[^;]+/.exec(setCookie ?? '')?.[0] ?? ''
const choose = async (cookie: string, customerId: string | null) => {
  const answer = await ask(app, '/api/session/acting-for', { headers: { cookie }, body: { customerId } })
  return { ...answer, cookie: cookieIn(answer.headers.get('set-cookie')) }
}
const eventsBy = async (cookie: string, customerId: string) =>
  (await ask(app, `/api/customers/${customerId}/events`, { headers: { cookie } })).status

test('an owner sees as a guest what another company opened to them, and then nothing of their own', async () => {
  const cookie = await signInByFetch(app.url, 'owner.revontuli')
  const before = (await ask(app, '/api/session', { headers: { cookie } })).body
  expect(before).toMatchObject({ openedToMe: false, asMyself: false, actor: { actsFor: { customerId: own } } })
  const grant = { grantId: 'grt_1', to: demoUserId('owner.revontuli'), sections: ['events'], right: 'see' } as const
  await setStandingGrants(others, [
    {
      ...grant,
      sections: ['events'],
      from: new Date(0).toISOString(),
      until: '2999-01-01T00:00:00.000Z',
      by: 'usr_x',
      givenOn: others,
    },
  ])
  expect([await eventsBy(cookie, own), await eventsBy(cookie, others)]).toEqual([200, 404])

  const guest = await choose(cookie, 'myself')
  expect(guest.body).toMatchObject({ choice: 'made', asMyself: true, openedToMe: true, actor: { actsFor: null } })
  expect([await eventsBy(guest.cookie, own), await eventsBy(guest.cookie, others)]).toEqual([404, 200])

  const back = await choose(guest.cookie, own)
  expect([await eventsBy(back.cookie, own), await eventsBy(back.cookie, others)]).toEqual([200, 404])
})

test('who works in an organisation leaves its rights behind when acting as themselves', async () => {
  const cookie = await signInByFetch(app.url, 'adviser.lappi')
  const guest = await choose(cookie, 'myself')
  expect(guest.body).toMatchObject({ asMyself: true, actor: { organisation: null, permissions: [] } })
  expect(await eventsBy(guest.cookie, others)).toBe(404)
  expect((await choose(guest.cookie, null)).body).toMatchObject({ asMyself: false, actor: { organisation: {} } })
})
