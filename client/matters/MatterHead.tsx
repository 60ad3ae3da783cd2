import { styled } from 'styled-components'
import { IconInfo } from 'suomifi-icons'
import type { Matter } from '#shared/matters/Matter.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Head = styled.header`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
`
const Facts = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(0, 3)};
`

/** What this is: the need, whose, when it began, and why the viewer sees it. */
export const MatterHead = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const { language } = useLanguage()
  const { when, fullDay } = useSayTime()
  const { need, status, customerId, customer, openedBy, openedAt, bases, withheld } = matter
  const opener = [openedBy.name, openedBy.organisation?.name[language]].filter(Boolean).join(', ')
  const words = bases.map((basis) => text(`access.basis.toProfessional.${basis}`)).join(', ')
  return (
    <Head>
      <TextLink to="/matters">{text('matter.back')}</TextLink>
      <PageTitle title={need}>
        <span dir="auto">{need}</span>
      </PageTitle>
      <Facts>
        <Tag $tone={matter.open ? 'quiet' : 'good'}>{text(`matters.status.${status}`)}</Tag>
        <CustomerLink customer={{ customerId, ...customer }} />
        <Quiet>{text('matter.opened', { name: opener, when: when(openedAt) })}</Quiet>
      </Facts>
      <BasisLine>{text('matter.basis', { bases: words })}</BasisLine>
      {withheld ? (
        <BasisLine icon={<IconInfo />}>
          {text('matter.withheld', { reason: withheld.reason, day: fullDay(withheld.reviewOn) })}
        </BasisLine>
      ) : null}
    </Head>
  )
}
