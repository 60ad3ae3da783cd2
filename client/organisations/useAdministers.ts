import { useSession } from '../access/useSession.ts'

/** The organisation that this person administers now, or null. The server decides; this only offers. */
export const useAdministers = () => {
  const { organisation, permissions, actsFor } = useSession().actor
  return organisation && !actsFor && permissions.includes('organisation.administer') ? organisation : null
}
