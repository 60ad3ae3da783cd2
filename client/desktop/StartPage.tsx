import { lazy, Suspense } from 'react'
import { useSession } from '../access/useSession.ts'
import { PendingPage } from '../app/PendingPage.tsx'
import { useMaySearch } from '../app/usePlaces.tsx'
import { Desktop } from './Desktop.tsx'

const OwnerHome = lazy(() => import('./OwnerHome.tsx').then(({ OwnerHome }) => ({ default: OwnerHome })))
const FounderHome = lazy(() => import('./FounderHome.tsx').then(({ FounderHome }) => ({ default: FounderHome })))

/** Where one lands: an adviser on the desk, an owner at home, a founder where the company will begin. */
export const StartPage = () => {
  const { customers } = useSession()
  if (useMaySearch()) return <Desktop />
  return <Suspense fallback={<PendingPage />}>{customers.length > 0 ? <OwnerHome /> : <FounderHome />}</Suspense>
}
