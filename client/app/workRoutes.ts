import { createRoute } from '@tanstack/react-router'
import { ComposeSearch } from '../handOffs/composeSearch.ts'
import { HandOffsSearch } from '../handOffs/handOffsSearch.ts'
import { AskHelpSearch } from '../matters/askHelpSearch.ts'
import { MattersSearch } from '../matters/mattersSearch.ts'
import { NoticesSearch } from '../notices/noticesSearch.ts'
import { QuickSearch } from '../quickEntry/quickSearch.ts'
import { signedIn } from './frameRoutes.ts'
import { lazyPage } from './lazyPage.ts'
import { searchOf } from './searchOf.ts'

const matters = createRoute({
  getParentRoute: () => signedIn,
  path: '/matters',
  validateSearch: searchOf(MattersSearch),
  component: lazyPage(() => import('../matters/MattersPage.tsx'), 'MattersPage'),
})

const askHelp = createRoute({
  getParentRoute: () => signedIn,
  path: '/matters/new',
  validateSearch: searchOf(AskHelpSearch),
  component: lazyPage(() => import('../matters/AskHelpPage.tsx'), 'AskHelpPage'),
})

const matter = createRoute({
  getParentRoute: () => signedIn,
  path: '/matters/$matterId',
  component: lazyPage(() => import('../matters/MatterPage.tsx'), 'MatterPage'),
})

const compose = createRoute({
  getParentRoute: () => signedIn,
  path: '/matters/$matterId/hand-off',
  validateSearch: searchOf(ComposeSearch),
  component: lazyPage(() => import('../handOffs/ComposePage.tsx'), 'ComposePage'),
})

const handOffs = createRoute({
  getParentRoute: () => signedIn,
  path: '/hand-offs',
  validateSearch: searchOf(HandOffsSearch),
  component: lazyPage(() => import('../handOffs/HandOffsPage.tsx'), 'HandOffsPage'),
})

const handOff = createRoute({
  getParentRoute: () => signedIn,
  path: '/hand-offs/$handOffId',
  component: lazyPage(() => import('../handOffs/HandOffPage.tsx'), 'HandOffPage'),
})

const notices = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  validateSearch: searchOf(NoticesSearch),
  component: lazyPage(() => import('../notices/NoticesPage.tsx'), 'NoticesPage'),
})

const noticeSettings = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices/settings',
  component: lazyPage(() => import('../notices/NoticeSettingsPage.tsx'), 'NoticeSettingsPage'),
})

const quick = createRoute({
  getParentRoute: () => signedIn,
  path: '/quick',
  validateSearch: searchOf(QuickSearch),
  component: lazyPage(() => import('../quickEntry/QuickEntryPage.tsx'), 'QuickEntryPage'),
})

/** Where matters are handled, handed on and told of. */
export const workRoutes = [
  matters,
  askHelp,
  matter,
  compose,
  handOffs,
  handOff,
  notices,
  noticeSettings,
  quick,
] as const
