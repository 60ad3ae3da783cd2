import { styled } from 'styled-components'
import { IconArrowRight, IconAuthoriseCompany, IconGroupOfPeople } from 'suomifi-icons'
import { useSession } from '../access/useSession.ts'
import { Card } from '../components/Card.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useActFor } from './useActFor.ts'
import { type ActingChoice, useCapacities } from './useCapacities.ts'

const List = styled.ul`
  list-style: none;
  display: grid;
  gap: ${tokens.space(3)};
  margin: 0;
  padding: 0;
`
const Choice = styled.button`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  align-items: center;
  gap: ${tokens.space(0, 4)};
  width: 100%;
  min-height: 72px;
  padding: ${tokens.space(3, 4)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  & > svg { width: 24px; height: 24px; color: ${tokens.colors.highlightBase}; }
  &:hover { border-color: ${tokens.colors.highlightBase}; background: ${tokens.colors.highlightLight4}; }
  & b { display: block; font-weight: 600; }
`

const OneChoice = ({ choice, choose, waits }: { choice: ActingChoice; choose: () => unknown; waits: boolean }) => (
  <li>
    <Choice type="button" disabled={waits} onClick={choose}>
      {choice.customerId ? <IconAuthoriseCompany /> : <IconGroupOfPeople />}
      <span>
        <b>{choice.name}</b>
        <Quiet>{choice.capacity}</Quiet>
      </span>
      <IconArrowRight />
    </Choice>
  </li>
)

/** One question before everything else: for whom? Asked of who may act for several, and of whose mandate has ended. */
export const ChooseActingFor = () => {
  const text = useText()
  const { choice } = useSession()
  const choices = useCapacities()
  const { actFor, error, isPending } = useActFor()
  const why =
    choice === 'ended' ? (choices.length > 0 ? 'actingFor.ended' : 'actingFor.ended.none') : 'actingFor.needed'
  // What failed has been said: the command keeps its error.
  const choose = (customerId: string | null) => actFor(customerId).catch(() => {})
  return (
    <Page>
      <PageTitle title={text('actingFor.title')} />
      <p>{text(why)}</p>
      {error ? (
        <FailedState title={text('actingFor.failed')} error={error} retry={() => window.location.reload()} />
      ) : null}
      {choices.length > 0 ? (
        <Card>
          <List>
            {choices.map((one) => (
              <OneChoice
                key={one.customerId ?? 'work'}
                choice={one}
                choose={() => choose(one.customerId)}
                waits={isPending}
              />
            ))}
          </List>
        </Card>
      ) : null}
    </Page>
  )
}
