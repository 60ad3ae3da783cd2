import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { InlineAlert } from 'suomifi-ui-components'
import type { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import type { Permission } from '#shared/access/Permission.ts'
import { previewRole } from '#shared/organisations/previewRole.ts'
import type { RoleInUse } from '#shared/organisations/RoleInUse.ts'
import { queryFor } from '../api/queryFor.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { RightsChange } from './RightsChange.tsx'

type Props = { role: RoleInUse; kind: OrganisationKind; permissions: Permission[]; copying: boolean }

/** What saving would open and close, and for how many people: asked of the server, before it is done. */
export const RoleEffect = ({ role, kind, permissions, copying }: Props) => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery({
    ...queryFor(previewRole, { roleId: role.roleId, permissions }),
    enabled: permissions.length > 0,
    placeholderData: keepPreviousData,
  })
  const shown = permissions.length > 0 ? data : undefined
  return (
    <section>
      <CardTitle>{text(copying ? 'role.effect.copy' : 'role.effect')}</CardTitle>
      {isPending && permissions.length > 0 ? <Quiet as="p">{text('role.effect.loading')}</Quiet> : null}
      {error && !data ? <FailedState error={error} title={text('role.effect.failed')} retry={() => refetch()} /> : null}
      {shown && shown.opens.length + shown.closes.length === 0 ? <p>{text('role.effect.none')}</p> : null}
      {shown && shown.opens.length + shown.closes.length > 0 ? (
        <RightsChange kind={kind} opens={shown.opens} closes={shown.closes}>
          {copying ? null : <p>{text('role.effect.people', { count: shown.people })}</p>}
        </RightsChange>
      ) : null}
      {shown?.raisesCaller && !copying ? (
        <InlineAlert status="warning">{text('role.effect.raises')}</InlineAlert>
      ) : null}
      {shown?.leavesNoAdministrator && !copying ? (
        <InlineAlert status="warning">{text('role.effect.lastAdministrator')}</InlineAlert>
      ) : null}
    </section>
  )
}
