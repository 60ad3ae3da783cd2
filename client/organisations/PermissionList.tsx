import { styled } from 'styled-components'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { permissionEffects } from '#shared/organisations/permissionEffects.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const List = styled.ul`
  margin: 0;
  padding-left: ${tokens.space(6)};
  li + li { margin-top: ${tokens.space(2)}; }
  small { display: block; font-size: 15px; line-height: 22px; color: ${tokens.colors.depthDark1}; }
`

type Props = { kind: OrganisationKind; permissions: readonly Permission[] }

/** Permissions by name, each with what it opens in an organisation of this kind and the paragraph. */
export const PermissionList = ({ kind, permissions }: Props) => {
  const text = useText()
  return (
    <List>
      {permissions.map((permission) => (
        <li key={permission}>
          {text(`permission.${permission}`)}
          <small>
            {permissionEffects(kind, permission)
              .map((key) => text(key))
              .join(' ')}
          </small>
        </li>
      ))}
    </List>
  )
}
