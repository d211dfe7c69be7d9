import type { MovesMessages } from '../messages.ts'

export const moves: MovesMessages = {
  'decision-maker/trouble/against': {
    title: '弄清他信谁的方子',
    does: '弄清{name}看中谁的方子，用我们的他会丢掉什么。请一位级别相当的高层，或有过同样伤口的老客户去谈。',
  },
  'decision-maker/trouble/lukewarm': {
    title: '约一次高层半小时',
    does: '安排我方高层和{name}谈半小时，只谈三件事：拖下去的代价、最快的补法、怎样才算补好。',
  },
  'decision-maker/trouble/for': {
    title: '敲定到拍板的日程',
    does: '和{name}把到拍板的每一步都定上日期，请他点名班子，并替我们打通把关的各道环节。',
  },
  'decision-maker/growth/against': {
    title: '对上他的指标',
    does: '讲清这事怎样帮{name}完成自己的指标，确实对不上就认。换个说法，请教练去试。',
  },
  'decision-maker/growth/lukewarm': {
    title: '挂上他的重点工作',
    does: '把项目挂到{name}正在抓的重点工作上，投资分期走，再请他去看一家已经做成的客户。',
  },
  'decision-maker/growth/for': {
    title: '一起算这笔账',
    does: '和{name}一起写投入产出分析，请他当着大家的面把目标讲出来。',
  },
  'decision-maker/even-keel/against': {
    title: '别再磨他',
    does: '别再往{name}身上花时间。让处在困境、增长的人从里面推，同时对照一下该不该停。',
  },
  'decision-maker/even-keel/lukewarm': {
    title: '给一个洞察再守候',
    does: '给{name}讲一个将要出现的差距：新规、对手的动作或行业标杆。然后盯住会改变局面的事件。',
  },
  'decision-maker/even-keel/for': {
    title: '问他不做会怎样',
    does: '{name}支持我们却并不需要，这本身就矛盾。问一句“如果不做会怎样”，没有答案之前别放进预测。',
  },
  'decision-maker/overconfident/against': {
    title: '留门，不争',
    does: '不和{name}争论，减少投入，客客气气留着门，等事情自己说话再来。',
  },
  'decision-maker/overconfident/lukewarm': {
    title: '借他信的人递事实',
    does: '让{name}信得过的人把事实递过去，再提一个很小的试验。',
  },
  'decision-maker/overconfident/for': {
    title: '请他办件费力的事',
    does: '觉得现状够好了的人，他的支持要打问号，给{name}重新评一次。请他做一个要付代价的承诺，看兑不兑现。',
  },
  'user/trouble/against': {
    title: '找到他的损失并答复',
    does: '弄清{name}怕丢什么，是工作量、岗位还是手艺，先答复这一条。再陪着做一个小试用。',
  },
  'user/trouble/lukewarm': {
    title: '一起算痛的账',
    does: '坐到{name}的工位旁看他干活，一起数清费了多少工时、出了多少错。',
  },
  'user/trouble/for': {
    title: '请他现身说法',
    does: '请{name}带着数字到决策者面前亲口讲，再带上几位同事。',
  },
  'user/growth/against': {
    title: '目标和工具分开谈',
    does: '先和{name}把目标谈拢，工具放一边。再请别家同岗位的人示范是怎么做到的。',
  },
  'user/growth/lukewarm': {
    title: '试点见成效',
    does: '和{name}做一个试点，两周内让他看到好处。',
  },
  'user/growth/for': {
    title: '请他定成功标准',
    does: '由{name}写下怎样算成功，并署上他的名字。',
  },
  'user/even-keel/against': {
    title: '稳住他，别添意外',
    does: '不求说服{name}，把培训和过渡安排好，每一步提前打招呼，别让他碰上意外。',
  },
  'user/even-keel/lukewarm': {
    title: '看同行的一天',
    does: '让{name}看看同行的一天变成了什么样，再由他的领导把要求讲明。',
  },
  'user/even-keel/for': {
    title: '请他写下理由',
    does: '请{name}把支持的理由写下来，但别指望这份支持，背后没有需要。',
  },
  'user/overconfident/against': {
    title: '请他来当考官',
    does: '不辩论，请{name}当考官，按他自己的标准来考我们。',
  },
  'user/overconfident/lukewarm': {
    title: '和他自己的目标比',
    does: '把今天的数字和{name}自己定的目标摆在一起，让对比说话。',
  },
  'user/overconfident/for': {
    title: '当评审，不当主力',
    does: '请{name}评一评、提提意见，推动变革另找人。',
  },
  'gatekeeper/trouble/against': {
    title: '问清哪一条不过',
    does: '问{name}我们哪一条不过、怎样才算过。能改就改，改不了请决策者来权衡。',
  },
  'gatekeeper/trouble/lukewarm': {
    title: '备齐整套证明材料',
    does: '给{name}一整套证明材料，照着他的清单逐条对上。',
  },
  'gatekeeper/trouble/for': {
    title: '帮他写标准',
    does: '帮{name}写标准：条文、表格、数据都备好，能直接归档。',
  },
  'gatekeeper/growth/against': {
    title: '看反对背后有谁',
    does: '看看{name}和对手的技术参数有没有关联，再请一位级别相当的人给第二意见。',
  },
  'gatekeeper/growth/lukewarm': {
    title: '让他在领导前露脸',
    does: '给{name}能在领导面前证明自己的东西：一份对比、一个标杆、一页给领导的汇报。',
  },
  'gatekeeper/growth/for': {
    title: '联手讲技术方案',
    does: '和{name}一起准备技术方案，一起上台讲。',
  },
  'gatekeeper/even-keel/against': {
    title: '达标即可，不多做',
    does: '{name}的标准一条不差地满足，也不多做。进度靠决策者定的日程往前带。',
  },
  'gatekeeper/even-keel/lukewarm': {
    title: '早接触，直接回答',
    does: '早点去见{name}，问什么直接答什么，别做功能巡演。',
  },
  'gatekeeper/even-keel/for': {
    title: '问全审批路径',
    does: '请{name}把我们列入名单，并讲清整条审批路径：谁签、先后顺序、各要几天。',
  },
  'gatekeeper/overconfident/against': {
    title: '让他的测试说话',
    does: '绝不当众纠正{name}，让他自己设计的测试说话。',
  },
  'gatekeeper/overconfident/lukewarm': {
    title: '就一点向他请教',
    does: '挑一个点向{name}请教，过后让他看到我们怎么采纳的。',
  },
  'gatekeeper/overconfident/for': {
    title: '请他同样考对手',
    does: '请{name}用同样的办法，把对手也考一遍。',
  },
  'coach/against': {
    title: '弄清哪里变了',
    does: '{name}已经不再是我们的教练。弄清哪里变了，护住他知道的底牌，另找一位教练。',
  },
  'coach/lukewarm': {
    title: '再往上请一级',
    does: '请{name}再往上走一级：透露评判标准、转发我们的摘要、约人见面、替我们的方案说话。',
  },
  'coach/for': {
    title: '请他指路，别让他卖',
    does: '请{name}指路、点出该见谁，卖由我们自己来。递方案之前再找一位教练。',
  },
}
