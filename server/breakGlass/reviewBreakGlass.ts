import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { reviewBreakGlass as contract } from '#shared/breakGlass/reviewBreakGlass.ts'
import { type BreakGlass, BreakGlassModel } from './breakGlassModel.ts'
import { presentBreakGlass } from './presentBreakGlass.ts'
import { reviewerOf } from './reviewerOf.ts'

/** Review a colleague's break-glass as the second person; the customer sees what was found. Late is better than never. */
export const reviewBreakGlass: Handler<typeof contract> = async (context, { breakGlassId, justified, text }) => {
  const organisationId = reviewerOf(context.actor)
  const opened = await BreakGlassModel.findOne({ _id: breakGlassId, organisationId }).lean<BreakGlass>()
  if (!opened) throw new Refusal('breakGlass.not_found')
  const { userId, name } = context.actor
  const at = new Date()
  if (opened.userId === userId) throw new Refusal('breakGlass.own_opening')
  if (opened.reviewed) throw new Refusal('breakGlass.already_reviewed')
  if (opened.until > at) throw new Refusal('breakGlass.still_open')
  const review = { userId, userName: name, at, justified, text }
  const { matchedCount } = await BreakGlassModel.updateOne(
    { _id: breakGlassId, reviewed: false },
    { $set: { review, reviewed: true } },
  )
  if (matchedCount === 0) throw new Refusal('breakGlass.already_reviewed')
  await recordEvent(context, {
    customerId: opened.customerId,
    class: 'plan',
    fact: { type: 'breakGlass.reviewed', content: { breakGlassId, justified, text } },
  })
  return presentBreakGlass(context, { ...opened, review, reviewed: true })
}
