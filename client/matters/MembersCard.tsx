import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, Checkbox } from 'suomifi-ui-components'
import { changeMatterMembers } from '#shared/matters/changeMatterMembers.ts'
import type { Matter } from '#shared/matters/Matter.ts'
import { useSession } from '../access/useSession.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { ChoiceGroup } from '../components/ChoiceGroup.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { MatterFailure } from './MatterFailure.tsx'
import { useMatterChoices } from './useMatterChoices.ts'
import { useMatterCommand } from './useMatterCommand.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  ul { margin: 0; padding: 0; list-style: none; display: grid; gap: ${tokens.space(1)}; }
`

/** Who else takes part, of any organisation; each organisation says who of its own. It opens nothing, and says so. */
export const MembersCard = ({ matter }: { matter: Matter }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const own = useSession().actor.organisation?.id
  const { run, failure, running } = useMatterCommand(changeMatterMembers)
  const [chosen, setChosen] = useState<string[] | null>(null)
  const choices = useMatterChoices(chosen !== null)
  const mine = matter.members.filter(({ organisation }) => organisation.id === own).map(({ userId }) => userId)
  const save = async () => {
    if (!chosen || !(await run({ matterId: matter.matterId as never, memberIds: chosen as never[] }))) return
    confirmDone(text('matter.saved'))
    setChosen(null)
  }
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('matter.members.title')}</CardTitle>
      <Stack>
        {matter.members.length === 0 ? <Quiet>{text('matter.members.none')}</Quiet> : null}
        {matter.members.length > 0 ? (
          <ul>
            {matter.members.map(({ userId, name, organisation }) => (
              <li key={userId}>
                {name} <Quiet>{organisation.name[language]}</Quiet>
              </li>
            ))}
          </ul>
        ) : null}
        <Quiet>{text('matter.members.opens')}</Quiet>
        {chosen ? (
          <>
            <ChoiceGroup>
              <legend>{text('matter.members.own')}</legend>
              {(choices?.people ?? []).map(({ userId, name }) => (
                <Checkbox
                  key={userId}
                  checked={chosen.includes(userId)}
                  onClick={({ checkboxState }) =>
                    setChosen(checkboxState ? [...chosen, userId] : chosen.filter((one) => one !== userId))
                  }
                >
                  {name}
                </Checkbox>
              ))}
            </ChoiceGroup>
            <MatterFailure failure={failure} />
            <Button aria-disabled={running} onClick={() => void save()}>
              {text('matter.move.save')}
            </Button>
            <Button variant="secondaryNoBorder" onClick={() => setChosen(null)}>
              {text('shell.cancel')}
            </Button>
          </>
        ) : null}
        {matter.open && matter.mayHandle && !chosen ? (
          <Button variant="secondaryNoBorder" onClick={() => setChosen(mine)}>
            {text('matter.members.change')}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}
