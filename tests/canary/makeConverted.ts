import { demoId } from '#seed/demo/demoId.ts'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { CustomerModel } from '#server/customers/customerModel.ts'
import { logAs } from '#tests/events/logAs.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { openMatter } from './makeMatters.ts'
import type { World } from './World.ts'

const NAME = 'Perustettu Oy'
const BUSINESS_ID = '9000003-8'

/** A founder who became a company: of the time before, who had not met them learns nothing. */
export const makeConverted = async (world: World): Promise<void> => {
  const _id = demoId<string>('cus', 'converted')
  world.customers.converted = _id
  const founder = { userId: demoUserId('somebody.else'), becameCompanyAt: null, sharedSections: [] }
  const record = {
    _id,
    kind: 'founder',
    name: NAME,
    nameKey: `perustettu oy ${_id}`,
    metBy: [organisations.uusyritys._id],
    founder,
    version: 1,
  }
  await CustomerModel.collection.insertOne(record as never)
  const log = async (facts: Facts) => {
    const { eventId } = await logAs(world.app, 'adviser.newenterprise', _id, {
      ...{
        subject: canaries.word(facts, 'subject'),
        text: canaries.word(facts, 'text'),
        who: [canaries.word(facts, 'who')],
      },
      nextStep: { text: canaries.word({ ...facts, kind: 'next step' }, 'text'), dueOn: null },
    })
    world.named.eventId?.push({ customer: 'converted', id: eventId })
  }
  const facts = { kind: 'contact', customer: 'converted', owner: 'uusyritys', section: 'events' } as const
  await log({ ...facts, class: 'person', founderTime: true })
  await openMatter(world, {
    ...{ key: 'foundersMatter', as: 'adviser.newenterprise', customer: 'converted', owner: 'uusyritys' },
    more: { founderTime: true },
  })
  const company = { names: [], forms: [], situations: [], entries: [], addresses: [] }
  const registered = {
    businessId: BUSINESS_ID,
    coreKey: 'perustettu',
    otherKeys: [],
    status: 'active',
    company,
    sourceHash: 'x',
  }
  const now = new Date()
  await CustomerModel.collection.updateOne({ _id: _id as never }, {
    $set: { ...registered, kind: 'company', modifiedAt: now, checkedAt: now, 'founder.becameCompanyAt': now },
  } as never)
  await log({ ...facts, class: 'service' })
}
