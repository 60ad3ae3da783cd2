import { useSession } from '../access/useSession.ts'

/** The customer that the person now acts for, and in what capacity; undefined for who acts for none. */
export const useOwnCustomer = () => {
  const { actor, customers } = useSession()
  return customers.find(({ customerId }) => customerId === actor.actsFor?.customerId)
}
