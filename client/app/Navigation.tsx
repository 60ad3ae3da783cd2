import { Link, type LinkProps } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Place } from './usePlaces.tsx'

const Bar = styled.nav`
  ${tokens.wide} { position: sticky; top: calc(${tokens.headerHeight} + ${tokens.space(6)}); align-self: start; }
  ${tokens.narrow} {
    position: fixed;
    z-index: 9;
    inset: auto 0 0 0;
    background: ${tokens.colors.whiteBase};
    border-top: 1px solid ${tokens.colors.depthLight1};
    padding-bottom: env(safe-area-inset-bottom);
  }
`
const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(1)};
  ${tokens.narrow} { grid-auto-flow: column; grid-auto-columns: 1fr; gap: 0; }
`
const PlaceLink = styled(Link as ComponentType<LinkProps>)`
  display: flex;
  align-items: center;
  gap: ${tokens.space(3)};
  min-height: 44px;
  padding: ${tokens.space(2, 3)};
  border-radius: ${tokens.radius};
  color: ${tokens.colors.blackBase};
  text-decoration: none;
  & svg { flex: none; width: 20px; height: 20px; color: ${tokens.colors.depthDark1}; }
  &:hover { background: ${tokens.colors.depthLight2}; }
  &[aria-current='page'] { background: ${tokens.colors.highlightLight2}; font-weight: 600; }
  &[aria-current='page'] svg { color: ${tokens.colors.highlightDark1}; }
  ${tokens.narrow} {
    flex-direction: column;
    justify-content: center;
    gap: 2px;
    min-height: ${tokens.bottomBarHeight};
    padding: ${tokens.space(1)};
    border-radius: 0;
    font-size: 14px;
    line-height: 18px;
    text-align: center;
    &[aria-current='page'] { background: none; color: ${tokens.colors.highlightDark1}; box-shadow: inset 0 3px 0 ${tokens.colors.highlightBase}; }
  }
`

/** Where one can go: beside the page on a desk, at the thumb on a phone. */
export const Navigation = ({ places }: { places: readonly Place[] }) => {
  const text = useText()
  return (
    <Bar aria-label={text('shell.navigation')}>
      <List>
        {places.map(({ name, icon, link }) => (
          <li key={name}>
            <PlaceLink {...link} activeOptions={{ exact: link.to === '/', includeSearch: false }}>
              {icon}
              {text(name)}
            </PlaceLink>
          </li>
        ))}
      </List>
    </Bar>
  )
}
