import { useNavigate } from '@tanstack/react-router'
import { usePlaces } from '../app/usePlaces.tsx'
import { useText } from '../i18n/useText.ts'
import type { PaletteAction } from './PaletteAction.ts'

/** The keys of the places that have some; see useGoKeys. */
const KEYS: Record<string, string> = {
  '/': 'g d',
  '/companies': 'g c',
  '/matters': 'g m',
  '/hand-offs': 'g h',
  '/notices': 'g n',
}

/** Names may say where they are divided; nobody types that. */
const SOFT_HYPHEN = '\u00ad'

/** Every place that the viewer can go to. */
export const usePlaceActions = (): PaletteAction[] => {
  const text = useText()
  const navigate = useNavigate()
  return usePlaces().map(({ name, link }) => {
    const keys = KEYS[String(link.to)]
    return {
      ...{
        id: `go ${link.to}`,
        group: 'palette.group.go' as const,
        name: text(name).replaceAll(SOFT_HYPHEN, ''),
        ...(keys ? { keys } : {}),
      },
      run: () => navigate(link),
    }
  })
}
