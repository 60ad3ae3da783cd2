import './addOrganisationTexts.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { listRoles } from '#shared/organisations/listRoles.ts'
import { queryFor } from '../api/queryFor.ts'
import { NoRight } from '../app/NoRight.tsx'
import { NotFound } from '../app/NotFound.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { RoleForm } from './RoleForm.tsx'
import { StandardRole } from './StandardRole.tsx'
import { useAdministers } from './useAdministers.ts'

const RoleHere = () => {
  const text = useText()
  const { language } = useLanguage()
  const { roleId = '' } = useParams({ strict: false })
  const { copyOf } = useSearch({ strict: false }) as { copyOf?: string }
  const { data, error, isPending, refetch } = useQuery(queryFor(listRoles, {}))
  if (isPending)
    return (
      <Waiting label={text('roles.loading')}>
        <SkeletonLines widths={['40%', '60%', '50%', '70%']} />
      </Waiting>
    )
  if (!data) {
    return (
      <>
        <PageTitle title={text('roles.failed')} />
        <FailedState error={error} title={text('roles.failed')} retry={() => refetch()} />
      </>
    )
  }
  const copying = roleId === 'new'
  const role = data.items.find((one) => one.roleId === (copying ? copyOf : roleId))
  if (!role) return <NotFound />
  return (
    <>
      <PageTitle title={copying ? text('role.copy.title', { name: role.name[language] }) : role.name[language]} />
      {copying || role.own ? (
        <RoleForm key={roleId} role={role} copying={copying} ceiling={data} />
      ) : (
        <StandardRole role={role} kind={data.kind} />
      )}
    </>
  )
}

/** One role: a standard one to look at and copy, an own one to change, or a copy to make. */
export const RolePage = () => {
  const text = useText()
  if (!useAdministers()) return <NoRight />
  return (
    <Page>
      <TextLink to="/organisation" search={{ tab: 'roles' }}>
        {text('organisation.back')}
      </TextLink>
      <RoleHere />
    </Page>
  )
}
