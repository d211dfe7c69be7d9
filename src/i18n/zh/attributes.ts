import type { AttributesMessages } from '../messages.ts'

export const attributes: AttributesMessages = {
  stakeholder: {
    role: {
      name: '角色',
      explained: '这个人在采购里管哪一段：拍板、使用、把关还是当教练，可以身兼数职。',
      ask: {
        self: '上次类似采购最后谁批的？这次还要谁点头？您是批、是荐、还是看？',
        other: '{name}是批、是荐、是看，还是用？',
      },
      options: {
        'decision-maker': '决策者',
        'decision-maker/final': '决策者（最终拍板）',
        'decision-maker/recommends': '决策推荐人',
        user: '使用者',
        'user/works': '使用者（自己用）',
        'user/heads': '使用者（带队的）',
        gatekeeper: '技术把关人',
        'gatekeeper/standard': '把关人（标准）',
        'gatekeeper/budget': '把关人（预算财务）',
        'gatekeeper/procurement': '把关人（采购）',
        'gatekeeper/legal': '把关人（法务）',
        coach: '教练',
        'coach/customer': '教练（客户内部）',
        'coach/own-firm': '教练（我方公司）',
        'coach/outside': '教练（外部）',
      },
    },
    influence: {
      name: '影响力',
      explained: '眼下在这一单里，他的意见有多大分量，职务高低只能做参考。',
      ask: {
        self: '这件事大家最听谁的？您的意见一般占多大分量？',
        other: '这件事大家最听谁的？{name}的话占多大分量？',
      },
      options: { high: '高', medium: '中', low: '低' },
    },
    veto: {
      name: '否决权',
      explained: '别人都同意的时候，他一个人能不能把事情拦下来。',
      ask: {
        self: '如果大家都同意，您还能说不吗？',
        other: '如果大家都同意，{name}还能说不吗？',
      },
      options: { yes: '有', no: '没有' },
    },
    involvement: {
      name: '参与度',
      explained: '现阶段他插手这个决定有多深。',
      ask: {
        self: '从现在到定下来，哪些环节您会亲自参加？',
        other: '从现在到定下来，哪些环节{name}会参加？',
      },
      options: {
        drives: '主导',
        'takes-part': '参与',
        consulted: '被征求意见',
        informed: '只被告知',
        none: '不参与',
      },
    },
    support: {
      name: '支持度',
      explained: '他对我们方案的态度，从 −5 反对到底，到 +5 我们不在场也替我们争。',
      ask: {
        self: '如果今天表决，您投谁？为什么？',
        other: '如果今天表决，{name}会投谁？为什么？',
      },
    },
    today: {
      name: '现状',
      explained: '他给今天的状况打几分，0 到 10。',
      ask: {
        self: '现在这块您打几分（满分 10 分）？为什么不是更低？',
        other: '现在这块{name}会打几分（满分 10 分）？为什么不是更低？',
      },
    },
    minimum: {
      name: '底线',
      explained: '低到几分他就必须动，0 到 10。',
      ask: {
        self: '低到几分您就必须动？',
        other: '低到几分{name}就必须动？',
      },
    },
    wanted: {
      name: '期望',
      explained: '一年后到几分他才满意，0 到 10。',
      ask: {
        self: '一年后怎样您才满意？那算几分？',
        other: '一年后怎样{name}才满意？那算几分？',
      },
    },
    mode: {
      name: '反馈模式',
      explained: '还没问到现状、底线和期望三个分数时，直接判断他想不想变。',
      ask: {
        self: '这件事您是非补不可、想再上一层，还是觉得现在就挺好？',
        other: '这件事{name}是非补不可、想再上一层，还是觉得现在就挺好？',
      },
      options: {
        trouble: '困境（亡羊补牢）',
        growth: '增长（如虎添翼）',
        'even-keel': '平衡（我行我素）',
        overconfident: '自负（班门弄斧）',
      },
    },
    fear: {
      name: '顾虑',
      explained: '他想改，可心里还怕什么。',
      ask: {
        self: '您最担心选错的是哪一点？',
        other: '{name}最担心选错的是哪一点？',
      },
      options: {
        'wrong-choice': '怕选错',
        'too-little-information': '怕了解不够',
        'bad-outcome': '怕结果不好',
      },
    },
    result: {
      name: '业务结果',
      explained: '他工作上看得见、量得出的变化，大家都能受益。',
      ask: {
        self: '您用什么数字判断成功？',
        other: '{name}会用什么数字判断成功？',
      },
    },
    win: {
      name: '个人赢',
      explained: '这事办成，他这个人能得到什么，看头衔猜不出来。',
      ask: {
        self: '这事成了，对您自己意味着什么？',
        other: '这事成了，对{name}自己意味着什么？',
      },
      fields: {
        kind: {
          name: '赢在哪里',
          options: {
            power: '权力（说话更算数）',
            achievement: '成就（达成阶段性目标）',
            recognition: '认可（晋升和面子）',
            belonging: '归属（站对队伍）',
            safety: '安稳（规避职业风险）',
            freedom: '轻松（少加班少救火）',
            growth: '成长（学到新本事）',
            integrity: '信义（说到做到）',
          },
        },
        words: { name: '具体说法' },
      },
    },
    loss: {
      name: '个人输',
      explained: '这事办成，他这个人要赔上什么，不答复就会变成阻力。',
      ask: {
        self: '如果做了，谁会不舒服？您这边哪里会更麻烦？',
        other: '如果做了，{name}会不会不舒服？在哪一点上？',
      },
      fields: {
        kind: {
          name: '输在哪里',
          options: {
            workload: '多干活',
            control: '管的人和事变少',
            exposure: '当年的决定被翻出来',
            skill: '老本事用不上了',
            tie: '跟现有供应商的关系断了',
            blame: '做砸了要背锅',
            budget: '预算被占走',
            information: '不再是消息最灵的人',
          },
        },
        words: { name: '具体说法' },
      },
    },
    preference: {
      name: '客户倾向',
      explained: '今天让他自己选，他会走哪条路。',
      ask: {
        self: '您还在比较什么？包括不做。眼下更倾向哪一个？',
        other: '{name}还在比较什么？包括不做。眼下更倾向哪一个？',
      },
      options: { us: '我们', rival: '竞争对手', 'in-house': '自己做', nothing: '不做' },
    },
    criterion: {
      name: '评判标准',
      explained: '他拿哪一条来比各家方案。',
      ask: {
        self: '评审按什么标准？谁写的？您最看重哪一条？',
        other: '{name}评审按什么标准？谁写的？',
      },
    },
    coachTest: {
      name: '教练验证',
      explained: '请他帮过什么要费力的忙，他做了没有。',
      ask: {
        self: '能帮我约一下拍板的领导，并一起准备吗？',
        other: '请{name}帮的忙，后来真的办了吗？',
      },
      fields: {
        ask: {
          name: '请他做什么',
          options: {
            criteria: '透露评审标准或对手名单',
            forward: '转交我们的方案摘要',
            meeting: '约见决策者',
            defend: '我们不在场时替我们讲话',
          },
        },
        outcome: { name: '做了没有', options: { passed: '做到了', dodged: '推脱了' } },
      },
    },
    inPostSince: {
      name: '到任日期',
      explained: '他哪天到现在这个岗位，新人一来，什么都可能变。',
      ask: {
        self: '您是什么时候到这个岗位的？',
        other: '{name}是什么时候到这个岗位的？',
      },
    },
    leftPost: {
      name: '离任日期',
      explained: '他哪天离开这个岗位，从那天起他在这一单里不再算数。',
      ask: {
        self: '这一块现在还归您管吗？不管的话，哪天交出去的？',
        other: '{name}还在这个岗位吗？不在的话，哪天走的？',
      },
    },
  },
  deal: {
    pain: {
      name: '痛点',
      explained: '客户今天哪里难受、难受到什么程度，这是他要改变的原因。',
      ask: {
        self: '现在最想改的是什么？不改，一年多花或少赚多少？',
        other: '据您了解，他们为什么想改？不改，一年多花或少赚多少？',
      },
      fields: { text: { name: '哪里痛' }, size: { name: '损失多大' }, owner: { name: '痛在谁身上' } },
    },
    goal: {
      name: '目标',
      explained: '客户想做到什么样，最好有数字、有时间。',
      ask: {
        self: '一年后做到什么样，您才算满意？',
        other: '据您了解，一年后做到什么样，他们才算满意？',
      },
      fields: { text: { name: '想做到什么' }, size: { name: '用数字说' }, owner: { name: '谁的目标' } },
    },
    plan: {
      name: '计划',
      explained: '客户自己打算怎么办，有没有我们他都会这么想。',
      ask: {
        self: '内部有立项吗？排第几？',
        other: '您听说内部立项了吗？排第几？',
      },
      fields: { text: { name: '打算怎么办' }, size: { name: '多大规模' }, owner: { name: '谁在牵头' } },
    },
    obstacle: {
      name: '障碍',
      explained: '客户想做却一直没做成，卡在什么地方。',
      ask: {
        self: '以前为什么没做成？这次卡在哪里？',
        other: '据您了解，以前为什么没做成？这次卡在哪里？',
      },
      fields: { text: { name: '卡在哪里' }, size: { name: '有多难' }, owner: { name: '卡在谁那里' } },
    },
    compellingEvent: {
      name: '紧迫事件',
      explained: '有日子卡着的事，拖过去客户就要吃亏。',
      ask: {
        self: '为什么是现在？错过这个点会怎样？',
        other: '您知道为什么偏偏是现在吗？错过这个点会怎样？',
      },
      fields: { text: { name: '什么事' }, date: { name: '哪天' } },
    },
    timing: {
      name: '时间优先级',
      explained: '这件事在客户自己的日程里排在哪一档。',
      ask: {
        self: '这件事有多急：到日子必须办成、正在办、有空就安排，还是以后再说？',
        other: '在他们那里这件事有多急：到日子必须办成、正在办、有空就安排，还是以后再说？',
      },
      options: { urgent: '紧急', active: '正在做', 'fit-in': '着手引入', later: '以后再说' },
    },
    budget: {
      name: '预算',
      explained: '这件事有没有钱，落实到哪一步。',
      ask: {
        self: '钱从哪来？批了没有？',
        other: '您知道钱从哪来、批了没有吗？',
      },
      options: { approved: '已批复', planned: '已列入计划', seeking: '正在争取', none: '没有' },
    },
    decisionProcess: {
      name: '决策流程',
      explained: '从现在到客户点头，还要走哪几步、过哪些人、花几天。',
      ask: {
        self: '从现在到签字还有哪几步、几天？',
        other: '据您了解，从现在到签字还有哪几步、几天？',
      },
    },
    paperProcess: {
      name: '签约流程',
      explained: '定下来之后，合同还要过法务、采购、用印哪些手续。',
      ask: {
        self: '定下来以后，合同要过哪几道手续？一般要几天？',
        other: '这里的合同平时要过哪几道手续？一般要几天？',
      },
    },
    position: {
      name: '竞争态势',
      explained: '在客户眼里，我们跟别家比排在哪。',
      ask: {
        self: '您还在比较什么？包括不做。我们排在哪里？',
        other: '还有哪几家在谈？他们觉得我们排在哪里？',
      },
      options: { only: '单一', ahead: '领先', level: '平手', behind: '落后' },
    },
    specBy: {
      name: '技术参数出自谁手',
      explained: '标书里的要求是谁写的，谁来写，谁就先赢一半。',
      ask: {
        self: '评审按什么标准？参数是谁写的？',
        other: '您知道参数是谁写的、参照了哪一家吗？',
      },
      options: { us: '我们', rival: '竞争对手', customer: '客户自己' },
    },
    fit: {
      name: '客户匹配度',
      explained: '一条一条看，这家客户跟我们做得最好的那些客户像不像。',
      ask: {
        self: '您这边选供应商最看重什么？一般怎么定？',
        other: '他们平时怎么对待供应商？一般看什么来定？',
      },
      fields: { criterion: { name: '看哪一条' }, score: { name: '打分' } },
    },
    strength: {
      name: '优势',
      explained: '我们和别家不同、客户在这一单又看重的地方，价格低不算。',
      ask: {
        self: '跟别家比，我们哪一点对您真正有用？',
        other: '跟别家比，他们真正看重我们哪一点？',
      },
    },
    orgEvent: {
      name: '组织变动',
      explained: '客户那边的变动，可能换了拍板的人，也可能换了看重的东西。',
      ask: {
        self: '最近组织或人事上有什么变动会影响这件事吗？',
        other: '您听说那边组织或人事上有什么变动吗？会影响这件事吗？',
      },
      fields: {
        kind: {
          name: '什么变动',
          options: { reorganisation: '机构调整', 'new-boss': '换领导', freeze: '预算冻结', merger: '并购' },
        },
        date: { name: '哪天' },
      },
    },
    what: { name: '卖什么', explained: '这一单要客户买的东西，小到一次拍板就能定下来。' },
    amount: { name: '金额', explained: '客户一共要付多少钱。' },
    currency: { name: '币种', explained: '金额用的是哪种货币。' },
    margin: { name: '毛利率', explained: '金额里扣掉成本、能落到我们手里的占几成。' },
    closeBy: { name: '预计成交日期', explained: '我们预计客户最晚哪天定下来。' },
    stage: {
      name: '销售阶段',
      explained: '商机走到哪一步，看客户做了什么，不看我们做了什么。',
      options: {
        lead: '线索',
        qualified: '已甄别',
        diagnosed: '已诊断',
        proposal: '方案',
        negotiation: '谈判',
        contract: '签约',
      },
    },
    destination: { name: '目的地', explained: '做到什么算成，走到哪一步我们就停。' },
    effortSpent: { name: '已投入人天', explained: '到今天我们在这一单上花了多少人天。' },
    effortLeft: { name: '还需人天', explained: '拿下这一单还要再花多少人天。' },
    sellerWin: { name: '销售自估赢率', explained: '销售自己觉得有几成把握，和算出来的并排放着看。' },
    resumeOn: { name: '暂停到', explained: '哪天重新开始跟，在那之前没动静不算停滞。' },
  },
  tie: {
    reportsTo: { name: '汇报给', explained: '后一个人是前一个人的上级。' },
    influences: { name: '能影响', explained: '后一个人听前一个人的，跟谁官大没关系。' },
    conflictsWith: { name: '有冲突', explained: '两个人不对付，做通了这个，可能就得罪了那个。' },
  },
  supportSteps: {
    '5': '极力拥护',
    '4': '大力支持',
    '3': '支持',
    '2': '感兴趣',
    '1': '会接受',
    '0': '中立',
    '-1': '应该不会拒绝',
    '-2': '不感兴趣',
    '-3': '负面评价',
    '-4': '抗拒',
    '-5': '反对到底',
  },
  grades: {
    agreed: { name: '共识', explained: '客户和我们的说法一致，最好写在纸上。' },
    stated: { name: '明确', explained: '客户那边有名有姓的人亲口说的，或者客户文件里写着。' },
    inferred: { name: '推理', explained: '我们自己推断的，或者是别人替他说的。' },
    unclear: { name: '不清', explained: '听来的或盼着的，说不出从哪儿来。' },
  },
  visitKinds: {
    call: '电话',
    demo: '产品演示',
    meeting: '会面',
    dinner: '宴请',
    tender: '投标',
    site: '现场考察',
  },
  shown: { product: '产品', outcome: '效果', proof: '证明材料', terms: '商务条款' },
  commitmentStates: { open: '待兑现', kept: '已兑现', moved: '已改期', dodged: '推脱了' },
}
