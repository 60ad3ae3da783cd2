import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { PermissionList } from './PermissionList.tsx'

/** A standard role: what it opens here, and the way to an own one. */
export const StandardRole = ({ role, kind }: { role: RoleInUse; kind: OrganisationKind }) => {
  const text = useText()
  return (
    <Page>
      <Quiet as="p">
        {text('roles.standard')} · {text('roles.people', { count: role.people })}
      </Quiet>
      <Card>
        <CardTitle>{text('role.permissions')}</CardTitle>
        <PermissionList kind={kind} permissions={role.permissions} />
      </Card>
      <PrimaryLink to="/organisation/roles/$roleId" params={{ roleId: 'new' }} search={{ copyOf: role.roleId }}>
        {text('role.copy')}
      </PrimaryLink>
    </Page>
  )
}
