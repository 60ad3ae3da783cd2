import { createRoute } from '@tanstack/react-router'
import { PlanSearch } from '../plans/planSearch.ts'
import { signedIn } from './frameRoutes.ts'
import { lazyPage } from './lazyPage.ts'
import { searchOf } from './searchOf.ts'

const plans = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans',
  component: lazyPage(() => import('../plans/PlansPage.tsx'), 'PlansPage'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId',
  validateSearch: searchOf(PlanSearch),
  component: lazyPage(() => import('../plans/PlanPage.tsx'), 'PlanPage'),
})

/** Where business plans are written and read. */
export const planRoutes = [plans, plan] as const
