import { ExternalLink } from 'suomifi-ui-components'
import { useSession } from '../access/useSession.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'
import { firstName } from './firstName.ts'

/** A founder without a company: what is here now, what comes when the company is in the register, and nothing promised beyond. */
export const FounderHome = () => {
  const text = useText()
  const { actor } = useSession()
  return (
    <Page>
      <PageTitle title={text('founder.title')}>{text('owner.hello', { name: firstName(actor.name) })}</PageTitle>
      <Card>
        <CardTitle>{text('founder.now')}</CardTitle>
        <p>{text('founder.now.what')}</p>
      </Card>
      <Card>
        <CardTitle>{text('founder.how')}</CardTitle>
        <p>{text('founder.how.what')}</p>
        <p>
          <ExternalLink href="https://www.ytj.fi" labelNewWindow={text('shell.newWindow')}>
            {text('founder.how.link')}
          </ExternalLink>
        </p>
      </Card>
      <Card>
        <CardTitle>{text('founder.then')}</CardTitle>
        <p>{text('founder.then.what')}</p>
      </Card>
    </Page>
  )
}
