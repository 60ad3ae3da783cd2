import { styled } from 'styled-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import type { Voice } from '../events/Voice.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { PromiseLine } from '../promise/PromiseLine.tsx'
import { tokens } from '../theme/tokens.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  justify-items: start;
  padding: ${tokens.space(3, 0)};
  overflow-wrap: anywhere;
  & + & { border-top: ${tokens.line}; }
  &:first-child { padding-top: 0; }
  & > a { font-weight: 600; }
`

/** A matter among a customer's others: what, where it stands, who has it, and what is left of the promise. */
export const MatterLine = ({ row, voice = 'professional' }: { row: MatterRow; voice?: Voice }) => {
  const text = useText()
  const { language } = useLanguage()
  const { matterId, need, status, statusReason, responsible, organisation, open, clock } = row
  const words = voice === 'customer' ? 'matters.toYou' : 'matters.status'
  const waits = open && status === 'waitingForCustomer' && voice === 'customer'
  const names = { organisation: organisation.name[language], person: responsible?.name ?? '' }
  return (
    <Row>
      <TextLink to="/matters/$matterId" params={{ matterId }} dir="auto">
        {need}
      </TextLink>
      <Tag $tone={waits ? 'warning' : open ? 'quiet' : 'good'}>{text(`${words}.${status}`)}</Tag>
      <Quiet>{responsible ? `${names.person}, ${names.organisation}` : names.organisation}</Quiet>
      {waits && statusReason ? <span dir="auto">{statusReason}</span> : null}
      {open ? <PromiseLine clock={clock} voice={voice} /> : null}
    </Row>
  )
}
