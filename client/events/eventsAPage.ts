/** Events fetched at a time: some screens ahead, yet one quick answer. */
export const EVENTS_A_PAGE = 50
