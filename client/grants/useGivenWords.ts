import type { GrantState } from '#shared/grants/GrantState.ts'
import { useText } from '../i18n/useText.ts'

/** What has become of access just given: it holds, a guest is invited to it, or another representative signs first. */
export const useGivenWords = () => {
  const text = useText()
  return ({ state }: { state: GrantState }, name: string): string => {
    if (state === 'waitingSignature') return text('give.done.waits', { name })
    return text(state === 'invited' ? 'give.done.invited' : 'give.done', { name })
  }
}
