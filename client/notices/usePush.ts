import { useEffect, useState } from 'react'
import type { NoticeSettingsAnswer } from '#shared/notices/NoticeSettingsAnswer.ts'
import { subscribePush } from '#shared/notices/subscribePush.ts'
import { unsubscribePush } from '#shared/notices/unsubscribePush.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { pushHere } from './pushHere.ts'

/** Whether push messages are on in this browser, and how they are turned on and off here, or off everywhere. */
export const usePush = ({ pushKey }: Pick<NoticeSettingsAnswer, 'pushKey'>, changed: () => unknown) => {
  const text = useText()
  const { language } = useLanguage()
  const subscribe = useCommand(subscribePush)
  const unsubscribe = useCommand(unsubscribePush)
  const [endpoint, setEndpoint] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    pushHere.endpoint().then(setEndpoint, () => {})
  }, [])
  const carryOut = async (act: () => Promise<string>) => {
    setProblem(null)
    try {
      confirmDone(await act())
    } catch {
      setProblem(text(pushHere.isDenied() ? 'noticeSettings.push.denied' : 'noticeSettings.push.failed'))
    }
    setEndpoint(await pushHere.endpoint().catch(() => null))
    await changed()
  }
  return {
    isPossible: pushKey !== null && pushHere.isPossible(),
    isOn: endpoint !== null,
    problem: subscribe.error?.message ?? problem,
    isPending: subscribe.isPending || unsubscribe.isPending,
    begin: () =>
      carryOut(async () => {
        const subscription = await pushHere.begin(pushKey ?? '')
        await subscribe.mutateAsync({ ...subscription, language })
        return text('noticeSettings.push.turnedOn')
      }),
    end: (everywhere: boolean) =>
      carryOut(async () => {
        await unsubscribe.mutateAsync(everywhere || !endpoint ? {} : { endpoint })
        await pushHere.end()
        return text('noticeSettings.push.turnedOff')
      }),
  }
}
