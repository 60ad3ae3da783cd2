import { styled } from 'styled-components'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import { reviewsTexts } from '#shared/breakGlass/reviewsTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { CardTitle } from '../components/CardTitle.ts'
import { Fold } from '../components/Fold.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { BreakGlassReviews } from './BreakGlassReviews.tsx'
import { WithholdingReviews } from './WithholdingReviews.tsx'

addTexts(reviewsTexts)

const Block = styled.section`
  display: grid;
  gap: ${tokens.space(4)};
  ${CardTitle} { margin-bottom: 0; }
`

/** What waits for a second look in the organisation: break-glass, and what was withheld from others. */
export const ReviewsPage = () => {
  const text = useText()
  const may = permissionsOf(useSession().actor)
  if (!may.has('breakGlass.review') && !may.has('events.withhold')) return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('reviews.title')} />
        <Quiet as="p">{text('reviews.what')}</Quiet>
      </div>
      {may.has('breakGlass.review') ? (
        <Block>
          <CardTitle>{text('reviews.breakGlass.title')}</CardTitle>
          <BreakGlassReviews state="unreviewed" />
          <Fold title={text('reviews.breakGlass.done')}>
            <BreakGlassReviews state="reviewed" />
          </Fold>
        </Block>
      ) : null}
      {may.has('events.withhold') ? (
        <Block>
          <CardTitle>{text('reviews.withheld.title')}</CardTitle>
          <WithholdingReviews />
        </Block>
      ) : null}
    </Page>
  )
}
