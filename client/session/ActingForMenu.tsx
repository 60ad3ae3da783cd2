import { styled } from 'styled-components'
import { IconAuthoriseCompany, IconCheck, IconGroupOfPeople } from 'suomifi-icons'
import { actingForTexts } from '#shared/session/actingForTexts.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { MenuButton } from '../components/MenuButton.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useActFor } from './useActFor.ts'
import { useCapacities } from './useCapacities.ts'

addTexts(actingForTexts)

const Group = styled.div`
  ${tokens.wide} { min-width: 300px; }
  padding: ${tokens.space(2, 0)};
  border-bottom: ${tokens.line};
`
const Heading = styled.p`
  padding: ${tokens.space(1, 4)};
  font-size: 14px;
  line-height: 20px;
  color: ${tokens.colors.depthDark1};
`
const Words = styled.span`
  display: grid;
  flex: 1;
  min-width: 0;
  line-height: 20px;
  & > small { font-size: 14px; font-weight: 400; color: ${tokens.colors.depthDark1}; }
`

/** The organisation and the companies for which the person may act, with their capacity in words; a press changes to it. */
export const ActingForMenu = () => {
  const text = useText()
  const choices = useCapacities()
  const { actFor, isPending } = useActFor()
  if (choices.length < 2) return null
  const change = (customerId: string | null) =>
    actFor(customerId).catch((error: Error) => confirmDone(error.message || text('actingFor.failed')))
  return (
    <Group role="group" aria-labelledby="acting-for">
      <Heading id="acting-for">{text('actingFor.menu')}</Heading>
      {choices.map(({ customerId, name, capacity, isCurrent }) => (
        <MenuButton
          key={customerId ?? 'work'}
          type="button"
          aria-current={isCurrent}
          disabled={isPending}
          onClick={() => (isCurrent ? undefined : change(customerId))}
        >
          {customerId ? <IconAuthoriseCompany /> : <IconGroupOfPeople />}
          <Words>
            {name}
            <small>{capacity}</small>
          </Words>
          {isCurrent ? <IconCheck /> : null}
        </MenuButton>
      ))}
    </Group>
  )
}
