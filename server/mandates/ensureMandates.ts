import type { UserId } from '#shared/ids/UserId.ts'
import { type RegisteredRole, RegisteredRoleModel } from './bundled/registeredRoleModel.ts'
import { rolesInRegister } from './bundled/rolesInRegister.ts'
import { keepMandates } from './keepMandates.ts'
import { mandatesIn } from './mandatesIn.ts'

/** What the demo's register says of a person, and who that is here. */
export type DemoMandate = Omit<RegisteredRole, '_id' | 'delegateId'> & { userId: UserId; delegateId: string }

const idOf = ({ delegateId, identifier, role }: DemoMandate): string => `rol_${delegateId}_${identifier}_${role}`

/**
 * Put roles and mandates into the bundled register where they are missing, and into our copy as if it had just been asked,
 * so that the demo can act for its companies before anybody has signed in. What exists stays as it is.
 */
export const ensureMandates = async (mandates: readonly DemoMandate[]): Promise<void> => {
  if (mandates.length === 0) return
  const { upsertedIds } = await RegisteredRoleModel.bulkWrite(
    mandates.map((mandate) => {
      const { userId: _here, ...role } = mandate
      return { updateOne: { filter: { _id: idOf(mandate) }, update: { $setOnInsert: role }, upsert: true } }
    }) as never[],
  )
  const added = new Set(Object.values(upsertedIds).map(String))
  const people = new Map(
    mandates.filter((mandate) => added.has(idOf(mandate))).map(({ userId, delegateId }) => [userId, delegateId]),
  )
  for (const [userId, delegateId] of people) {
    const now = new Date()
    await keepMandates(userId, mandatesIn(await rolesInRegister(delegateId, now), userId, now), now)
  }
}
