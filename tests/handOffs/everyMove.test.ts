import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { findHandOff } from '#server/handOffs/findHandOff.ts'
import type { HandOff } from '#server/handOffs/HandOff.ts'
import { moveHandOff } from '#server/handOffs/moveHandOff.ts'
import { HandOffKind } from '#shared/handOffs/HandOffKind.ts'
import { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import { HandOffState } from '#shared/handOffs/HandOffState.ts'
import { moveFrom } from '#shared/handOffs/moveFrom.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import type { Answer } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

/** Every state, every actor, every move, of every kind, over HTTP: what the table allows happens, and nothing else does. */
const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'

/** Who stands on which side: a private provider sees nothing without the customer's yes; Finnvera sees the matter it asks for. */
const sides = {
  referral: { sender: LAPPI, receiver: 'adviser.private', customer: OWNER },
  transfer: { sender: LAPPI, receiver: 'adviser.private', customer: OWNER },
  pullRequest: { sender: 'adviser.finnvera', receiver: LAPPI, customer: OWNER },
} as const
const ownPerson = { referral: 'adviser.private', transfer: 'adviser.private', pullRequest: 'lead.lappi' } as const
const elsewhere = personIn('businessFinland', 'adviser.businessfinland')

const begin = async (kind: HandOffKind): Promise<string> => {
  const matterId = await api.matterOf(customerId)
  if (kind === 'pullRequest') return (await api.request(matterId, sides.pullRequest.sender)).body.handOffId
  const to = personIn('kasvukonsultit', 'adviser.private')
  return (await api.send(matterId, LAPPI, to, { kind, askCustomer: true })).body.handOffId
}
const agree = (id: string) => api.answer(customerId, id, OWNER, { yes: true })
const refuse = (id: string, as: string) => api.answer(customerId, id, as, { yes: false })

/** A hand-off brought to a state by the commands of those who bring it there. */
const inState = async (kind: HandOffKind, state: HandOffState): Promise<string> => {
  const { sender, receiver } = sides[kind]
  const id = await begin(kind)
  if (kind === 'pullRequest' && state === 'awaitingCustomer') await api.askCustomer(id, receiver)
  if (state === 'awaitingCustomer') return id
  if (kind !== 'pullRequest') await agree(id)
  const onward: Record<Exclude<HandOffState, 'awaitingCustomer' | 'sent'>, () => Promise<unknown>> = {
    moreAsked: () => api.askMore(id, receiver),
    accepted: () => api.accept(id, receiver),
    returned: () => api.returned(id, receiver),
    refused: () => refuse(id, OWNER),
    withdrawn: () => api.withdraw(id, sender),
    forwarded: () => api.forward(id, receiver, elsewhere),
    closed: async () => {
      await api.accept(id, receiver)
      await api.close(id, sender)
    },
  }
  if (state !== 'sent') await onward[state]()
  return id
}

type Tried = Exclude<HandOffMove, 'send' | 'sign' | 'choose' | 'reroute' | 'endWithMatter' | 'receiverGone' | 'lapse'>
const tries: Record<Tried, (id: string, as: string, kind: HandOffKind) => Promise<Answer>> = {
  askCustomer: (id, as) => api.askCustomer(id, as),
  agree: (id, as) => api.answer(customerId, id, as, { yes: true }),
  refuse: (id, as) => refuse(id, as),
  accept: (id, as) => api.accept(id, as),
  return: (id, as) => api.returned(id, as),
  forward: (id, as) => api.forward(id, as, elsewhere),
  redirect: (id, as, kind) => api.redirect(id, as, { userId: demoUserId(ownPerson[kind]) }),
  askMore: (id, as) => api.askMore(id, as),
  giveMore: (id, as) => api.giveMore(id, as),
  withdraw: (id, as) => api.withdraw(id, as),
  remind: (id, as) => api.remind(id, as),
  close: (id, as) => api.close(id, as),
}
const MOVES = Object.keys(tries) as Tried[]
const cases = HandOffKind.options.flatMap((kind) =>
  HandOffState.options
    .filter((state) => kind !== 'pullRequest' || state !== 'forwarded')
    .map((state) => [kind, state] as const),
)
const found = async (id: string) => (await findHandOff(id)) as HandOff

describe.each(cases)('a %s in the state %s', (kind, state) => {
  test('is moved over HTTP by whom the table names, and by nobody else', { timeout: 120_000 }, async () => {
    let id = await inState(kind, state)
    expect((await found(id)).state).toBe(state)
    for (const [side, as] of Object.entries(sides[kind]) as ['sender' | 'receiver' | 'customer', string][])
      for (const move of MOVES) {
        const allowed = moveFrom({ kind, state }, move, side)
        const before = await found(id)
        const { status, body } = await tries[move](id, as, kind)
        const after = await found(id)
        const said = { side, move, status: allowed ? 200 : status, state: allowed?.to ?? state }
        expect({ side, move, status, state: after.state }).toEqual(said)
        if (!allowed) {
          expect([403, 404, 409]).toContain(status)
          expect(body.error.code).toMatch(/^(access\.denied|handOff\.(not_found|not_now|taken))$/)
          expect(after.version).toBe(before.version)
        } else id = await inState(kind, state)
      }
  })

  test('is moved by the product as the table says', async () => {
    let id = await inState(kind, state)
    for (const move of HandOffMove.options) {
      const allowed = moveFrom({ kind, state }, move, 'product')
      const handOff = await found(id)
      const moved = inTransaction(() => moveHandOff(null, handOff, { move, by: 'product', at: new Date() }))
      if (allowed) {
        expect(await moved).toMatchObject({ state: allowed.to ?? state })
        id = await inState(kind, state)
      } else await expect(moved).rejects.toMatchObject({ code: 'handOff.not_now' })
    }
  })

  test('is there for nobody who has no part in it', async () => {
    const id = await inState(kind, state)
    const outsiders = [
      'adviser.second',
      'adviser.rovaniemi',
      'phone.keha',
      'admin.lappi',
      'platform.manager',
      'rep.first',
    ]
    for (const as of [...outsiders, 'founder']) {
      expect((await api.get(id, as)).status).toBe(404)
      for (const move of MOVES) expect([403, 404]).toContain((await tries[move](id, as, kind)).status)
    }
    // The accountant follows it, and a manager of the sender reads it: neither moves anything.
    for (const as of ['accountant.revontuli', 'manager.lappi']) {
      const may = (await api.get(id, as)).body.may
      expect(may).toEqual([])
      for (const move of MOVES) expect([403, 404]).toContain((await tries[move](id, as, kind)).status)
    }
    expect((await found(id)).state).toBe(state)
  })
})

test('the organisations of this test are who they are said to be', () => {
  expect(organisations.kasvukonsultit.kind).toBe('privateProvider')
  expect(organisations.lappi.kind).toBe('vitalityCentre')
})
