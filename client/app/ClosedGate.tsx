import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react'
import { closedPage } from '../api/closedPage.ts'
import { useLiveAccess } from '../api/useLiveAccess.ts'

const AccessEnded = lazy(() => import('./AccessEnded.tsx').then(({ AccessEnded }) => ({ default: AccessEnded })))

/** Stands around every page: one that was closed while it was open gives way at once, with all that it showed. */
export const ClosedGate = ({ children }: { children: ReactNode }) => {
  useLiveAccess()
  const closed = useSyncExternalStore(closedPage.subscribe, closedPage.current)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const isHere = closed?.path === path
  useEffect(() => {
    // Gone elsewhere: coming back is opening the page again.
    if (!isHere) closedPage.openAgain()
  }, [isHere])
  if (!isHere) return children
  return (
    <Suspense>
      <AccessEnded />
    </Suspense>
  )
}
