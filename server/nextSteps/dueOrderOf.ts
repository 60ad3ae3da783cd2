const AFTER_ALL_DAYS = '9999-12-31'

/** What lists of next steps are sorted by: the day, or a day after all others. */
export const dueOrderOf = (dueOn: string | null): string => dueOn ?? AFTER_ALL_DAYS
