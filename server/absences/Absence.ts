/** Days on which a person is away from work, first and last included (`YYYY-MM-DD`, Finland). Why is nobody's business and is not kept. */
export type Absence = {
  _id: string
  organisationId: string
  userId: string
  from: string
  until: string
  /** When the last day is over: it is forgotten some time after. */
  endsAt: Date
  /** Who takes their things meanwhile; null: their teams. */
  substituteId: string | null
  /** The entry of the calendar it was brought from, so that bringing it again changes it; null: entered here. */
  calendarUid: string | null
  version: number
}
