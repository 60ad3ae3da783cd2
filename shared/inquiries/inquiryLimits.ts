/** Characters of a question, a correction request or an answer at most. */
export const LONGEST_INQUIRY = 2000

/** In how many working days an organisation answers. */
export const ANSWER_IN_WORKING_DAYS = 5
