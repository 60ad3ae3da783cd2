import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'

type Named = { name: string; endpoint: Endpoint }

/** Every contract with its name, for tests by table: a new one is tested without a new line. */
export const everyContract: Named[] = Object.entries(contracts).map(([name, endpoint]) => ({ name, endpoint }))

const SAMPLES: Record<string, string> = {
  contactPersonId: 'cpr_00000000000000000000',
  customerId: 'cus_00000000000000000000',
  grantId: 'grt_00000000000000000000',
  requestId: 'arq_00000000000000000000',
  organisationId: 'org_00000000000000000000',
  documentId: 'doc_00000000000000000000',
  eventId: 'evt_00000000000000000000',
  nextStepId: 'nxt_00000000000000000000',
  matterId: 'mat_00000000000000000000',
  taskId: 'tsk_00000000000000000000',
  businessId: '9000000-3',
  breakGlassId: 'bgl_00000000000000000000',
  inquiryId: 'inq_00000000000000000000',
  messageId: 'msg_00000000000000000000',
  templateId: 'tpl_00000000000000000000',
  mergeId: 'mrg_00000000000000000000',
  userId: 'usr_00000000000000000000',
  roleId: 'rol_00000000000000000000',
  serviceId: 'svc_00000000000000000000',
  absenceId: 'abs_00000000000000000000',
  teamId: 'team_00000000000000000000',
  sessionId: 'ses_00000000000000000000',
  handOffId: 'hof_00000000000000000000',
  imageId: 'pim_00000000000000000000',
  versionId: 'pvr_00000000000000000000',
  commentId: 'pcm_00000000000000000000',
  sectionId: 'pse_00000000000000000000',
  planId: 'pln_00000000000000000000',
  reviewId: 'prv_00000000000000000000',
  stepKey: 'idea',
  permitId: 'ppm_00000000000000000000',
}

/** The path of a contract with well-formed ids that nothing has. Fails on a parameter that has no sample yet. */
export const samplePath = ({ path }: Endpoint, own: Record<string, string> = {}): string =>
  path.replaceAll(/:(\w+)/g, (_mark, name: string) => {
    const value = own[name] ?? SAMPLES[name]
    if (!value) throw new Error(`Add a sample of the path parameter ${name} to tests/contracts/everyContract.ts`)
    return value
  })
