/** Another process has moved the reaction's cursor meanwhile: it holds the lease now. */
export class TurnLost extends Error {
  constructor(reaction: string) {
    super(`Another process has gone on with the reaction ${reaction}`)
    this.name = 'TurnLost'
  }
}
