import { useRef, useState } from 'react'

/** Of a list each thing is changed where it stands, one form at a time: which is open (`new`: one that is made), and the frame around them. */
export const useOneForm = () => {
  const [open, setOpen] = useState<string>()
  const frame = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(undefined)
    // The form is gone: who goes by keyboard stays in the list.
    frame.current?.focus({ preventScroll: true })
  }
  return { open, setOpen, close, frame }
}
