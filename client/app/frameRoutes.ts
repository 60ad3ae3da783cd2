import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../access/sessionQuery.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryClient } from '../api/queryClient.ts'
import { BrokenShell } from './BrokenShell.tsx'
import { RootFrame } from './RootFrame.tsx'
import { Shell } from './Shell.tsx'

/** What stands around every page. */
export const root = createRootRoute({ component: RootFrame })

/** Around every page of somebody signed in; whoever isn't, is led to sign in first. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: BrokenShell,
  beforeLoad: async ({ location }) => {
    await queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (!(error instanceof ApiError) || error.status !== 401) throw error
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { returnTo: location.href } })
    })
  },
})
