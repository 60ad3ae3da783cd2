import { demoId } from '#seed/demo/demoId.ts'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { MergeModel } from '#server/founders/mergeModel.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { World } from './World.ts'

const DAY = 86_400_000

/** A claim that the founder has made, as it stands in the list of what can be undone. */
export const makeMerge = async (world: World): Promise<void> => {
  const facts = { kind: 'merge', customer: 'founder', class: 'plan', owner: null } as const
  const _id = demoId<string>('mrg', 'canary')
  await MergeModel.collection.insertOne({
    ...{
      _id,
      kind: 'claim',
      keptId: world.customers.founder,
      absorbedId: 'cus_claimed0000000000000',
      businessId: null,
    },
    name: canaries.word({ ...facts, audience: audiences.customerOnly('founder') }, 'name'),
    ...{
      at: new Date(),
      by: { userId: demoUserId('founder') },
      undoUntil: new Date(Date.now() + DAY),
      state: 'standing',
      before: { kept: {}, absorbed: null },
    },
  } as never)
  world.named.mergeId = [{ customer: 'founder', id: _id }]
}
