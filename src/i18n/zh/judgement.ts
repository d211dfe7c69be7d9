import type { JudgementMessages } from '../messages.ts'

export const judgement: JudgementMessages = {
  questions: {
    1: {
      title: '谁拥有最终发言权？',
      explained: '谁拍板、谁使用、谁把关，是不是都见到了，给每个人看的东西对不对路。',
    },
    2: {
      title: '客户愿意合作吗？',
      explained: '每个人怎么看现状和期望，有没有改变的意愿，做的和说的对不对得上。',
    },
    3: {
      title: '了解客户需求背后的痛点吗？',
      explained: '为什么要改、想改成什么样、有什么计划、卡在哪里，是客户说的，还是我们猜的。',
    },
    4: {
      title: '为什么有人支持你，有人反对你？',
      explained: '除了组织的结果，每个人自己赢得什么、失去什么。',
    },
    5: {
      title: '是朋友，还是对手？',
      explained: '把支持度、参与度和影响力合起来看：驱动力多大，阻力多大，还有多少未知。',
    },
  },
  questionStatuses: {
    answered: '已清楚',
    partly: '部分清楚',
    guessed: '只是猜测',
    open: '还不知道',
  },
  severities: {
    stop: '致命',
    high: '严重',
    medium: '中等',
    low: '轻微',
    strength: '优势',
  },
  calls: {
    pursue: {
      name: '继续推进',
      explained: '几道关都过了，机会也值得投入，按计划往前走。',
    },
    'fix-first': {
      name: '先补短板',
      explained: '有一道关没过，先把它补上，再往这单里投别的。',
    },
    stop: {
      name: '停手',
      explained: '能得到的已经不值得再投，或者不利的迹象太多，退出来，等情况变了再说。',
    },
  },
  strategies: {
    lock: {
      name: '加速锁定',
      explained: '我们明显领先：缩短路程，定下日期和条款，别给意外留时间。',
    },
    shape: {
      name: '塑造规则',
      explained: '我们稍占上风：参与定标准，让我们的独特价值算数。',
    },
    'change-the-rules': {
      name: '改变规则',
      explained: '照现在的标准我们会输：放慢节奏，引入别的人、别的需求、别的尺子。',
    },
    split: {
      name: '拆单',
      explained: '整单吃不下：把我们最强的那一块拆出来，先赢下它。',
    },
    nurture: {
      name: '培育',
      explained: '现在不是时候：低成本保持联系，盯住能重新打开局面的事件。',
    },
    stop: {
      name: '止损退出',
      explained: '体面退出，把时间放到更值得的地方。',
    },
  },
  gates: {
    'one-decider': {
      holds: '决策者只有一位：指名道姓，见过面，有旁人证实。',
      fails: '还没有做到：决策者只有一位，指名道姓，见过面，有旁人证实。',
    },
    'willing-influence': {
      holds: '有影响力的人里，有人处在困境或增长，而且不是猜的。',
      fails: '除了猜测，还不知道有影响力的人里谁处在困境或增长。',
    },
    'pain-stated': {
      holds: '客户明确说过痛点。',
      fails: '还没有听到客户明确说出痛点。',
    },
    'no-veto': {
      holds: '没有听说决策者或握有否决权的人到了 −3 或更低。',
      fails: '决策者或握有否决权的人已到 −3 或更低。',
    },
    'no-rival-spec': {
      holds: '没有听说技术参数出自对手而我们又落后。',
      fails: '技术参数出自对手，我们又落后。',
    },
    'dated-step': {
      holds: '客户有一步带日期的承诺在身，或者还没到非有不可的阶段。',
      fails: '已经到了方案阶段，客户还没有一步带日期的承诺在身。',
    },
  },
  stopSigns: {
    'not-worth-it': '按最好的赢率算，收益也抵不过还要投入的成本',
    'nobody-needs-it': '有影响力的人问下来个个安于现状（平衡或自负）',
    'decider-out-of-reach': '决策者一直见不到，请托又被回避了两次',
    'rival-spec-unmet-decider': '技术参数出自对手，决策者又一直见不到',
    'no-commitment-made': '连着两次拜访、30 天里，客户没给过一个承诺',
    'grave-and-silent': '三个严重风险挂着，60 天没有拜访也没有新消息',
  },
  absent: {
    'dated-step': '客户没有带日期的承诺',
    'open-conflict': '没看到关键人之间有矛盾',
    'many-deciders': '参与决策的不超过五人',
    'close-date-moves': '成交日没改过',
    overdue: '成交日还没过',
    coach: '教练经不起考验',
    'single-thread': '不止一条线',
  },
  factors: {
    decision: {
      'decider-mode': '决策者的反馈模式',
      'dated-step': '客户带日期的承诺',
      'compelling-event': '紧迫事件',
      budget: '预算',
      'pain-stated': '客户说出的痛点',
      'open-conflict': '关键人之间的矛盾',
      'many-deciders': '参与决策的超过五人',
      'close-date-moves': '成交日往后推',
      timing: '紧迫程度',
      fear: '对做决定的顾虑',
      overdue: '成交日已过，没有带日期的承诺',
    },
    us: {
      'decider-support': '决策者的支持度',
      others: '其他人的驱动力与阻力',
      coach: '经过考验的教练',
      spec: '技术参数出自谁手',
      position: '竞争态势',
      'roles-covered': '角色覆盖',
      'single-thread': '单线联系',
      fit: '与评判标准的契合',
    },
  },
}
