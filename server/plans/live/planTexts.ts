import { Hocuspocus } from '@hocuspocus/server'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { bringsQuotes } from '../calculations/bringsQuotes.ts'
import { quotesTeller } from '../calculations/quotesTeller.ts'
import { beginLook } from '../versions/beginLook.ts'
import { endLook } from '../versions/endLook.ts'
import { admitEditor } from './admitEditor.ts'
import { compactText } from './compactText.ts'
import { keepUpdate } from './keepUpdate.ts'
import { nameCursor } from './nameCursor.ts'
import { noteLook } from './noteLook.ts'
import { readText } from './readText.ts'
import type { Seat } from './Seat.ts'

/** From the last change to when the updates of a section become part of its state (milliseconds), at most so long while it is written. */
const COMPACTED_AFTER = 5_000
const COMPACTED_WITHIN = 60_000
/** Sync messages that carry something written. */
const WRITES = [1, 2]

type Seated = { seat: Seat }

const refused = (reason: string) => Object.assign(new Error(reason), { reason })

/**
 * The texts of plans, edited together: one Yjs document per section, opened by whoever the rules let read it, written only by those
 * whom they let edit. Stored before it is acknowledged; what was deleted is not in the bytes that a newcomer gets.
 */
export const planTexts = (failed: (error: unknown) => void): Hocuspocus<Seated> => {
  const tellQuotes = quotesTeller()
  return new Hocuspocus<Seated>({
    quiet: true,
    debounce: COMPACTED_AFTER,
    maxDebounce: COMPACTED_WITHIN,
    async onAuthenticate({ documentName, requestHeaders, connectionConfig }) {
      if (!PlanSectionId.safeParse(documentName).success) throw refused('section.not_found')
      const admitted = await admitEditor(requestHeaders.get('cookie') ?? undefined, documentName)
      if (!admitted) throw refused('section.not_found')
      await noteLook(admitted)
      connectionConfig.readOnly = !admitted.editor.mayEdit
      const lookId = await beginLook(admitted)
      return { seat: { editor: admitted.editor, isOver: false, cursor: null, lookId } }
    },
    async onLoadDocument({ documentName, document }) {
      await readText(documentName, document)
    },
    async beforeHandleMessage({ context: { seat } }) {
      if (seat.isOver) throw refused('access.ended')
    },
    async beforeSync({ type, payload, document, connection, context: { seat } }) {
      if (!WRITES.includes(type) || connection.readOnly) return
      if (!seat.editor.mayQuote && bringsQuotes(document, payload)) throw refused('access.denied')
      await keepUpdate(payload, seat.editor)
      // The right may have ended while we wrote: then the change stands in the log of updates, made while it held.
      if (seat.isOver) throw refused('access.ended')
    },
    async beforeHandleAwareness({ context, states }) {
      if (context) nameCursor(context.seat, states)
      else states.clear()
    },
    // Thrown, it would be nobody's to catch and end the process.
    async onStateless({ connection }) {
      connection.close({ code: 4400, reason: 'message.unknown' })
    },
    async onChange({ document, instance }) {
      tellQuotes(document, instance)
    },
    async onDisconnect({ context }) {
      const lookId = context?.seat?.lookId
      if (lookId) await endLook(lookId).catch(failed)
    },
    async onStoreDocument({ documentName }) {
      await compactText(documentName)
    },
  })
}
