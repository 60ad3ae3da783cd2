import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { OwnMattersPage } from './OwnMattersPage.tsx'
import { WorkPage } from './WorkPage.tsx'

/** Matters: to a customer its own, to a professional those of the organisation. */
export const MattersPage = () => {
  const { actsFor, permissions } = useSession().actor
  if (actsFor) return <OwnMattersPage />
  return permissions.includes('events.read') ? <WorkPage /> : <NoRight />
}
