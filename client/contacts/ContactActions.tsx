import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { useContactCommands } from './useContactCommands.ts'

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { person: ContactPerson; commands: ReturnType<typeof useContactCommands>; onChange: () => void }

/** What its keeper does with a contact person: changes, says that it still holds, ends the role. */
export const ContactActions = ({ person, commands, onChange }: Props) => {
  const text = useText()
  const { name } = person
  return (
    <Line>
      <Button variant="secondary" aria-label={text('contacts.changeLabel', { name })} onClick={onChange}>
        {text('contacts.change')}
      </Button>
      <Button
        variant="secondaryNoBorder"
        aria-label={text('contacts.checkedLabel', { name })}
        aria-disabled={commands.busy}
        onClick={() => commands.check()}
      >
        {text('contacts.checked')}
      </Button>
      <Button
        variant="secondaryNoBorder"
        aria-label={text('contacts.endLabel', { name })}
        aria-disabled={commands.busy}
        onClick={() => commands.end()}
      >
        {text('contacts.end')}
      </Button>
    </Line>
  )
}
