import { useNavigate } from '@tanstack/react-router'
import { Language } from '#shared/languages/Language.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useActFor } from '../session/useActFor.ts'
import { useCapacities } from '../session/useCapacities.ts'
import { useSignOut } from '../session/useSignOut.ts'
import type { PaletteAction } from './PaletteAction.ts'

/** A language is named in itself. */
const NAMES: Record<Language, string> = { fi: 'suomi', sv: 'svenska', en: 'English' }

/** What everybody may do: whom they act for, language, help, sessions, the way out. */
export const useMyActions = (openHelp: () => void): PaletteAction[] => {
  const text = useText()
  const navigate = useNavigate()
  const { language, chooseLanguage } = useLanguage()
  const capacities = useCapacities().filter(({ isCurrent }) => !isCurrent)
  const { actFor } = useActFor()
  const signOut = useSignOut()
  const group = 'palette.group.me' as const
  return [
    ...capacities.map(({ customerId, name, capacity }) => ({
      ...{ id: `act ${customerId}`, group, name: text('palette.actFor', { name, capacity }) },
      run: () => actFor(customerId),
    })),
    ...Language.options
      .filter((one) => one !== language)
      .map((one) => ({
        ...{ id: `language ${one}`, group, name: text('palette.language', { language: NAMES[one] }) },
        run: () => chooseLanguage(one),
      })),
    { id: 'help', group, name: text('keys.title'), keys: '?', run: openHelp },
    { id: 'notices', group, name: text('shell.notices'), keys: 'g n', run: () => navigate({ to: '/notices' }) },
    { id: 'settings', group, name: text('shell.noticeSettings'), run: () => navigate({ to: '/notices/settings' }) },
    { id: 'promise', group, name: text('shell.promise'), run: () => navigate({ to: '/promise' }) },
    { id: 'sessions', group, name: text('actingFor.sessions'), run: () => navigate({ to: '/sessions' }) },
    { id: 'signOut', group, name: text('shell.signOut'), run: () => signOut() },
  ]
}
