import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Permission } from '#shared/access/Permission.ts'
import { changeRole } from '#shared/organisations/changeRole.ts'
import { listRoles } from '#shared/organisations/listRoles.ts'
import { makeRole } from '#shared/organisations/makeRole.ts'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { useRefreshOrganisation } from './useRefreshOrganisation.ts'

type Wanted = { name: Localised; permissions: Permission[] }

/** Save an own role, or make a copy one. `save` answers whether it was saved; `current` takes up what is saved now. */
export const useSaveRole = (role: RoleInUse, copying: boolean) => {
  const text = useText()
  const queryClient = useQueryClient()
  const refresh = useRefreshOrganisation()
  const making = useCommand(makeRole)
  const changing = useCommand(changeRole)
  const [version, setVersion] = useState(role.version)
  const command = copying ? making : changing
  const send = ({ name, permissions }: Wanted) =>
    copying
      ? making.mutateAsync({ copyOf: role.roleId, name, permissions })
      : changing.mutateAsync({ roleId: role.roleId, version, name, permissions })
  return {
    isPending: command.isPending,
    error: command.error,
    async save(wanted: Wanted): Promise<boolean> {
      try {
        await send(wanted)
      } catch {
        // The form shows `error`.
        return false
      }
      confirmDone(text(copying ? 'role.copied' : 'role.saved'))
      await refresh()
      return true
    },
    async current(): Promise<RoleInUse | undefined> {
      const { items } = await queryClient.fetchQuery({ ...queryFor(listRoles, {}), staleTime: 0 })
      const current = items.find(({ roleId }) => roleId === role.roleId)
      if (current) setVersion(current.version)
      command.reset()
      return current
    },
  }
}
