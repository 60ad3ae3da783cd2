import type { Document, Hocuspocus } from '@hocuspocus/server'
import type { Seat } from '../live/Seat.ts'
import { tellEditors } from '../live/tellEditors.ts'
import { quotedKeys } from './quotedKeys.ts'

/** How long the changes of a calculation are gathered before those who have its plan open look again (milliseconds). */
const GATHERED_FOR = 1_000

const seatAt = (document: Document): Seat | undefined => document.getConnections()[0]?.context.seat

/**
 * Told of every change of a section, it tells whoever has a text of the same plan open that quotes a result that it may be another now,
 * when the change was in the calculations: at most once a second. Where nothing is quoted, that somebody calculates is nobody's to know.
 */
export const quotesTeller = () => {
  const waiting = new Set<string>()
  return (document: Document, instance: Hocuspocus): void => {
    const editor = seatAt(document)?.editor
    if (editor?.part !== 'calculations' || waiting.has(editor.planId)) return
    waiting.add(editor.planId)
    setTimeout(() => {
      waiting.delete(editor.planId)
      for (const [sectionId, open] of instance.documents)
        if (seatAt(open)?.editor.planId === editor.planId && quotedKeys(open.getXmlFragment('text')).length > 0)
          tellEditors(sectionId, 'quotes-changed')
    }, GATHERED_FOR).unref()
  }
}
