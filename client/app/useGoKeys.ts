import { useNavigate } from '@tanstack/react-router'
import { useHotkey } from './useHotkey.ts'
import { useMaySearch } from './usePlaces.tsx'

/** `g`, then a letter: go there from anywhere. */
export const useGoKeys = (): void => {
  const navigate = useNavigate()
  const maySearch = useMaySearch()
  useHotkey('g d', async () => {
    await navigate({ to: '/' })
  })
  useHotkey('g c', async () => {
    if (maySearch) await navigate({ to: '/companies' })
  })
}
