import { z } from 'zod'
import { recordedText } from '#shared/events/recordedText.ts'

const Position = z.base64().max(400)

/** Where in a section's text a comment stands: two Yjs relative positions, which edits around them do not move, and what stood there. */
export const CommentAnchor = z.strictObject({ from: Position, to: Position, quote: recordedText(1_000) })
export type CommentAnchor = z.infer<typeof CommentAnchor>
