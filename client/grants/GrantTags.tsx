import { styled } from 'styled-components'
import type { Grant } from '#shared/grants/Grant.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 2)};
  & > span { white-space: normal; }
`

/** What is special about a grant: not in force yet, or recorded for the customer by somebody else. */
export const GrantTags = ({ grant }: { grant: Grant }) => {
  const text = useText()
  const { language } = useLanguage()
  const { state, invitation, recorded, how, signatures } = grant
  const tags = [
    state === 'waitingSignature' ? text('grants.state.waitingSignature') : null,
    state === 'invited' ? text(invitation?.expired ? 'grants.state.invitationOver' : 'grants.state.invited') : null,
    recorded
      ? text(how === 'paper' ? 'grants.state.paper' : 'grants.state.oral', { evidence: recorded.evidence })
      : null,
  ].filter((tag) => tag !== null)
  if (tags.length === 0) return null
  return (
    <>
      <Row>
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </Row>
      {recorded ? (
        <Quiet as="p">
          {text('grants.recordedBy', {
            name: recorded.by.name,
            organisation: recorded.by.organisation.name[language],
          })}
        </Quiet>
      ) : null}
      {state === 'waitingSignature' ? (
        <Quiet as="p">{text('grants.signed', { names: signatures.map(({ name }) => name).join(', ') })}</Quiet>
      ) : null}
    </>
  )
}
