import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { ServiceInUse } from '#shared/services/ServiceInUse.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { Tag } from '../components/Tag.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePromiseSaid } from './usePromiseSaid.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  overflow-wrap: anywhere;
  & h2 { margin-bottom: 0; }
`
const Warning = styled.p`
  color: ${tokens.colors.alertBase};
  font-weight: 600;
`

type Props = { service: ServiceInUse; areaWords: (codes: readonly string[]) => string; onChange: () => void }

/** A service with its promise, area and queue; a queue that nobody keeps is said aloud. */
export const ServiceCard = ({ service, areaWords, onChange }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const said = usePromiseSaid()
  const { name, promised, promisesItself, team, municipalities, active } = service
  const unkept = team
    ? team.members === 0
      ? text('services.team.empty', { team: team.name })
      : null
    : text('services.team.gone')
  return (
    <Card>
      <Stack>
        <SpreadRow>
          <div>
            <CardTitle>{name[language]}</CardTitle>
            {active ? null : <Tag>{text('services.closed')}</Tag>}
          </div>
          <Button
            variant="secondary"
            aria-label={text('services.change.label', { name: name[language] })}
            onClick={onChange}
          >
            {text('services.change')}
          </Button>
        </SpreadRow>
        <p>{said(promised)}</p>
        <Quiet>
          {text(promisesItself ? 'services.promise.own' : 'services.promise.common')} · {areaWords(municipalities)}
          {team ? ` · ${text('services.team.kept', { team: team.name })}` : ''}
        </Quiet>
        {unkept ? <Warning>{unkept}</Warning> : null}
      </Stack>
    </Card>
  )
}
