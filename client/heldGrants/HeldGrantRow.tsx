import { styled } from 'styled-components'
import type { HeldGrant } from '#shared/grants/HeldGrant.ts'
import { useSession } from '../access/useSession.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { granteeName } from '../grants/granteeName.ts'
import { useGrantWords } from '../grants/useGrantWords.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { CustomerPlans } from '../plans/CustomerPlans.tsx'
import { tokens } from '../theme/tokens.ts'
import { CustomerLink } from './CustomerLink.tsx'
import { LetterToSend } from './LetterToSend.tsx'
import { ReturnGrant } from './ReturnGrant.tsx'

const SOON = 30

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1, 6)};
  align-items: start;
  padding: ${tokens.space(4, 5)};
  /* Thousands of rows: those out of sight are not laid out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 140px;
  ${tokens.wide} { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto; }
  & > button { justify-self: start; }
  ${tokens.narrow} { padding: ${tokens.space(4)}; }
`
const Name = styled.div`
  font-size: 18px;
  line-height: 24px;
  font-weight: 600;
`
const Wrapping = styled(Tag)`
  white-space: normal;
`

/** One customer's grant: what it opens, what for, until when, whether it is of use; and the way to give it back. */
export const HeldGrantRow = ({ grant }: { grant: HeldGrant }) => {
  const text = useText()
  const { language } = useLanguage()
  const words = useGrantWords()
  const mayRecord = useSession().actor.permissions.includes('grants.record')
  const { customer, to, sections, purpose, recorded, how, daysLeft, use } = grant
  return (
    <Row>
      <div>
        <Name>
          <CustomerLink customer={customer} />
        </Name>
        <p>{sections.map((section) => text(`grants.section.${section}`)).join(', ')}</p>
        <Quiet as="p" dir="auto">
          {purpose}
        </Quiet>
        {to.kind === 'guest' && sections.some((section) => section.startsWith('plan.')) ? (
          <CustomerPlans customerId={customer.customerId} />
        ) : null}
        {recorded ? (
          <Quiet as="p">
            {text(how === 'paper' ? 'grants.state.paper' : 'grants.state.oral', { evidence: recorded.evidence })} ·{' '}
            {text(`held.confirmation.${recorded.confirmation.by}.${recorded.confirmation.state}`)}
          </Quiet>
        ) : null}
        {recorded?.confirmation.by === 'letter' && recorded.confirmation.state === 'queued' && mayRecord ? (
          <LetterToSend grant={grant} />
        ) : null}
      </div>
      <div>
        <p>{daysLeft <= SOON ? <strong>{words.until(grant)}</strong> : words.until(grant)}</p>
        <Quiet as="p">
          {text('grants.use')} {words.use(use)}
        </Quiet>
        {to.kind === 'guest' ? null : <Quiet as="p">{granteeName(to, language)}</Quiet>}
        {grant.proposedForReturn ? <Wrapping>{text('held.proposed')}</Wrapping> : null}
      </div>
      {grant.mayReturn ? <ReturnGrant grant={grant} /> : null}
    </Row>
  )
}
