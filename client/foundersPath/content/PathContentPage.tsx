import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { InlineAlert } from 'suomifi-ui-components'
import { listPathSteps } from '#shared/foundersPath/listPathSteps.ts'
import { pathContentTexts } from '#shared/foundersPath/pathContentTexts.ts'
import { pathEditorTexts } from '#shared/foundersPath/pathEditorTexts.ts'
import { pathTexts } from '#shared/foundersPath/pathTexts.ts'
import { useSession } from '../../access/useSession.ts'
import { queryFor } from '../../api/queryFor.ts'
import { NoRight } from '../../app/NoRight.tsx'
import { Card } from '../../components/Card.ts'
import { FailedState } from '../../components/FailedState.tsx'
import { Page } from '../../components/Page.ts'
import { PageTitle } from '../../components/PageTitle.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { AddStep } from './AddStep.tsx'
import { ContentRow } from './ContentRow.tsx'

addTexts({ ...pathTexts, ...pathContentTexts, ...pathEditorTexts })

const Steps = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
`

/** What the path tells everybody, to those who write it: what is due for review comes first. */
export const PathContentPage = () => {
  const text = useText()
  const { permissions, organisation } = useSession().actor
  const may = permissions.includes('path.edit')
  const { data, error, isPending, refetch } = useQuery({ ...queryFor(listPathSteps, {}), enabled: may })
  if (!may) return <NoRight />
  const mine = data?.items.filter((step) => step.mayChange) ?? []
  const others = data?.items.filter((step) => !step.mayChange) ?? []
  const overdue = mine.filter((step) => step.overdue)
  const steps = [...overdue, ...mine.filter((step) => !step.overdue), ...others]
  return (
    <Page>
      <div>
        <PageTitle title={text('pathContent.title')} />
        <Quiet as="p">{text('pathContent.lead')}</Quiet>
      </div>
      {isPending ? (
        <Waiting label={text('pathContent.loading')}>
          <Card as="div">
            <SkeletonLines widths={['50%', '70%', '40%', '60%']} />
          </Card>
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('pathContent.failed')} retry={() => refetch()} /> : null}
      {overdue.length > 0 ? (
        <InlineAlert status="warning">{text('pathContent.overdue', { count: overdue.length })}</InlineAlert>
      ) : null}
      {data && organisation?.kind === 'keha' ? <AddStep /> : null}
      {data ? (
        <Steps>
          {steps.map((step) => (
            <ContentRow key={step.key} step={step} />
          ))}
        </Steps>
      ) : null}
    </Page>
  )
}
