import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useMay } from '../access/useMay.ts'
import { useHotkey } from '../app/useHotkey.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { eventWords } from '../events/eventWords.ts'
import type { Shown } from '../events/Shown.ts'
import { showLoggedEvent } from '../events/showLoggedEvent.ts'
import { useContactForm } from '../events/useContactForm.ts'
import { useText } from '../i18n/useText.ts'

type Page = {
  onOpen: () => void
  onLogged: () => void
  /** What the rules look at; a company, if not said. */
  customer?: object
  /** The matter on whose page it is logged. */
  matterId?: string
}

/** The logging of contacts with a customer: who may, whether the form is open, and what was logged last. */
export const useLogging = (
  customerId: string,
  { onOpen, onLogged, customer = { kind: 'company' }, matterId }: Page,
) => {
  const text = useText()
  const queryClient = useQueryClient()
  const mayLog = useMay('log', 'Customer', { _id: customerId, ...customer })
  const [shown, setShown] = useState<Shown>()
  const form = useContactForm(
    customerId,
    (event: TimelineEvent) => {
      showLoggedEvent(queryClient, event)
      setOpen(false)
      onLogged()
      setShown({ eventId: event.eventId })
      confirmDone(text('events.log.saved', { what: eventWords(text, event.fact) }))
    },
    matterId,
  )
  // A draft that survived a reload is shown at once, without taking the focus.
  const [open, setOpen] = useState(mayLog && form.hasWords)
  const [asked, setAsked] = useState(0)

  const openForm = () => {
    if (!mayLog) return
    onOpen()
    setOpen(true)
    setAsked((times) => times + 1)
  }
  const show = useCallback((eventId: string) => setShown({ eventId }), [])
  useHotkey('n', openForm)
  return { mayLog, form, asked, open, openForm, closeForm: () => setOpen(false), shown, show }
}
export type Logging = ReturnType<typeof useLogging>
