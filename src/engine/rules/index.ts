import { aheadOfRivals } from './ahead-of-rivals.ts'
import { audienceMismatch } from './audience-mismatch.ts'
import { audienceUnknown } from './audience-unknown.ts'
import { baseCovered } from './base-covered.ts'
import { closeDateSlipping } from './close-date-slipping.ts'
import { coachProven } from './coach-proven.ts'
import { commitmentDodged } from './commitment-dodged.ts'
import { contradiction } from './contradiction.ts'
import { decisionMakerFor } from './decision-maker-for.ts'
import { decisionMakerUnknown } from './decision-maker-unknown.ts'
import { decisionMakerUnmet } from './decision-maker-unmet.ts'
import { decisionMakerUnverified } from './decision-maker-unverified.ts'
import { diagnosed } from './diagnosed.ts'
import { euphoria } from './euphoria.ts'
import { gatekeeperWithoutProof } from './gatekeeper-without-proof.ts'
import { goalsUnowned } from './goals-unowned.ts'
import { hedgedWords } from './hedged-words.ts'
import { inTroubleButAgainst } from './in-trouble-but-against.ts'
import { likedButNoNeed } from './liked-but-no-need.ts'
import { lossUnanswered } from './loss-unanswered.ts'
import { missingInformation } from './missing-information.ts'
import { newInPost } from './new-in-post.ts'
import { noCoach } from './no-coach.ts'
import { noCustomerCommitment } from './no-customer-commitment.ts'
import { noOpponentSeen } from './no-opponent-seen.ts'
import { noWillingInfluence } from './no-willing-influence.ts'
import { openConflict } from './open-conflict.ts'
import { opponentWhoWins } from './opponent-who-wins.ts'
import { painGuessed } from './pain-guessed.ts'
import { passiveResistance } from './passive-resistance.ts'
import { prescriptionBeforeDiagnosis } from './prescription-before-diagnosis.ts'
import { processUnknownLate } from './process-unknown-late.ts'
import { reorganisation } from './reorganisation.ts'
import { rivalPreferred } from './rival-preferred.ts'
import { roleUncovered } from './role-uncovered.ts'
import { severalDeciders } from './several-deciders.ts'
import { singleThread } from './single-thread.ts'
import { staleInformation } from './stale-information.ts'
import { stalled } from './stalled.ts'
import { supportUnmoved } from './support-unmoved.ts'
import { supportWithoutContact } from './support-without-contact.ts'
import { supportersOutweighed } from './supporters-outweighed.ts'
import { uncertainInformation } from './uncertain-information.ts'
import { uncontactedInfluence } from './uncontacted-influence.ts'
import { vetoAgainst } from './veto-against.ts'
import { winResultStated } from './win-result-stated.ts'
import { winUnknown } from './win-unknown.ts'
import type { Rule } from '../rule.ts'

/** Every rule; a test holds the list against the finding codes and the files. */
export const RULES: readonly Rule[] = [
  aheadOfRivals,
  audienceMismatch,
  audienceUnknown,
  baseCovered,
  closeDateSlipping,
  coachProven,
  commitmentDodged,
  contradiction,
  decisionMakerFor,
  decisionMakerUnknown,
  decisionMakerUnmet,
  decisionMakerUnverified,
  diagnosed,
  euphoria,
  gatekeeperWithoutProof,
  goalsUnowned,
  hedgedWords,
  inTroubleButAgainst,
  likedButNoNeed,
  lossUnanswered,
  missingInformation,
  newInPost,
  noCoach,
  noCustomerCommitment,
  noOpponentSeen,
  noWillingInfluence,
  openConflict,
  opponentWhoWins,
  painGuessed,
  passiveResistance,
  prescriptionBeforeDiagnosis,
  processUnknownLate,
  reorganisation,
  rivalPreferred,
  roleUncovered,
  severalDeciders,
  singleThread,
  staleInformation,
  stalled,
  supportUnmoved,
  supportWithoutContact,
  supportersOutweighed,
  uncertainInformation,
  uncontactedInfluence,
  vetoAgainst,
  winResultStated,
  winUnknown,
]
