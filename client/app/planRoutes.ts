import { createRoute } from '@tanstack/react-router'
import { PlanSearch } from '../plans/planSearch.ts'
import { ReviewsSearch } from '../plans/reviews/reviewsSearch.ts'
import { VersionsSearch } from '../plans/versions/versionsSearch.ts'
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

const planReviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-reviews',
  validateSearch: searchOf(ReviewsSearch),
  component: lazyPage(() => import('../plans/reviews/ReviewsPage.tsx'), 'ReviewsPage'),
})

const versions = createRoute({
  getParentRoute: () => signedIn,
  path: '/plans/$planId/versions',
  validateSearch: searchOf(VersionsSearch),
  component: lazyPage(() => import('../plans/versions/PlanVersionsPage.tsx'), 'PlanVersionsPage'),
})

/** Where business plans are written and read. */
export const planRoutes = [plans, plan, versions, planReviews] as const
