import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { CompanyFilters } from '#shared/register/CompanyFilters.ts'
import { sessionQuery } from '../access/sessionQuery.ts'
import { ApiError } from '../api/ApiError.ts'
import { queryClient } from '../api/queryClient.ts'
import { CompanySearch } from '../company/companySearch.ts'
import { SignInSearch } from '../session/signInSearch.ts'
import { BrokenShell } from './BrokenShell.tsx'
import { NotFound } from './NotFound.tsx'
import { RootFrame } from './RootFrame.tsx'
import { Shell } from './Shell.tsx'
import { searchOf } from './searchOf.ts'

const root = createRootRoute({ component: RootFrame })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchOf(SignInSearch),
  errorComponent: BrokenShell,
  component: lazyRouteComponent(() => import('../session/SignInPage.tsx'), 'SignInPage'),
})

const signedIn = createRoute({
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

const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../desktop/StartPage.tsx'), 'StartPage'),
})

const companies = createRoute({
  getParentRoute: () => signedIn,
  path: '/companies',
  validateSearch: searchOf(CompanyFilters),
  component: lazyRouteComponent(() => import('../register/CompaniesPage.tsx'), 'CompaniesPage'),
})

const company = createRoute({
  getParentRoute: () => signedIn,
  path: '/companies/$businessId',
  validateSearch: searchOf(CompanySearch),
  component: lazyRouteComponent(() => import('../company/CompanyPage.tsx'), 'CompanyPage'),
})

const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound })

/** Every address of the product and what stands there; each page comes when it is first opened. */
export const routeTree = root.addChildren([signIn, signedIn.addChildren([start, companies, company, nowhere])])
