import { useQueryClient } from '@tanstack/react-query'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { changeContactPerson } from '#shared/contacts/changeContactPerson.ts'
import { endContactRole } from '#shared/contacts/endContactRole.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { helsinkiTime } from '../events/helsinkiTime.ts'
import { useText } from '../i18n/useText.ts'

/** Say that a role still holds, or that it ended today; ending is taken back by the undo of its word. */
export const useContactCommands = (
  customerId: string,
  { contactPersonId, name, version, until }: Pick<ContactPerson, 'contactPersonId' | 'name' | 'version' | 'until'>,
) => {
  const text = useText()
  const queryClient = useQueryClient()
  const changing = useCommand(changeContactPerson)
  const ending = useCommand(endContactRole)
  const ids = { customerId, contactPersonId } as { customerId: never; contactPersonId: never }
  const refresh = () => invalidateCustomer(queryClient, customerId)

  const check = async () => {
    await changing.mutateAsync({ ...ids, version }).then(
      () => confirmDone(text('contacts.saved', { name })),
      () => {},
    )
    await refresh()
  }
  const reopen = async (from: number) => {
    await changing.mutateAsync({ ...ids, version: from, until }).catch(() => {})
    await refresh()
  }
  const end = async () => {
    const today = helsinkiTime(Date.now()).day
    await ending.mutateAsync({ ...ids, version, until: today }).then(
      (ended) => confirmDone(text('contacts.endedDone', { name }), () => reopen(ended.version)),
      () => {},
    )
    await refresh()
  }
  return { check, end, busy: changing.isPending || ending.isPending, failure: changing.error ?? ending.error }
}
