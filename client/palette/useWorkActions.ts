import { useNavigate } from '@tanstack/react-router'
import type { Permission } from '#shared/access/Permission.ts'
import { useSession } from '../access/useSession.ts'
import { useText } from '../i18n/useText.ts'
import type { PaletteAction } from './PaletteAction.ts'

/** What the viewer may do to their work, by the same permissions as the screens offer it; a customer their own things. */
export const useWorkActions = (): PaletteAction[] => {
  const text = useText()
  const navigate = useNavigate()
  const { actor } = useSession()
  const group = 'palette.group.do' as const
  const may = (permission: Permission) => actor.organisation !== null && actor.permissions.includes(permission)
  const gives = actor.actsFor !== null && actor.actsFor.capacity !== 'accountant'
  const founds = actor.actsFor?.capacity === 'founder'
  const works = may('matters.handle')
  const actions: (PaletteAction & { offered: boolean })[] = [
    {
      ...{ id: 'quick', group, name: text('palette.quick'), keys: 'q', offered: works && may('events.log') },
      run: () => navigate({ to: '/quick' }),
    },
    { id: 'log', group, name: text('palette.log'), run: 'log', offered: works && may('events.log') },
    { id: 'open', group, name: text('palette.open'), run: 'open', offered: works },
    { id: 'refer', group, name: text('palette.refer'), run: 'refer', offered: works },
    { id: 'take', group, name: text('palette.take'), run: 'take', offered: works },
    {
      ...{ id: 'mine', group, name: text('palette.mine'), offered: works },
      run: () => navigate({ to: '/matters', search: { person: 'me' } }),
    },
    {
      ...{ id: 'waiting', group, name: text('palette.waiting'), offered: works },
      run: () => navigate({ to: '/hand-offs', search: { whose: 'mine' } }),
    },
    {
      ...{ id: 'meet', group, name: text('palette.meet'), offered: may('founders.meet') },
      run: () => navigate({ to: '/founders' }),
    },
    {
      ...{ id: 'absence', group, name: text('palette.absence'), offered: actor.organisation !== null },
      run: () => navigate({ to: '/absences' }),
    },
    {
      ...{ id: 'team', group, name: text('palette.makeTeam'), offered: may('organisation.administer') },
      run: () => navigate({ to: '/organisation', search: { tab: 'teams' } }),
    },
    {
      ...{ id: 'service', group, name: text('palette.makeService'), offered: may('organisation.administer') },
      run: () => navigate({ to: '/organisation', search: { tab: 'services' } }),
    },
    {
      ...{ id: 'addPerson', group, name: text('palette.addPerson'), offered: may('organisation.administer') },
      run: () => navigate({ to: '/organisation/people/new' }),
    },
    {
      ...{ id: 'askHelp', group, name: text('palette.askHelp'), offered: gives },
      run: () => navigate({ to: '/matters/new' }),
    },
    {
      ...{ id: 'giveAccess', group, name: text('palette.giveAccess'), offered: gives },
      run: () => navigate({ to: '/access/give' }),
    },
    {
      ...{ id: 'becomeCompany', group, name: text('palette.becomeCompany'), offered: founds },
      run: () => navigate({ to: '/become-company' }),
    },
  ]
  return actions.filter(({ offered }) => offered)
}
