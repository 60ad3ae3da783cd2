import { Link, type LinkProps } from '@tanstack/react-router'
import { type ComponentType, useState } from 'react'
import { css, styled } from 'styled-components'
import { IconOptionsVertical } from 'suomifi-icons'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Place } from './usePlaces.tsx'

/** Places that a phone has room for at the thumb. */
const AT_THUMB = 5

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
  ${tokens.narrow} {
    display: flex;
    gap: 0;
    /* The first five at the thumb; what more there is opens above them. */
    flex-wrap: wrap-reverse;
    & > li { flex: 1 1 0; min-width: 0; }
    &[data-more='true'] > li { flex: 0 0 ${100 / AT_THUMB}%; }
    &[data-more='true']:not([data-open='true']) > li:nth-child(n + ${AT_THUMB + 1}) { display: none; }
  }
`
const More = styled.li`
  ${tokens.wide} { display: none; }
`
const placeLook = css`
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
    padding: ${tokens.space(1, 0)};
    border-radius: 0;
    font-size: 14px;
    line-height: 18px;
    text-align: center;
    &[aria-current='page'] { background: none; color: ${tokens.colors.highlightDark1}; box-shadow: inset 0 3px 0 ${tokens.colors.highlightBase}; }
  }
`
const PlaceLink = styled(Link as ComponentType<LinkProps & { onClick?: () => void }>)`
  ${placeLook}
`
const MoreButton = styled.button`
  ${placeLook}
  width: 100%;
  border: 0;
  background: none;
  font: inherit;
  cursor: pointer;
`

/** Where one can go: beside the page on a desk, at the thumb on a phone, where what doesn't fit is behind one more press. */
export const Navigation = ({ places }: { places: readonly Place[] }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const more = places.length > AT_THUMB
  const rows = places.map(({ name, icon, link }) => (
    <li key={name}>
      <PlaceLink
        {...link}
        activeOptions={{ exact: link.to === '/', includeSearch: false }}
        onClick={() => setOpen(false)}
      >
        {icon}
        {text(name)}
      </PlaceLink>
    </li>
  ))
  const behind = (
    <More key="more">
      <MoreButton type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconOptionsVertical />
        {text(open ? 'shell.fewerPlaces' : 'shell.morePlaces')}
      </MoreButton>
    </More>
  )
  return (
    <Bar
      aria-label={text('shell.navigation')}
      onKeyDown={(press) => {
        if (press.key === 'Escape') setOpen(false)
      }}
    >
      <List data-more={more} data-open={open}>
        {more ? [...rows.slice(0, AT_THUMB - 1), behind, ...rows.slice(AT_THUMB - 1)] : rows}
      </List>
    </Bar>
  )
}
