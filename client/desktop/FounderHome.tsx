import { styled } from 'styled-components'
import { ExternalLink } from 'suomifi-ui-components'
import { advisersFoundersTexts } from '#shared/founders/advisersFoundersTexts.ts'
import { foundersTexts } from '#shared/founders/foundersTexts.ts'
import { useSession } from '../access/useSession.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { BeginFounding } from '../founders/BeginFounding.tsx'
import { CodeCard } from '../founders/CodeCard.tsx'
import { MergesCard } from '../founders/MergesCard.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { HomeSections } from '../oys/HomeSections.tsx'
import { useOwnCustomer } from '../oys/useOwnCustomer.ts'
import { tokens } from '../theme/tokens.ts'
import { firstName } from './firstName.ts'

addTexts({ ...foundersTexts, ...advisersFoundersTexts })

const Parts = styled(Card)`
  display: grid;
  gap: ${tokens.space(3)};
  justify-items: start;
  h2 { margin: 0; }
`

/** Where the company will begin, and the way there. */
const TowardsCompany = () => {
  const text = useText()
  return (
    <Parts>
      <CardTitle>{text('founder.company')}</CardTitle>
      <p>{text('founder.company.what')}</p>
      <ButtonLink to="/become-company">{text('founder.company.do')}</ButtonLink>
      <ExternalLink href="https://www.ytj.fi" labelNewWindow={text('shell.newWindow')}>
        {text('founder.how.link')}
      </ExternalLink>
    </Parts>
  )
}

/** A founder's home: how an adviser finds me, what waits, who sees what, and the way to a company. */
export const FounderHome = () => {
  const text = useText()
  const { actor } = useSession()
  const own = useOwnCustomer()
  return (
    <Page>
      <div>
        <PageTitle title={text('founder.title')}>{text('owner.hello', { name: firstName(actor.name) })}</PageTitle>
        {own ? <Quiet as="p">{text('founder.home.who', { name: own.name })}</Quiet> : null}
      </div>
      {own ? (
        <>
          <MergesCard customerId={own.customerId} />
          <CodeCard customerId={own.customerId} />
          <HomeSections customerId={own.customerId} gives />
          <TowardsCompany />
        </>
      ) : (
        <BeginFounding />
      )}
    </Page>
  )
}
