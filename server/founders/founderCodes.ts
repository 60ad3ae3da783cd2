import { customAlphabet } from 'nanoid'
import { sessionKey } from '#server/auth/sessions/sessionKey.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { CODE_ALPHABET, CODE_LENGTH } from '#shared/founders/FounderCode.ts'
import { codeTries } from './codeTries.ts'
import { FounderCodeModel, type FounderCodeRecord } from './founderCodeModel.ts'
import { CODE_WORKS } from './founderLimits.ts'

type Kind = FounderCodeRecord['kind']

const newCode = customAlphabet(CODE_ALPHABET, CODE_LENGTH)
const storedAs = (kind: Kind, code: string): string => sessionKey.keyedHashOf(`founder.${kind}`, code)

/** One-time codes of founders. */
export const founderCodes = {
  /** A new code; the customer's earlier ones stop working. */
  async make(kind: Kind, customerId: string): Promise<{ code: string; expiresAt: string }> {
    const code = newCode()
    const expiresAt = new Date(Date.now() + CODE_WORKS)
    await inTransaction(async () => {
      await FounderCodeModel.deleteMany({ customerId })
      await insertDocuments(FounderCodeModel, [{ _id: storedAs(kind, code), kind, customerId, expiresAt }])
    })
    return { code, expiresAt: expiresAt.toISOString() }
  },

  /**
   * Use a code up, and give whose it is. One that never was, is too old or has been used is refused in the same words and by
   * the same work (founder.code_wrong), and counts as a wrong try of this person.
   */
  async use(kind: Kind, code: string, userId: string): Promise<Customer> {
    const tryId = await codeTries.take(userId)
    const used = await FounderCodeModel.findOneAndDelete({
      _id: storedAs(kind, code),
      expiresAt: { $gt: new Date() },
    }).lean<FounderCodeRecord>()
    const customer = used && (await findCustomer(used.customerId))
    if (customer?.kind !== 'founder') throw new Refusal('founder.code_wrong')
    await codeTries.free(userId, tryId)
    return customer
  },
}
