import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { kaksoistahti } from '#seed/demo/kaksoistahti.ts'
import { jointRepresentativesOf } from '#server/mandates/jointRepresentativesOf.ts'
import { mayGiveAlone } from '#server/mandates/mayGiveAlone.ts'
import { Capacity } from '#shared/access/Capacity.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const customerId = await addCompany(kaksoistahti)

describe('a company signed for jointly', () => {
  test.each(['rep.first', 'rep.second'])('%s acts for it together with the other', async (as) => {
    const { body } = await ask(app, '/api/session', { as })
    expect(body.actor.actsFor).toMatchObject({ customerId, capacity: 'jointRepresentative' })
  })

  test('knows who signs', async () => {
    const signers = await jointRepresentativesOf(customerId)
    expect(signers.map(({ userId }) => userId).sort()).toEqual([demoUserId('rep.first'), demoUserId('rep.second')])
    expect(signers.map(({ name }) => name)).toContain('Saara Seppälä')
    expect(await jointRepresentativesOf('cus_00000000000000000000')).toEqual([])
  })
})

test('owners, representatives and founders give alone; joint representatives and accountants don’t', () => {
  expect(Capacity.options.filter(mayGiveAlone)).toEqual(['owner', 'representative', 'founder'])
})
