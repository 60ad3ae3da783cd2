import type { Editor } from './Editor.ts'

/** One open editor's place at a section, as the socket's connection carries it. */
export type Seat = {
  editor: Editor
  /** Its access has ended: whatever still comes from it is not heard. */
  isOver: boolean
  /** Under which number this editor's cursor goes; nobody moves another's. */
  cursor: number | null
  /** The look that is kept of somebody else than the customer's own people. */
  lookId: string | null
}
