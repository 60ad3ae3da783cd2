import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { matterEnded } from '#server/matters/matterEnded.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addPlanSection } from './addPlanSection.ts'
import { getPlanAdvice } from './advice/getPlanAdvice.ts'
import { beginPlan } from './beginPlan.ts'
import { getPlanResults } from './calculations/getPlanResults.ts'
import { listQuotes } from './calculations/listQuotes.ts'
import { changePlan } from './changePlan.ts'
import { changePlanSection } from './changePlanSection.ts'
import { commentOnPlan } from './comments/commentOnPlan.ts'
import { listPlanComments } from './comments/listPlanComments.ts'
import { resolvePlanComment } from './comments/resolvePlanComment.ts'
import { exportPlan } from './exports/exportPlan.ts'
import { getPlan } from './getPlan.ts'
import { addPlanImage } from './images/addPlanImage.ts'
import { getPlanImage } from './images/getPlanImage.ts'
import { listPlans } from './listPlans.ts'
import { removePlan } from './removePlan.ts'
import { removePlanSection } from './removePlanSection.ts'
import { askPlanReview } from './reviews/askPlanReview.ts'
import { endReviewsOf } from './reviews/endReviewsOf.ts'
import { givePlanStatement } from './reviews/givePlanStatement.ts'
import { listPlanReviews } from './reviews/listPlanReviews.ts'
import { listReviewsToMe } from './reviews/listReviewsToMe.ts'
import { takeBackPlanReview } from './reviews/takeBackPlanReview.ts'
import { versionsRoutes } from './versions/versionsRoutes.ts'

export const plansRoutes = (): Router => {
  matterEnded.listen(endReviewsOf)
  const router = Router()
  serve(router, 'listPlans', contracts.listPlans, listPlans)
  serve(router, 'beginPlan', contracts.beginPlan, beginPlan)
  serve(router, 'getPlan', contracts.getPlan, getPlan)
  serve(router, 'changePlan', contracts.changePlan, changePlan)
  serve(router, 'addPlanSection', contracts.addPlanSection, addPlanSection)
  serve(router, 'changePlanSection', contracts.changePlanSection, changePlanSection)
  serve(router, 'removePlan', contracts.removePlan, removePlan)
  serve(router, 'removePlanSection', contracts.removePlanSection, removePlanSection)
  serve(router, 'listPlanComments', contracts.listPlanComments, listPlanComments)
  serve(router, 'commentOnPlan', contracts.commentOnPlan, commentOnPlan)
  serve(router, 'resolvePlanComment', contracts.resolvePlanComment, resolvePlanComment)
  serve(router, 'addPlanImage', contracts.addPlanImage, addPlanImage)
  serve(router, 'getPlanImage', contracts.getPlanImage, getPlanImage)
  serve(router, 'getPlanResults', contracts.getPlanResults, getPlanResults)
  serve(router, 'listQuotes', contracts.listQuotes, listQuotes)
  router.use(versionsRoutes())
  serve(router, 'askPlanReview', contracts.askPlanReview, askPlanReview)
  serve(router, 'listPlanReviews', contracts.listPlanReviews, listPlanReviews)
  serve(router, 'listReviewsToMe', contracts.listReviewsToMe, listReviewsToMe)
  serve(router, 'givePlanStatement', contracts.givePlanStatement, givePlanStatement)
  serve(router, 'takeBackPlanReview', contracts.takeBackPlanReview, takeBackPlanReview)
  serve(router, 'getPlanAdvice', contracts.getPlanAdvice, getPlanAdvice)
  serve(router, 'exportPlan', contracts.exportPlan, exportPlan)
  return router
}
