import { useNavigate, useSearch } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { Checkbox } from 'suomifi-ui-components'
import { accessPageTexts } from '#shared/grants/accessPageTexts.ts'
import { grantsTexts } from '#shared/grants/grantsTexts.ts'
import { heldGrantsTexts } from '#shared/grants/heldGrantsTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SelectField } from '../components/SelectField.tsx'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { HeldList } from './HeldList.tsx'
import { useHeldGrants } from './useHeldGrants.ts'

addTexts({ ...grantsTexts, ...accessPageTexts, ...heldGrantsTexts })

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3, 6)};
  align-items: end;
`

/** What customers have opened to us: use, ends, and giving back what is not needed. */
export const HeldGrantsPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { organisation, permissions } = useSession().actor
  const { sort, unused } = useSearch({ strict: false }) as { sort?: 'name' | 'end'; unused?: 'true' }
  const query = useHeldGrants({ sort: sort ?? 'name', unused: unused === 'true' })
  const { held, error, refetch } = query
  if (!organisation || !permissions.includes('events.read')) return <NoRight />
  const go = (search: { sort?: 'name' | 'end' | undefined; unused?: 'true' | undefined }) =>
    navigate({ to: '/held-grants', search, replace: true, resetScroll: false })
  return (
    <Page>
      <div>
        <PageTitle title={text('held.title')} />
        <Quiet as="p">{text('held.what')}</Quiet>
      </div>
      <Filters>
        <SelectField
          label={text('held.sort')}
          none={text('held.sort.name')}
          options={[{ code: 'end', text: text('held.sort.end') }]}
          chosen={sort === 'end' ? 'end' : undefined}
          choose={(code) => go({ unused, sort: code === 'end' ? 'end' : undefined })}
        />
        <Checkbox
          checked={unused === 'true'}
          onClick={({ checkboxState }) => go({ sort, unused: checkboxState ? 'true' : undefined })}
        >
          {text('held.unused')}
        </Checkbox>
      </Filters>
      {error && !held ? <FailedState error={error} title={text('held.failed')} retry={refetch} /> : null}
      {held || error ? null : (
        <Waiting label={text('held.loading')}>
          <Card as="div">
            <SkeletonLines widths={['40%', '70%', '50%', '40%', '70%', '50%']} />
          </Card>
        </Waiting>
      )}
      {held?.length === 0 ? (
        unused ? (
          <EmptyState title={text('held.none.unused')} />
        ) : (
          <EmptyState
            title={text('held.none')}
            action={<ButtonLink to="/companies">{text('held.companies')}</ButtonLink>}
          >
            {text('held.none.how')}
          </EmptyState>
        )
      ) : null}
      <HeldList {...query} />
    </Page>
  )
}
