import { Fragment, lazy, Suspense } from 'react'
import { styled } from 'styled-components'
import { IconPlus } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import type { Company } from '#shared/register/Company.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { CustomerPlans } from '../plans/CustomerPlans.tsx'
import { StatusTag } from '../register/StatusTag.tsx'
import { tokens } from '../theme/tokens.ts'
import { CompanyBasis } from './CompanyBasis.tsx'
import { CompanyMenu } from './CompanyMenu.tsx'
import { CopyBusinessId } from './CopyBusinessId.tsx'
import type { Logging } from './useLogging.ts'

const AskAccess = lazy(() => import('../heldGrants/AskAccess.tsx').then(({ AskAccess }) => ({ default: AskAccess })))

const Head = styled.header`
  display: grid;
  gap: ${tokens.space(2)};
`
const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(2, 6)};
  & > div { flex: 1 1 400px; min-width: 0; }
  ${tokens.narrow} { & > div { flex-basis: 100%; } & > button { display: none; } }
`
const Facts = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${tokens.space(0, 2)};
`

type Props = { company: Company; logging: Logging }

/** Who this is: name, number, what it does and where, its state, and why the viewer sees what they see. */
export const CompanyHead = ({ company, logging }: Props) => {
  const text = useText()
  const { fullDay } = useSayTime()
  const facts = [
    company.form?.text,
    company.municipality?.text,
    company.industry?.text,
    company.registeredAt && text('company.registered', { day: fullDay(company.registeredAt) }),
  ].filter((fact): fact is string => Boolean(fact))
  return (
    <Head>
      <Top>
        <div>
          <PageTitle title={company.name} />
          <Facts>
            <CopyBusinessId businessId={company.businessId} />
            {facts.map((fact) => (
              <Fragment key={fact}>
                <Quiet aria-hidden="true">·</Quiet>
                <Quiet>{fact}</Quiet>
              </Fragment>
            ))}
          </Facts>
        </div>
        {logging.mayLog ? (
          <Button
            variant={logging.open ? 'secondary' : 'default'}
            icon={<IconPlus />}
            aria-keyshortcuts="n"
            onClick={logging.openForm}
          >
            {text('events.log.open')}
          </Button>
        ) : null}
        <CompanyMenu customerId={company.customerId} name={company.name} />
      </Top>
      <div>
        <StatusTag status={company.status} />
      </div>
      <CompanyBasis customerId={company.customerId} />
      <CustomerPlans customerId={company.customerId} />
      <Suspense>
        <AskAccess customer={company} />
      </Suspense>
    </Head>
  )
}
