import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { handOffsApi, personIn } from '#tests/handOffs/handOffsApi.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { openPage } from './openPage.ts'
import { startLiveApp } from './startLiveApp.ts'

const app = await startLiveApp()
const matters = mattersApi(app)
const handOffs = handOffsApi(app)
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const team = await matters.team(['adviser.lappi', 'lead.lappi'])
/** What a viewer waits at most after the writer has been answered, in milliseconds. */
const AT_ONCE = 1_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A page of somebody who handles matters, and how many words about work it has heard. */
const desk = async (as: string) => {
  const { socket } = await openPage(app, as)
  let words = 0
  socket.on('work-changed', (...said: unknown[]) => {
    expect(said).toEqual([])
    words += 1
  })
  return {
    count: () => words,
    async hears(): Promise<boolean> {
      const before = words
      for (let waited = 0; waited < AT_ONCE && words === before; waited += 10) await pause(10)
      return words > before
    },
  }
}

describe('work that changes', () => {
  test('is told to colleagues of who is responsible, without contents or ids', async () => {
    const lead = await desk('lead.lappi')
    const hearing = lead.hears()
    const { body } = await matters.open(await addCompany(), 'adviser.lappi', { teamId: team })
    expect(await hearing).toBe(true)
    const again = lead.hears()
    expect(
      (
        await matters.assign('adviser.lappi', {
          matterIds: [body.matterId],
          responsibleId: demoUserId('adviser.lappi'),
        })
      ).status,
    ).toBe(200)
    expect(await again).toBe(true)
  })

  test('makes no sound to who may not see it', async () => {
    const deaf = [
      'adviser.rovaniemi',
      'adviser.private',
      'adviser.second',
      'ministry.tem',
      'platform.manager',
      'founder',
    ]
    const desks = await Promise.all(deaf.map(desk))
    const lead = await desk('lead.lappi')
    const hearing = lead.hears()
    const matterId = await handOffs.matterOf(await addCompany())
    expect(await hearing).toBe(true)
    const sent = lead.hears()
    expect((await handOffs.send(matterId, 'adviser.lappi', personIn('finnvera', 'adviser.finnvera'))).status).toBe(200)
    expect(await sent).toBe(true)
    await pause(500)
    expect(desks.map((one) => one.count())).toEqual(deaf.map(() => 0))
  })

  test('by the law’s list others may look at it, and still hear nothing of what is not their work', async () => {
    const [elsewhere, lead] = [await desk('adviser.businessfinland'), await desk('lead.lappi')]
    const hearing = lead.hears()
    await handOffs.matterOf(await addCompany())
    expect(await hearing).toBe(true)
    await pause(300)
    expect(elsewhere.count()).toBe(0)
  })

  test('a contact in no matter is nobody’s work', async () => {
    const lead = await desk('lead.lappi')
    await logAs(app, 'adviser.lappi', await addCompany())
    await pause(500)
    expect(lead.count()).toBe(0)
  })
})

describe('a hand-off', () => {
  test('is heard by its receiver when it is sent, and by its sender when it is taken', async () => {
    const matterId = await handOffs.matterOf(await addCompany())
    const [sender, receiver] = [await desk('lead.lappi'), await desk('adviser.finnvera')]
    const coming = receiver.hears()
    const { body } = await handOffs.send(matterId, 'adviser.lappi', personIn('finnvera', 'adviser.finnvera'))
    expect(await coming).toBe(true)
    const taken = sender.hears()
    expect((await handOffs.accept(body.handOffId, 'adviser.finnvera')).status).toBe(200)
    expect(await taken).toBe(true)
  })

  test('that waits for the customer’s yes makes no sound at a receiver without a basis; with the yes it does', async () => {
    const matterId = await handOffs.matterOf(customerId)
    const [competitor, receiver] = [await desk('adviser.second'), await desk('adviser.private')]
    const to = personIn('kasvukonsultit', 'adviser.private')
    const { body } = await handOffs.send(matterId, 'adviser.lappi', to, { askCustomer: true })
    expect(body.state).toBe('awaitingCustomer')
    await pause(500)
    expect(receiver.count()).toBe(0)
    const hearing = receiver.hears()
    const answer = await handOffs.answer(customerId, body.handOffId, 'owner.revontuli', { yes: true })
    expect(answer.body).toMatchObject({ state: 'sent' })
    expect(await hearing).toBe(true)
    expect(competitor.count()).toBe(0)
    // Taken back: it must leave the receiver's screen, and that is all that is told.
    const closing = receiver.hears()
    await handOffs.answer(customerId, body.handOffId, 'owner.revontuli', { yes: false })
    expect(await closing).toBe(true)
    expect((await handOffs.get(body.handOffId, 'adviser.private')).status).toBe(404)
    expect(competitor.count()).toBe(0)
  })

  test('a next step is heard on the desk of whoever is responsible, in another window too, and by nobody else', async () => {
    const [own, colleague, other] = [
      await desk('adviser.lappi'),
      await desk('lead.lappi'),
      await desk('adviser.finnvera'),
    ]
    const hearing = own.hears()
    const nextStep = { text: 'Soita', dueOn: null }
    const { nextStepId } = (await logAs(app, 'adviser.lappi', customerId, { nextStep } as never)) as never as {
      nextStepId: string
    }
    expect(await hearing).toBe(true)
    const again = own.hears()
    const path = `/api/customers/${customerId}/next-steps/${nextStepId}`
    const done = await ask(app, path, { as: 'adviser.lappi', method: 'PATCH', body: { state: 'done' }, version: 1 })
    expect(done.status).toBe(200)
    expect(await again).toBe(true)
    await pause(500)
    expect([colleague.count(), other.count()]).toEqual([0, 0])
  })

  test('that is refused before it was sent makes no sound at the receiver', async () => {
    const matterId = await handOffs.matterOf(customerId)
    const [receiver, sender] = [await desk('adviser.private'), await desk('lead.lappi')]
    const to = personIn('kasvukonsultit', 'adviser.private')
    const { body } = await handOffs.send(matterId, 'adviser.lappi', to, { askCustomer: true })
    const hearing = sender.hears()
    await handOffs.answer(customerId, body.handOffId, 'owner.revontuli', { yes: false })
    expect(await hearing).toBe(true)
    await pause(500)
    expect(receiver.count()).toBe(0)
  })
})
