import type { FindingsMessages } from '../messages.ts'

export const findings: FindingsMessages = {
  'decision-maker-unknown': {
    title: '决策者未知',
    says: '还不知道这单最后谁拍板。问一句：上次类似的采购最后谁批的，这次还要谁点头？',
  },
  'decision-maker-unmet': {
    title: '决策者还没见过',
    says: '我们眼下把{name}当作决策者，却没有和本人见面或通话的记录。没见到本人，都是隔着人判断，请教练或我方高层去约。',
  },
  'decision-maker-unverified': {
    title: '决策者未经证实',
    says: '{name}是不是最后拍板的人，客户方还没有第二个人或文件证实。头衔、预算、签字权最容易被当成决策权，再找一个人核实。',
  },
  'several-deciders': {
    title: '不止一个人拍板',
    says: '记成决策者的不止一位：{people}。一个单一销售目标只有一个最终拍板的人或班子，先弄清谁是批、谁是荐。',
  },
  'role-uncovered': {
    title: '角色没有覆盖全',
    says: '还没有接触到的角色：{roles}。决策者、使用者、技术把关人，缺哪一个都可能在最后翻盘，现在就找到人、见上面。',
  },
  'no-coach': {
    title: '还没有过硬的教练',
    says: '还没有谁真正算得上教练：希望我们赢，说话有人听，还为我们办过费力的事。从一件小事请起，一级一级往上。',
  },
  'single-thread': {
    title: '单线联系',
    says: '近{days}天{people, plural, =0 {没有接触任何人} other {接触过{people}人}}，三类角色至今{roles, plural, =0 {一类也没接触到} other {接触到{roles}类}}。线太少，断一条这单就悬了，尽快再搭上一个人、一类角色。',
  },
  'uncontacted-influence': {
    title: '有影响力的人没接触',
    says: '{name}在这单里说话有分量，却还没有任何接触的记录。没听到他的意见，不等于他没意见，尽快找人引荐。',
  },
  'audience-mismatch': {
    title: '展示没有因人而异',
    says: '{on}给{people}看的内容，和坐在对面的人对不上。细节给使用者，证据给技术把关人，价值和风险给决策者，按角色补上这一课。',
  },
  'audience-unknown': {
    title: '不知道对面坐的是谁',
    says: '{on}那次对面坐的是谁、各是什么角色，没有记清，看不出打动了谁。补问谁在场、各管哪一段、什么反应。',
  },
  'gatekeeper-without-proof': {
    title: '把关人没拿到证据',
    says: '{name}守的是标准，见过面，却没有给过证据的记录。功能体验对他不太重要，给他一份能归档、能在领导面前证明自己的材料。',
  },
  'new-in-post': {
    title: '局里来了新人',
    says: '{name}从{since}起才进到这个局里。新人常把定下的事重新看一遍，几天之内就去见，问清他怎么看。',
  },
  reorganisation: {
    title: '客户组织有变动',
    says: '客户那边有变动：{event}（{on}）。原来的角色、影响力和预算都可能不作数，一个一个重新核实。',
  },
  'process-unknown-late': {
    title: '到了后期流程不明',
    says: '已经到了{stage}阶段，还不清楚：{attributes}。这里有缺口，往往临门一脚卡住，现在就问到签字还有哪几步、几天。',
  },
  'no-willing-influence': {
    title: '还没看到想改变的人',
    says: '有影响力的人里，还没有一位确认处在困境或增长{guessed, plural, =0 {} other {，有{guessed}位像是，但只是我们的猜测}}。没有这样的人，项目动不起来，去问关键人怎么看现状、想要什么。',
  },
  'no-customer-commitment': {
    title: '客户没有承诺下一步',
    says: '客户手上没有一件带日期的承诺，眼下只有我们在动。每次拜访收尾都要问：您这边谁、哪天、做什么？',
  },
  'commitment-dodged': {
    title: '答应的事没兑现',
    says: '{name}答应的事没有兑现{dodged, plural, =0 {} other {，回避了{dodged}件}}{overdue, plural, =0 {} other {，过期没有回音的{overdue}件}}。看行动，别只听好话，问问是哪里变了。',
  },
  stalled: {
    title: '项目停住了',
    says: '{norm, plural, =0 {所处阶段不明} other {在{stage}阶段已经{days}天（通常{norm}天）}}，{silent, plural, =0 {今天刚有接触} other {{silent}天没有接触}}。问出卡在哪里，约定一个日子，要不就说清暂停到哪天。',
  },
  'close-date-slipping': {
    title: '成交日一推再推',
    says: '预计成交日改了{moves}次，从{from}改到{to}。日子总在变，多半是客户没有非做不可的理由，问清为什么是现在、错过会怎样。',
  },
  'liked-but-no-need': {
    title: '有好感，没需要',
    says: '{name}对我们有好感（{support}），可就目前所知，看不出他想改变，反馈模式是{mode}。这是交情，不是项目，问一句：如果不做会怎样？',
  },
  'in-trouble-but-against': {
    title: '身在困境却反对',
    says: '就目前所知，{name}身在困境，却反对我们（{support}）。不是看中了别家的方子，就是他个人要吃亏，弄清是哪一种。',
  },
  euphoria: {
    title: '一片叫好要当心',
    says: '评过的{rated}人全是支持，没听说谁有损失，也没有教练经过考验。多半是没问到，去问谁会不舒服，再请人办一件费力的事。',
  },
  'prescription-before-diagnosis': {
    title: '没诊断就开方',
    says: '{on}我们就端出了产品或方案，那之前客户没有明确说过痛点。退一步先问诊：不改，一年多花多少、少赚多少？',
  },
  'pain-guessed': {
    title: '痛点是猜的',
    says: '记下的{pains}个痛点都还是猜测，客户没有人明确说过。靠“可能”“也许”“我猜”开不了方子，请客户自己说痛在哪、有多痛。',
  },
  'goals-unowned': {
    title: '目标没有关键人认领',
    says: '记下{goals}个目标，{owned, plural, =0 {还没有一个} other {其中{owned}个}}确知是关键人的。没有关键人认领的目标，一有取舍先被砍，去问这是谁的目标。',
  },
  'win-unknown': {
    title: '个人赢未知',
    says: '还不知道这事做成，{name}个人能赢得什么。只有组织的结果，没有个人的赢，换来的多半是客客气气地不动，当面问，或请教练帮着看。',
  },
  'loss-unanswered': {
    title: '个人损失没有交代',
    says: '据我们所知，{name}会有损失：{losses}，而他能赢得什么还不知道。先给损失一个交代，再谈支持。',
  },
  'passive-resistance': {
    title: '表面不反对的阻力',
    says: '{name}表面不反对（{support}），可据我们所知会有损失：{losses}，能赢得什么还不知道。别当中立看，他多半会消极应付，先答复他的损失。',
  },
  'opponent-who-wins': {
    title: '能赢却在反对',
    says: '据我们所知，{name}本可以赢得：{wins}，却站在反对一边（{support}）。可能他没看到，也可能另有损失压着，私下问清楚。',
  },
  'no-opponent-seen': {
    title: '一个反对者都没看到',
    says: '评过的{rated}人里没有一个反对。凡是采购，几乎总有人不舒服，没看到不等于没有，去问问会是谁。',
  },
  'supporters-outweighed': {
    title: '支持压不过反对',
    says: '支持者{supporters}人，反对者{opponents}人，论人数或论分量，支持没占上风。先别急着推，把有分量的人争取过来，再化解最重的那个反对。',
  },
  'veto-against': {
    title: '能否决的人在反对',
    says: '{name}一个人就能否掉这单，眼下在反对（{support}）。别处分数再高也补不了这一关，先停下演示，弄清他反对什么、怕失去什么。',
  },
  'rival-preferred': {
    title: '对手更受青睐',
    says: '眼下{name}偏向{rival}。弄清偏在哪一条、为什么，能改评判标准就改，改不了就换打法。',
  },
  'open-conflict': {
    title: '内部矛盾未解',
    says: '{people}之间有矛盾，还没有化解。两边拧着，客户很可能什么都定不下来，找一个双方都认的结果，别站队。',
  },
  'support-without-contact': {
    title: '支持没有依据',
    says: '{name}记成了支持（{support}），却没有接触的记录，或者没有他的一句原话。没亲耳听到之前，只当是猜测。',
  },
  'support-unmoved': {
    title: '支持度原地不动',
    says: '{name}的支持度还是{days}天前的{support}，其间见过面，没有变动。要么没谈到他在意的事，要么没人去问，换个话题再问一次。',
  },
  'missing-information': {
    title: '信息缺失',
    says: '关于{name}，还不知道：{attributes}。不知道不等于没有，也不等于零，列进下次拜访去问。',
  },
  'uncertain-information': {
    title: '信息还是猜测',
    says: '关于{name}，目前只是猜测：{attributes}。先拿到客户的原话，再往上搭判断。',
  },
  'stale-information': {
    title: '信息过时了',
    says: '关于{name}，有一阵没更新了：{attributes}。人会变，事也会变，再核实一次。',
  },
  contradiction: {
    title: '说法互相矛盾',
    says: '关于{name}，听到的说法对不上：{attributes}。别挑爱听的那个信，回到源头再问一次。',
  },
  'hedged-words': {
    title: '话里有不确定',
    says: '“{quote}”，这话里有{people}的不确定。关于{name}，暂时只按推理算：{attributes}。把能坐实的那一句问出来。',
  },
  'base-covered': {
    title: '三类角色都覆盖了',
    says: '决策者、使用者、技术把关人都接触到了，决策者见过，教练也经过了考验。底子好，用它去补别的缺口。',
  },
  diagnosed: {
    title: '痛点诊断清楚',
    says: '客户明确说了{pains}个痛点。方案就从这里写起，一条一条对上。',
  },
  'coach-proven': {
    title: '教练经过考验',
    says: '{name}经住了{passed}次考验，说话也有人听。多请他指路，卖还是我们自己卖。',
  },
  'decision-maker-for': {
    title: '决策者支持我们',
    says: '{name}亲口表示支持（{support}）。趁热定下到拍板的日程，请他点名班子。',
  },
  'win-result-stated': {
    title: '结果和赢都已说明',
    says: '{name}要的业务结果和个人赢都已明确。连成一句“因为有这个结果，他赢得什么”，方案照着它写。',
  },
  'ahead-of-rivals': {
    title: '竞争中占先',
    says: '按客户的说法，和对手比，我们的竞争态势是：{position}。把占先的地方写进评判标准，早点锁定。',
  },
}
