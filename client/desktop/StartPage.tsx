import { lazy, Suspense } from 'react'
import { useSession } from '../access/useSession.ts'
import { PendingPage } from '../app/PendingPage.tsx'
import { useMaySearch } from '../app/usePlaces.tsx'
import { Desktop } from './Desktop.tsx'

const OwnerHome = lazy(() => import('./OwnerHome.tsx').then(({ OwnerHome }) => ({ default: OwnerHome })))
const FounderHome = lazy(() => import('./FounderHome.tsx').then(({ FounderHome }) => ({ default: FounderHome })))
const GuestHome = lazy(() => import('../heldGrants/GuestHome.tsx').then(({ GuestHome }) => ({ default: GuestHome })))

/** Where one lands: an adviser on the desk, an owner at home, a founder where the company will begin, a guest at who invited them. */
export const StartPage = () => {
  const { actor, role, asMyself } = useSession()
  const maySearch = useMaySearch()
  if (maySearch) return <Desktop />
  const home = () => {
    if (actor.actsFor) return actor.actsFor.capacity === 'founder' ? <FounderHome /> : <OwnerHome />
    return role === 'guest' || asMyself ? <GuestHome /> : <FounderHome />
  }
  return <Suspense fallback={<PendingPage />}>{home()}</Suspense>
}
