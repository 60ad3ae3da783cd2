import { demoUserId } from '#seed/demo/demoUserId.ts'
import { newId } from '#server/database/newId.ts'
import { RegisteredRoleModel } from '#server/mandates/bundled/registeredRoleModel.ts'
import { refreshMandates } from '#server/mandates/refreshMandates.ts'

type Given = {
  businessId: string
  /** A code of ROLE_CODES: OMISTAJA (owner), NIMKO, NIMKO_YHDESSA (jointly), TALOUSHALLINTO (accountant). */
  role?: string
  validTo?: Date | null
}

/**
 * Give a person of the demo a mandate in the bundled register, and let our copy know of it at once (needs a running app).
 * Gives the id of the register's record. To withdraw it: `RegisteredRoleModel.deleteOne({ _id })`.
 */
export const giveMandate = async (username: string, { businessId, role = 'OMISTAJA', validTo = null }: Given) => {
  const _id = newId('rol')
  await RegisteredRoleModel.create([
    { _id, delegateId: username, identifier: businessId, name: businessId, role, validTo },
  ])
  await refreshMandates(demoUserId(username))
  return _id
}
