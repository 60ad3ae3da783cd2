/** One measured figure, e.g. `open` `p95` 6.1 ms over n = 2000 requests. */
export type Figure = { bench: string; figure: string; value: number; unit: string; n: number }

/** What a bench gets: the running product with its data, and where to report. */
export type Bench = {
  /** e.g. `http://localhost:41234`, without a slash at the end. */
  baseUrl: string
  /** DATA_DIR of the running product. */
  dataDir: string
  /** The running product's own database, for what is compared with the bare driver. */
  databaseUri: string
  /** The Cookie header of a person of the demo, by the real sign-in; one session each. */
  cookie(user: string): Promise<string>
  /** How many companies and events the data was made with. */
  companies: number
  events: number
  /** Customers drawn uniformly from all companies, and the busier ones, 200 events each. */
  sample: Sample
  /** A run only to see that all works: as few rounds as still mean something. */
  smoke: boolean
  report(figure: Figure): void
}

export type Sample = { uniform: { customerId: string; businessId: string }[]; busy: string[] }
