import { readLog } from '../../actions/read-log.ts'
import { recordCommitment, settleCommitment } from '../../actions/record-commitment.ts'
import { recordObservations } from '../../actions/record-observations.ts'
import { recordVisit } from '../../actions/record-visit.ts'
import { retract } from '../../actions/retract.ts'
import { sent, written, type Answers } from '../answering.ts'

export const logAnswers: Answers<
  'readLog' | 'recordObservations' | 'retract' | 'recordVisit' | 'recordCommitment' | 'settleCommitment'
> = {
  async readLog(errand, { params }) {
    const read = await readLog(errand, params.deal)
    return read.ok ? sent(read.log) : read
  },
  recordObservations: async (errand, { params, body }) =>
    written(await recordObservations(errand, params.deal, body.observations), ({ entered }) => ({ entered })),
  retract: async (errand, { params, body }) => written(await retract(errand, params.deal, body)),
  recordVisit: async (errand, { params, body }) => written(await recordVisit(errand, params.deal, body)),
  recordCommitment: async (errand, { params, body }) =>
    written(await recordCommitment(errand, params.deal, body)),
  settleCommitment: async (errand, { params, body }) =>
    written(await settleCommitment(errand, params.deal, params.commitment, body)),
}
