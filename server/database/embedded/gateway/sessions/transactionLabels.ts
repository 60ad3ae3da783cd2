/** Error labels of MongoDB's transactions specification. The whole transaction may be repeated. */
export const TRANSIENT = 'TransientTransactionError'
/** The commit alone may be repeated. */
export const UNKNOWN_COMMIT = 'UnknownTransactionCommitResult'
