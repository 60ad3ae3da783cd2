import { createRoute } from '@tanstack/react-router'
import { signedIn } from './frameRoutes.ts'
import { lazyPage } from './lazyPage.ts'

const path = createRoute({
  getParentRoute: () => signedIn,
  path: '/path',
  component: lazyPage(() => import('../foundersPath/PathPage.tsx'), 'PathPage'),
})

const content = createRoute({
  getParentRoute: () => signedIn,
  path: '/path/content',
  component: lazyPage(() => import('../foundersPath/content/PathContentPage.tsx'), 'PathContentPage'),
})

/** The founder's path, and where its content is written. */
export const pathRoutes = [path, content] as const
