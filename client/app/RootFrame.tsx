import { Outlet } from '@tanstack/react-router'
import { OfflineNotice } from './OfflineNotice.tsx'

/** What every page has, signed in or not. */
export const RootFrame = () => (
  <>
    <OfflineNotice />
    <Outlet />
  </>
)
