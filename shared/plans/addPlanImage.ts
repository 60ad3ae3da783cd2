import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'

export const addPlanImage = defineEndpoint({
  method: 'post',
  path: '/api/plan-sections/:sectionId/images',
  summary:
    'Add a picture to a section of a business plan: one file, typed by its content and scanned; who reads the section sees it',
  audience: 'signedIn',
  params: z.strictObject({ sectionId: PlanSectionId }),
  upload: { maxBytes: LARGEST_FILE },
  // It is held in memory and scanned.
  cost: 20,
  response: z.object({ imageId: z.string() }),
  errors: [
    'session.missing',
    'request.invalid',
    'upload.broken',
    'upload.too_large',
    'upload.type',
    'upload.infected',
    'upload.not_scanned',
    'access.denied',
    'plan.section_not_found',
    'plan.not_a_picture',
    'plan.too_many_images',
  ],
})
