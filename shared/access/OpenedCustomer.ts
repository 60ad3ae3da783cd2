import type { GrantRight } from './GrantRight.ts'
import type { Section } from './Section.ts'

/**
 * What one customer has opened to one actor at this moment: read from the customer's own record at each question, so that
 * a withdrawal or an end takes effect at once. Empty lists: nothing beyond what the actor's rules say of every customer.
 */
export type OpenedCustomer = {
  /** The customer's id, and the ids of records merged into it. */
  customerIds: string[]
  /** Grants to the actor, their team or their organisation that hold now. */
  grants: {
    grantId: string
    sections: Section[]
    right: GrantRight
    /** Only records under these ids: what a founder had granted does not open what the register's record of the company held. */
    covers?: string[]
    /** The customer was a founder before `until` (ISO time): of what lies under these ids of that time, only these sections. */
    founderTime?: { customerIds: string[]; until: string; sections: Section[] }
  }[]
  /**
   * The customer was a founder before `until` (ISO time), and the actor's organisation had not met them: what lies under
   * these ids of that time stays as closed to it as it was.
   */
  unmet?: { customerIds: string[]; until: string }
  /** Matters that the customer opened with the actor's organisation, or accepted from it. */
  matterIds: string[]
  /** Records, plan sections among them, that the customer agreed to let go in the packet of the hand-off which is read: see agreedRules. */
  agreed?: { recordIds: string[] }
}
