/** How old an answer of the register may be (milliseconds): a withdrawal there takes effect here within this. */
export const LONGEST_BELIEF = 10 * 60_000

/** The job asks anew when an answer is this old (milliseconds): its own round and the register's slowness fit into the rest. */
export const ASK_AGAIN_AFTER = 8 * 60_000

/** How long the register may take to answer (milliseconds): a sign-in waits for it. */
export const REGISTER_TIMEOUT = 3_000

/** A register that did not answer is left in peace for so long (milliseconds), else each request of each page would wait for it. */
export const PAUSE_AFTER_FAILURE = 15_000
