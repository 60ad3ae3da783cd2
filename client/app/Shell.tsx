import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { styled } from 'styled-components'
import { SkipLink } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { ActingForGate } from '../session/ActingForGate.tsx'
import { tokens } from '../theme/tokens.ts'
import { ClosedGate } from './ClosedGate.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { useGoKeys } from './useGoKeys.ts'
import { useHotkey } from './useHotkey.ts'
import { usePlaces } from './usePlaces.tsx'

const KeyboardHelp = lazy(() => import('./KeyboardHelp.tsx').then(({ KeyboardHelp }) => ({ default: KeyboardHelp })))

const CommandPalette = lazy(() =>
  import('../palette/CommandPalette.tsx').then(({ CommandPalette }) => ({ default: CommandPalette })),
)

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(8)};
  grid-template-columns: minmax(0, 1fr);
  max-width: 1440px;
  margin: 0 auto;
  padding: ${tokens.space(6, 8, 16)};
  &[data-places='false'] { max-width: 900px; }
  ${tokens.wide} {
    &[data-places='true'] { grid-template-columns: 192px minmax(0, 1fr); padding-left: ${tokens.space(4)}; }
  }
  ${tokens.narrow} {
    padding: ${tokens.space(5, 4, 8)};
    padding-bottom: calc(${tokens.bottomBarHeight} + ${tokens.space(8)} + env(safe-area-inset-bottom));
  }
`

/** The frame of every page of somebody signed in. */
export const Shell = () => {
  const text = useText()
  const places = usePlaces()
  const [helpOpen, setHelpOpen] = useState(false)
  const [paletteOpen, setPaletteOpen] = useState(false)
  const openHelp = () => setHelpOpen(true)
  useGoKeys()
  useHotkey('?', openHelp)
  const openPalette = () => setPaletteOpen(true)
  useHotkey('mod+k', openPalette)
  return (
    <>
      <SkipLink href="#main">{text('shell.skip')}</SkipLink>
      <Header openHelp={openHelp} openPalette={openPalette} />
      <Frame data-places={places.length > 0}>
        {places.length > 0 ? <Navigation places={places} /> : null}
        <main id="main" tabIndex={-1}>
          <ActingForGate>
            <ClosedGate>
              <Outlet />
            </ClosedGate>
          </ActingForGate>
        </main>
      </Frame>
      {paletteOpen ? (
        <Suspense>
          <CommandPalette close={() => setPaletteOpen(false)} openHelp={openHelp} />
        </Suspense>
      ) : null}
      {helpOpen ? (
        <Suspense>
          <KeyboardHelp close={() => setHelpOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
