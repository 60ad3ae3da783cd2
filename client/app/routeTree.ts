import { createRoute } from '@tanstack/react-router'
import { TimelineFilters } from '#shared/events/TimelineFilters.ts'
import { CompanyFilters } from '#shared/register/CompanyFilters.ts'
import { CompanySearch } from '../company/companySearch.ts'
import { BecomeSearch } from '../founders/becomeSearch.ts'
import { FoundersSearch } from '../founders/foundersSearch.ts'
import { GiveAccessSearch } from '../grants/giveAccessSearch.ts'
import { HeldGrantsSearch } from '../heldGrants/heldGrantsSearch.ts'
import { LedgerSearch } from '../ledger/ledgerSearch.ts'
import { OrganisationSearch } from '../organisations/organisationSearch.ts'
import { RoleSearch } from '../organisations/roleSearch.ts'
import { SignInSearch } from '../session/signInSearch.ts'
import { BrokenShell } from './BrokenShell.tsx'
import { root, signedIn } from './frameRoutes.ts'
import { lazyPage } from './lazyPage.ts'
import { NotFound } from './NotFound.tsx'
import { pathRoutes } from './pathRoutes.ts'
import { planRoutes } from './planRoutes.ts'
import { searchOf } from './searchOf.ts'
import { workRoutes } from './workRoutes.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: searchOf(SignInSearch),
  errorComponent: BrokenShell,
  component: lazyPage(() => import('../session/SignInPage.tsx'), 'SignInPage'),
})

const promise = createRoute({
  getParentRoute: () => root,
  path: '/promise',
  errorComponent: BrokenShell,
  component: lazyPage(() => import('../promise/PromisePage.tsx'), 'PromisePage'),
})

const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyPage(() => import('../desktop/StartPage.tsx'), 'StartPage'),
})

const companies = createRoute({
  getParentRoute: () => signedIn,
  path: '/companies',
  validateSearch: searchOf(CompanyFilters),
  component: lazyPage(() => import('../register/CompaniesPage.tsx'), 'CompaniesPage'),
})

const company = createRoute({
  getParentRoute: () => signedIn,
  path: '/companies/$businessId',
  validateSearch: searchOf(CompanySearch),
  component: lazyPage(() => import('../company/CompanyPage.tsx'), 'CompanyPage'),
})

const timeline = createRoute({
  getParentRoute: () => signedIn,
  path: '/timeline',
  validateSearch: searchOf(TimelineFilters),
  component: lazyPage(() => import('../oys/EventsPage.tsx'), 'EventsPage'),
})

const myData = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-data',
  component: lazyPage(() => import('../oys/MyDataPage.tsx'), 'MyDataPage'),
})

const access = createRoute({
  getParentRoute: () => signedIn,
  path: '/access',
  component: lazyPage(() => import('../grants/AccessPage.tsx'), 'AccessPage'),
})

const giveAccess = createRoute({
  getParentRoute: () => signedIn,
  path: '/access/give',
  validateSearch: searchOf(GiveAccessSearch),
  component: lazyPage(() => import('../grants/GiveAccessPage.tsx'), 'GiveAccessPage'),
})

const heldGrants = createRoute({
  getParentRoute: () => signedIn,
  path: '/held-grants',
  validateSearch: searchOf(HeldGrantsSearch),
  component: lazyPage(() => import('../heldGrants/HeldGrantsPage.tsx'), 'HeldGrantsPage'),
})

const feed = createRoute({
  getParentRoute: () => signedIn,
  path: '/feed',
  component: lazyPage(() => import('../feed/FeedPage.tsx'), 'FeedPage'),
})

const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/sessions',
  component: lazyPage(() => import('../session/SessionsPage.tsx'), 'SessionsPage'),
})

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisation',
  validateSearch: searchOf(OrganisationSearch),
  component: lazyPage(() => import('../organisations/OrganisationPage.tsx'), 'OrganisationPage'),
})

const newPerson = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisation/people/new',
  component: lazyPage(() => import('../organisations/AddPersonPage.tsx'), 'AddPersonPage'),
})

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisation/people/$userId',
  component: lazyPage(() => import('../organisations/PersonPage.tsx'), 'PersonPage'),
})

const role = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisation/roles/$roleId',
  validateSearch: searchOf(RoleSearch),
  component: lazyPage(() => import('../organisations/RolePage.tsx'), 'RolePage'),
})

const absences = createRoute({
  getParentRoute: () => signedIn,
  path: '/absences',
  component: lazyPage(() => import('../absences/AbsencesPage.tsx'), 'AbsencesPage'),
})

const ledger = createRoute({
  getParentRoute: () => signedIn,
  path: '/ledger',
  validateSearch: searchOf(LedgerSearch),
  component: lazyPage(() => import('../ledger/LedgerPage.tsx'), 'LedgerPage'),
})

const inquiries = createRoute({
  getParentRoute: () => signedIn,
  path: '/inquiries',
  component: lazyPage(() => import('../inquiries/InquiriesPage.tsx'), 'InquiriesPage'),
})

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews',
  component: lazyPage(() => import('../breakGlass/ReviewsPage.tsx'), 'ReviewsPage'),
})

const founders = createRoute({
  getParentRoute: () => signedIn,
  path: '/founders',
  validateSearch: searchOf(FoundersSearch),
  component: lazyPage(() => import('../founders/FoundersPage.tsx'), 'FoundersPage'),
})

const founder = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers/$customerId',
  validateSearch: searchOf(TimelineFilters),
  component: lazyPage(() => import('../founders/FounderPage.tsx'), 'FounderPage'),
})

const becomeCompany = createRoute({
  getParentRoute: () => signedIn,
  path: '/become-company',
  validateSearch: searchOf(BecomeSearch),
  component: lazyPage(() => import('../founders/BecomeCompanyPage.tsx'), 'BecomeCompanyPage'),
})

const nowhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: NotFound })

/** Every address of the product and what stands there; each page comes when it is first opened. */
export const routeTree = root.addChildren([
  signIn,
  promise,
  signedIn.addChildren([
    start,
    companies,
    company,
    timeline,
    myData,
    access,
    giveAccess,
    heldGrants,
    feed,
    sessions,
    organisation,
    absences,
    newPerson,
    person,
    role,
    ledger,
    inquiries,
    reviews,
    founders,
    founder,
    becomeCompany,
    ...workRoutes,
    ...pathRoutes,
    ...planRoutes,
    nowhere,
  ]),
])
