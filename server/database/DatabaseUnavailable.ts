/** The database can't be reached, or writers stood in each other's way for too long: nothing of the change was kept. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database could not carry out the transaction in time', { cause })
    this.name = 'DatabaseUnavailable'
  }
}
