import type { Line } from './Line.ts'

const asked = { receivedOn: null, decidedOn: null, decisionUrl: null, needed: null }

const name = { fi: 'x', sv: 'x', en: 'x' }
const STEP = {
  ...{
    phase: 'idea',
    dependsOn: [],
    forms: ['soleTrader'],
    industries: 'all',
    kind: 'step',
    authority: null,
    title: name,
  },
  ...{ what: name, why: name, takes: null, helpers: [name], helperKinds: [], links: [], owner: name },
  ...{ reviewOn: '2028-01-31', ownerId: null, authorityId: null, shown: true },
}

/** How the contracts of the founder's path are asked. */
export const pathLines: Record<string, Line> = {
  listPathSteps: {},
  addPathStep: { bodies: () => [STEP] },
  changePathStep: { bodies: () => [{ reviewOn: '2028-01-31' }] },
  listPathStepVersions: {},
  getPath: {},
  // Nothing has been chosen yet.
  choosePath: { bodies: () => [{ form: 'soleTrader', industry: null, municipality: null }], version: 0 },
  setPathStep: { bodies: () => [{ state: 'underWay', on: null, note: 'x' }] },
  listPathDocuments: {},
  getPathHelp: {},
  getPermitBundle: {},
  setPermit: { bodies: () => [{ ...asked, state: 'asked', askedOn: null, told: false }] },
  listPermitsToReport: {},
  reportPermit: { bodies: () => [{ ...asked, state: 'received', reportId: 'r1', at: '2026-11-20T10:00:00Z' }] },
}
