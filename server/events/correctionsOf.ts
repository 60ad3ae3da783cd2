import { EventModel } from './eventModel.ts'

/** Which events correct these: by the id of the corrected one, the id of the one that corrects it. */
export const correctionsOf = async (eventIds: string[]): Promise<Map<string, string>> => {
  if (eventIds.length === 0) return new Map()
  const corrections = await EventModel.find({ corrects: { $in: eventIds } }, { corrects: 1 }).lean()
  return new Map(corrections.map(({ _id, corrects }) => [corrects ?? '', _id]))
}
