import { readNotices } from '#shared/notices/readNotices.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { useNoticesChanged } from './useNoticesChanged.ts'

/** Mark notices as read: one that was opened or put aside, or all until a moment. */
export const useReadNotices = () => {
  const text = useText()
  const changed = useNoticesChanged()
  const command = useCommand(readNotices)
  const settled = { onError: ({ message }: Error) => confirmDone(message), onSettled: () => void changed() }
  return {
    readOne: (noticeId: string) => command.mutate({ noticeIds: [noticeId as never] }, settled),
    readAll: (until: string) =>
      command.mutate(
        { until },
        { ...settled, onSuccess: ({ marked }) => confirmDone(text('notices.readAll.done', { count: marked })) },
      ),
    isPending: command.isPending,
  }
}
