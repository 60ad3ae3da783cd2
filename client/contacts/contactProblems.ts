import { parseDay } from '../events/parseDay.ts'
import type { ContactDraft } from './ContactDraft.ts'

export type ContactProblem = 'name' | 'title' | 'email' | 'phone' | 'from' | 'until'

/** What must be put right before a contact person can be saved, in the order of the form. */
export const contactProblems = (draft: ContactDraft, today: string): ContactProblem[] => {
  const wrong: Record<ContactProblem, boolean> = {
    name: !draft.known && draft.name.trim().length < 2,
    title: draft.title.trim() === '',
    email: draft.email.trim() !== '' && !/^[^\s@,<>]+@[^\s@,<>]+\.[^\s@,<>]+$/.test(draft.email.trim()),
    phone: draft.phone.trim() !== '' && !/^\+?[\d ()-]{5,24}$/.test(draft.phone.trim()),
    from: draft.from.trim() !== '' && !parseDay(draft.from, today, 'past'),
    until: draft.until.trim() !== '' && !parseDay(draft.until, today),
  }
  return (Object.keys(wrong) as ContactProblem[]).filter((field) => wrong[field])
}
