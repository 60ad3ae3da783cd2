import { useQuery } from '@tanstack/react-query'
import { styled } from 'styled-components'
import { getCompany } from '#shared/register/getCompany.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { TextLink } from '../components/TextLink.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { StatusTag } from '../register/StatusTag.tsx'
import { tokens } from '../theme/tokens.ts'

const Facts = styled.dl`
  display: grid;
  grid-template-columns: minmax(100px, auto) minmax(0, 1fr);
  gap: ${tokens.space(1, 4)};
  margin: ${tokens.space(3, 0)};
  & > dt { color: ${tokens.colors.depthDark1}; }
`

/** The public data of my company in plain words, where it comes from and where it is corrected. */
export const OwnFacts = ({ businessId }: { businessId: string }) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const { data, error, refetch } = useQuery(queryFor(getCompany, { businessId }))
  if (error && !data) return <FailedState error={error} retry={refetch} />
  const facts = data && [
    [text('companies.businessId'), data.businessId],
    [text('companies.form'), data.form?.text],
    [text('companies.municipality'), data.municipality?.text],
    [text('companies.industry'), data.industry?.text],
  ]
  return (
    <Card>
      <CardTitle>{text('owner.company')}</CardTitle>
      {data ? (
        <>
          <strong>{data.name}</strong> <StatusTag status={data.status} />
          <Facts>
            {facts?.map(([name, value]) =>
              value ? [<dt key={name}>{name}</dt>, <dd key={`${name}-value`}>{value}</dd>] : null,
            )}
          </Facts>
          <Quiet as="p">{text('owner.company.where')}</Quiet>
          <Quiet as="p">
            {text('owner.company.checked', { day: fullDay(helsinkiTime(data.source.checkedAt).day) })}
          </Quiet>
          <p>
            <TextLink to="/companies/$businessId" params={{ businessId }} search={{ tab: 'facts' }}>
              {text('owner.company.all')}
            </TextLink>
          </p>
        </>
      ) : (
        <SkeletonLines widths={['50%', '70%', '60%', '40%', '80%']} />
      )}
    </Card>
  )
}
