import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { permissionEffects } from '#shared/organisations/permissionEffects.ts'
import { CheckList } from '../components/CheckList.tsx'
import { useText } from '../i18n/useText.ts'

type Props = {
  kind: OrganisationKind
  options: readonly Permission[]
  chosen: readonly Permission[]
  onChange: (chosen: Permission[]) => void
}

/** Permissions to choose from, each with what it opens in an organisation of this kind. */
export const PermissionChoices = ({ kind, options, chosen, onChange }: Props) => {
  const text = useText()
  return (
    <CheckList
      legend={text('role.permissions')}
      options={options.map((permission) => ({
        value: permission,
        words: text(`permission.${permission}`),
        detail: permissionEffects(kind, permission)
          .map((key) => text(key))
          .join(' '),
      }))}
      chosen={chosen}
      onChange={onChange}
    />
  )
}
