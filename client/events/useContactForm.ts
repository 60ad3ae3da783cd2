import { useState } from 'react'
import { logContact } from '#shared/events/logContact.ts'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useCommand } from '../api/useCommand.ts'
import { useDraft } from '../drafts/useDraft.ts'
import { type ContactDraft, EMPTY_CONTACT_DRAFT } from './ContactDraft.ts'
import { contactOf } from './contactOf.ts'
import { type ContactProblems, contactProblems } from './contactProblems.ts'
import { helsinkiTime } from './helsinkiTime.ts'
import { refusedFields } from './refusedFields.ts'

/** Whether anything has been written, so that a draft is worth showing again. */
const hasWords = (draft: ContactDraft, empty: ContactDraft): boolean =>
  JSON.stringify({ ...draft, triedAt: null }) !== JSON.stringify(empty)

/** The draft of a contact with a customer, what is wrong with it, and its saving. A failed save keeps every word. */
export const useContactForm = (
  customerId: string,
  onLogged: (event: TimelineEvent) => void,
  /** The matter on whose page it is written; absent: on the customer's. */
  matterId: string | null = null,
) => {
  const empty = { ...EMPTY_CONTACT_DRAFT, matterId }
  const name = matterId ? `contact.${customerId}.${matterId}` : `contact.${customerId}`
  const [draft, setDraft, clearDraft] = useDraft(name, empty)
  const [problems, setProblems] = useState<ContactProblems>({})
  const command = useCommand(logContact)

  const change = (part: Partial<ContactDraft>) => {
    setDraft((before) => ({ ...before, ...part, triedAt: null }))
    // A problem is gone as soon as its field is touched; the next save looks again.
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))))
  }
  /** Save, or say what is wrong: resolves to the problems found. */
  const save = async (): Promise<ContactProblems> => {
    if (command.isPending) return {}
    const now = draft.triedAt ? new Date(draft.triedAt) : new Date()
    const today = helsinkiTime(now).day
    const found = contactProblems(draft, now, today)
    setProblems(found)
    if (Object.keys(found).length > 0) return found
    setDraft((before) => ({ ...before, triedAt: now.toISOString() }))
    return command.mutateAsync({ customerId, ...contactOf(draft, now, today) }).then(
      (event) => {
        clearDraft()
        onLogged(event)
        return {}
      },
      (error) => {
        const refused = refusedFields(error)
        setProblems(refused)
        return refused
      },
    )
  }
  const discard = () => {
    clearDraft()
    setProblems({})
    command.reset()
  }
  return {
    draft,
    change,
    problems,
    save,
    discard,
    hasWords: hasWords(draft, empty),
    saving: command.isPending,
    failure: command.error,
  }
}
export type ContactForm = ReturnType<typeof useContactForm>
