import { useId } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { NoticeSettingsAnswer } from '#shared/notices/NoticeSettingsAnswer.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePush } from './usePush.ts'

const Acts = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
  margin-top: ${tokens.space(3)};
`

type Props = { settings: NoticeSettingsAnswer; changed: () => unknown }

/** Push messages: in this browser, and in how many others. */
export const PushCard = ({ settings, changed }: Props) => {
  const text = useText()
  const id = useId()
  const { isPossible, isOn, problem, isPending, begin, end } = usePush(settings, changed)
  const { browsers } = settings
  const on = isOn && browsers > 0
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('noticeSettings.push')}</CardTitle>
      <p>{text('noticeSettings.push.what')}</p>
      {isPossible ? null : <Quiet as="p">{text('noticeSettings.push.impossible')}</Quiet>}
      {on ? <p>{text('noticeSettings.push.here')}</p> : null}
      {browsers > 0 ? <Quiet as="p">{text('noticeSettings.push.elsewhere', { count: browsers })}</Quiet> : null}
      <ProblemLine id={`${id}-problem`} problem={problem ?? undefined} />
      <Acts>
        {isPossible && !on ? (
          <Button variant="secondary" aria-disabled={isPending} onClick={begin}>
            {text('noticeSettings.push.on')}
          </Button>
        ) : null}
        {on ? (
          <Button variant="secondary" aria-disabled={isPending} onClick={() => end(false)}>
            {text('noticeSettings.push.off')}
          </Button>
        ) : null}
        {browsers > (on ? 1 : 0) ? (
          <Button variant="secondary" aria-disabled={isPending} onClick={() => end(true)}>
            {text('noticeSettings.push.offAll')}
          </Button>
        ) : null}
      </Acts>
    </Card>
  )
}
