import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import type { z } from 'zod'
import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import { previewGrant } from '#shared/grants/previewGrant.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { Promised } from '../oys/Promised.tsx'
import { tokens } from '../theme/tokens.ts'
import { PreviewDetails } from './PreviewDetails.tsx'
import { PreviewEvents } from './PreviewEvents.tsx'
import { PreviewPlans } from './PreviewPlans.tsx'

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  border: 2px dashed ${tokens.colors.highlightLight1};
  h2, h4 { font-size: inherit; line-height: inherit; font-weight: 600; margin-bottom: ${tokens.space(2)}; }
`
const List = styled.ul`
  margin-top: ${tokens.space(3)};
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(2)};
`

type Props = {
  customerId: string
  to: z.input<typeof GranteeChoice>
  sections: readonly Section[]
  right: GrantRight
  /** The headings of its parts: below the page's own, or below those of a card. */
  level?: 'h2' | 'h4'
}

/** Oneself through the receiver's eyes, by the very rules that the receiver will pass; asked anew each time. */
export const GrantPreview = ({ customerId, to, sections, right, level: Part = 'h2' }: Props) => {
  const text = useText()
  const { inMonth } = useSayTime()
  const { data, error, refetch } = useQuery({
    ...queryFor(previewGrant, { customerId: customerId as never, to, sections: [...sections], right }),
    staleTime: 0,
    gcTime: 0,
  })
  if (error) return <FailedState error={error} title={text('give.look.failed')} retry={refetch} />
  if (!data)
    return (
      <Waiting label={text('give.look.loading')}>
        <Card as="div">
          <SkeletonLines widths={['50%', '80%', '60%', '80%', '40%']} />
        </Card>
      </Waiting>
    )
  return (
    <Frame as="div" data-preview>
      <div>
        <strong>{data.customer.name}</strong> <Quiet>{data.customer.businessId}</Quiet>
      </div>
      <PreviewDetails preview={data} level={Part} />
      {data.nextSteps.length > 0 ? (
        <div>
          <Part>{text('give.look.steps')}</Part>
          {data.nextSteps.map((step) => (
            <Promised key={step.nextStepId} step={step} />
          ))}
        </div>
      ) : null}
      <PreviewPlans plans={data.plans} level={Part} />
      <div>
        <Part>{text('give.look.events')}</Part>
        <PreviewEvents events={data.events.items} />
        {data.events.more ? <Quiet as="p">{text('give.look.more')}</Quiet> : null}
        <List>
          {data.traces.map(({ month, contacts }) => (
            <li key={month}>{text('give.look.traces', { month: inMonth(month), count: contacts })}</li>
          ))}
        </List>
      </div>
    </Frame>
  )
}
