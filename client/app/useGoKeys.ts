import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../access/useSession.ts'
import { useHotkey } from './useHotkey.ts'
import { usePlaces } from './usePlaces.tsx'

/** `g`, then a letter: go there from anywhere, where the viewer has that place; `q` begins a call. */
export const useGoKeys = (): void => {
  const navigate = useNavigate()
  const places = usePlaces()
  const { organisation, permissions } = useSession().actor
  const takesCalls =
    organisation !== null && permissions.includes('matters.handle') && permissions.includes('events.log')
  const goTo = (path: string) => async () => {
    const place = places.find(({ link }) => link.to === path)
    if (place) await navigate(place.link)
  }
  useHotkey('g d', () => navigate({ to: '/' }))
  useHotkey('g c', goTo('/companies'))
  useHotkey('g m', goTo('/matters'))
  useHotkey('g h', goTo('/hand-offs'))
  useHotkey('g n', () => navigate({ to: '/notices' }))
  useHotkey('q', async () => {
    if (takesCalls) await navigate({ to: '/quick' })
  })
}
