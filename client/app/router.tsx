import { createRouter } from '@tanstack/react-router'
import { BrokenPage } from './BrokenPage.tsx'
import { PendingPage } from './PendingPage.tsx'
import { plainSearch } from './plainSearch.ts'
import { routeTree } from './routeTree.ts'

/** Milliseconds before a page that is on its way shows its skeleton. */
const PENDING_AFTER_MS = 150

export const router = createRouter({
  routeTree,
  parseSearch: plainSearch.parse,
  stringifySearch: plainSearch.stringify,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: PENDING_AFTER_MS,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: BrokenPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
