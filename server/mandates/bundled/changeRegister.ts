import { z } from 'zod'
import { findCustomersByBusinessId } from '#server/customers/findCustomersByBusinessId.ts'
import { newId } from '#server/database/newId.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { ROLE_CODES } from '../roleCodes.ts'
import { RegisteredRoleModel } from './registeredRoleModel.ts'

const MINUTE = 60_000
const LONGEST_TEXT = 100

const Change = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('give'),
    delegateId: z.string().trim().min(1).max(LONGEST_TEXT),
    identifier: z
      .string()
      .trim()
      .regex(/^\d{7}-\d$/),
    role: z.enum(ROLE_CODES.map(({ code }) => code)),
    /** Minutes until it ends; empty: it stands until withdrawn. */
    minutes: z.union([z.literal(''), z.coerce.number().int().positive().max(1_000_000)]).default(''),
  }),
  z.object({ do: z.literal('end'), id: z.string().max(LONGEST_TEXT) }),
])

/** Change the bundled register as its page's forms ask: give a mandate, or withdraw one. */
export const changeRegister = async (form: unknown): Promise<void> => {
  const parsed = Change.safeParse(form)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const values = { field: issue?.path.join('.') || 'do', problem: issue?.message ?? '' }
    throw new Refusal('request.invalid', { values })
  }
  const change = parsed.data
  if (change.do === 'end') {
    await RegisteredRoleModel.deleteOne({ _id: change.id })
    return
  }
  const { delegateId, identifier, role, minutes } = change
  const [company] = await findCustomersByBusinessId([identifier])
  const validTo = minutes === '' ? null : new Date(Date.now() + minutes * MINUTE)
  await RegisteredRoleModel.create([
    { _id: newId('rol'), delegateId, identifier, name: company?.name ?? identifier, role, validTo },
  ])
}
