/**
 * The deal of the first visit, as of 2026-06-01: the one who lets us in is a friend, the one who decides was never
 * met, and a sentence of his would settle it.
 */
export const guided = `prewin: 1
deal: { name: 三号冷库温控, account: 东岸冷饮, what: 三座冷库的温控与报警, amount: 860000, currency: CNY, margin: 0.4, closeBy: 2026-07-10, stage: qualified, opened: 2026-04-13, sellerWin: 0.8, effortSpent: 11, effortLeft: 9, destination: 周总签三座库，旺季前上线；两次约不到他就停 }
people:
  zhou: { name: 周启明, title: 总经理 }
  lin:  { name: 林晓燕, title: 仓储经理 }
  shen: { name: 沈波, title: 设备主管 }
  qiu:  { name: 邱芳, title: 财务经理 }
observations:
  - { on: 2026-04-14, about: lin, role: user/heads, grade: stated, source: lin, words: "三座库、二十六个人，都归我管" }
  - { on: 2026-04-14, about: lin, influence: medium, grade: stated, source: qiu, words: "晓燕说库里的事，老板会听" }
  - { on: 2026-04-14, about: deal, pain: { text: "去年三号库停电两小时没人知道，化了四十吨", owner: lin }, grade: stated, source: lin, words: "四十吨雪糕，化成水从门缝里流出来，我是第二天早上才知道的" }
  - { on: 2026-04-28, about: zhou, role: decision-maker, grade: stated, source: lin, words: "过五十万都是周总一个人签" }
  - { on: 2026-04-28, about: zhou, influence: high, grade: stated, source: lin }
  - { on: 2026-05-12, about: shen, role: gatekeeper/standard, grade: stated, source: shen, words: "接进压缩机柜的东西，先过我这儿" }
  - { on: 2026-05-12, about: shen, influence: medium, grade: stated, source: lin }
  - { on: 2026-05-12, about: shen, support: 1, grade: stated, source: shen, words: "只读不写，我就没意见" }
  - { on: 2026-05-19, about: zhou, support: 4, grade: stated, source: lin, words: "周总应该会支持，他最恨化货" }
  - { on: 2026-05-19, about: lin, support: 4, grade: stated, source: lin, words: "我就要你们家的，我不想再半夜爬起来" }
  - { on: 2026-05-19, about: lin, today: 3, grade: stated, source: lin, words: "三分，我天天提心吊胆" }
  - { on: 2026-05-19, about: lin, minimum: 5, grade: stated, source: lin, words: "五分，起码断电要有人叫我" }
  - { on: 2026-05-19, about: lin, wanted: 8, grade: stated, source: lin, words: "八分，手机上看得见" }
  - { on: 2026-05-19, about: lin, win: { kind: freedom, words: "夜里不用再守库" }, grade: stated, source: lin, words: "我想睡个整觉" }
  - { on: 2026-05-26, about: qiu, role: gatekeeper/budget, grade: stated, source: qiu, words: "付款从我这儿出" }
  - { on: 2026-05-26, about: zhou, role: decision-maker, grade: stated, source: qiu, words: "周总点头我就付，周总没提过这事" }
  - { on: 2026-05-12, about: deal, specBy: customer, grade: stated, source: shen, words: "要求是我照冷库规范写的，谁家的都没抄" }
  - { on: 2026-05-19, about: deal, position: ahead, grade: stated, source: lin, words: "另外那家我看过，报警要绕到他们机房再回来" }
  - { on: 2026-05-19, about: deal, compellingEvent: { text: 旺季开始，三座库全满, date: 2026-07-10 }, grade: stated, source: lin, words: "旺季一到库里全满，停一次电就是四十吨" }
  - { on: 2026-05-26, about: deal, budget: planned, grade: stated, source: qiu, words: "技改里留了一百万，还没批给谁" }
  - { on: 2026-05-26, about: qiu, support: 1, grade: stated, source: qiu, words: "一次化货赔一百二十万，这笔账我会算" }
  - { on: 2026-05-26, about: deal, stage: proposal, grade: agreed, note: "报价发给了林晓燕" }
  - { on: 2026-04-14, tie: [lin, reportsTo, zhou], grade: stated, source: lin }
visits:
  - { on: 2026-04-14, kind: site, theirs: [lin], ours: [许莹], purpose: "看三号库，听去年化货的事" }
  - { on: 2026-04-28, kind: meeting, theirs: [lin], ours: [许莹], purpose: "谁签字、怎么签" }
  - { on: 2026-05-12, kind: meeting, theirs: [shen, lin], ours: [高远], shown: [proof], purpose: "压缩机柜接口" }
  - { on: 2026-05-19, kind: demo, theirs: [lin], ours: [许莹, 高远], shown: [product], purpose: "手机报警演示" }
  - { on: 2026-05-26, kind: meeting, theirs: [qiu], ours: [许莹], shown: [terms], purpose: "付款方式" }
commitments:
  - { on: 2026-04-28, by: lin, what: "约周总半小时", due: 2026-05-15, state: dodged, stateOn: 2026-05-18, note: "说周总出差" }
  - { on: 2026-05-26, by: lin, what: "请周总给我们打个电话", due: 2026-06-05, state: open }
`
