/** Among so many providers the customer chooses at most. */
export const MOST_OFFERED = 5

/** The receiver says to be in touch within so many days. */
export const LATEST_CONTACT_DAYS = 60

/** Hours between two reminders of one hand-off. */
export const REMINDER_HOURS = 24
