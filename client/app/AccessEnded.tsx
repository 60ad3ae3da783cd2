import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { liveTexts } from '#shared/realtime/liveTexts.ts'
import { closedPage } from '../api/closedPage.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

addTexts(liveTexts)

const Words = styled(Card)`
  display: grid;
  gap: ${tokens.space(4)};
  max-width: 720px;
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(4)};
`

/** In place of a page whose access has ended: that it has, why that can be, and what to do. */
export const AccessEnded = () => {
  const text = useText()
  return (
    <Page>
      <PageTitle title={text('live.closed.title')} />
      <Words role="status">
        <p>{text('live.closed.text')}</p>
        <p>{text('live.closed.todo')}</p>
        <Actions>
          <Button onClick={closedPage.openAgain}>{text('live.closed.again')}</Button>
          <ButtonLink to="/">{text('live.closed.home')}</ButtonLink>
        </Actions>
      </Words>
    </Page>
  )
}
