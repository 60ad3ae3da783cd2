import { Button } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { endSession } from '#shared/session/endSession.ts'
import type { listSessions } from '#shared/session/listSessions.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'

type Props = { session: OutputOf<typeof listSessions>['items'][number]; reload: () => unknown }

/** One browser in which the person is signed in, and the way to sign out there. */
export const OwnSession = ({ session, reload }: Props) => {
  const text = useText()
  const { when } = useSayTime()
  const { id, device, startedAt, seenAt, current } = session
  const name = device ?? text('sessions.device.unknown')
  const end = useCommand(endSession)
  const endIt = () =>
    end.mutate(
      { sessionId: id as never },
      {
        onSuccess: () => confirmDone(text('sessions.ended')),
        onError: ({ message }) => confirmDone(message),
        onSettled: () => reload(),
      },
    )
  return (
    <li>
      <div>
        <b>{name}</b>
        <Quiet>{text('sessions.times', { started: when(startedAt), seen: when(seenAt) })}</Quiet>
      </div>
      {current ? (
        <Tag $tone="good">{text('sessions.current')}</Tag>
      ) : (
        <Button
          variant="secondary"
          onClick={endIt}
          disabled={end.isPending}
          aria-label={`${text('sessions.end')}: ${name}`}
        >
          {text('sessions.end')}
        </Button>
      )}
    </li>
  )
}
