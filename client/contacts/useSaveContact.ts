import { useQueryClient } from '@tanstack/react-query'
import { addContactPerson } from '#shared/contacts/addContactPerson.ts'
import type { ContactPerson } from '#shared/contacts/ContactPerson.ts'
import { changeContactPerson } from '#shared/contacts/changeContactPerson.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { parseDay } from '../events/parseDay.ts'
import { useText } from '../i18n/useText.ts'
import type { ContactDraft } from './ContactDraft.ts'

const orNull = (typed: string): string | null => typed.trim() || null

/** Save a draft as a new contact person or over the one that is being changed. Resolves to whether it was saved. */
export const useSaveContact = (customerId: string, person: ContactPerson | undefined) => {
  const text = useText()
  const queryClient = useQueryClient()
  const adding = useCommand(addContactPerson)
  const changing = useCommand(changeContactPerson)

  const send = (draft: ContactDraft, today: string): Promise<ContactPerson> => {
    const { title, known, languages } = draft
    const role = {
      title,
      email: orNull(draft.email),
      phone: orNull(draft.phone),
      from: parseDay(draft.from, today, 'past'),
      until: parseDay(draft.until, today),
      protected: draft.protected,
    }
    const name = draft.name.trim()
    if (!person) {
      const who = known ? { personId: known.personId as never } : { name, languages }
      return adding.mutateAsync({ customerId: customerId as never, person: who, role })
    }
    const { contactPersonId, version } = person
    const ofPerson = person.mayRename ? { name, languages } : {}
    const ids = { customerId, contactPersonId } as { customerId: never; contactPersonId: never }
    return changing.mutateAsync({ ...ids, version, ...role, ...ofPerson })
  }
  const save = async (draft: ContactDraft, today: string): Promise<boolean> => {
    try {
      const saved = await send(draft, today)
      confirmDone(text('contacts.saved', { name: saved.name }))
      await invalidateCustomer(queryClient, customerId)
      return true
    } catch {
      return false
    }
  }
  return { save, saving: adding.isPending || changing.isPending, failure: adding.error ?? changing.error }
}
