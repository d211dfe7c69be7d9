/** A word of doubt in a sentence. */
export interface Hedge {
  /** Where it stands: UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly word: string
  /**
   * *speaker* whoever uttered the text doubts ("I guess she agrees") · *other* the text reports somebody else's
   * doubt ("she said maybe", "王总说可能").
   */
  readonly whose: 'speaker' | 'other'
}

/**
 * The words of doubt about the matter in a text, in order, never overlapping. A word that is polite, that measures
 * ("大概三十人", "about thirty"), that lays down a duty or a denial, or that is only spelt the same is left out.
 * Where both readings are good the choice leans to doubt: one tap lifts a false alarm, a miss goes unseen.
 */
export function findHedges(text: string): Hedge[] {
  const folded = fold(text)
  const hedges: Hedge[] = []
  for (const { start, phrase } of phrasesIn(folded)) {
    const cue = CUE_OF.get(phrase.replace(/\s+/g, ' '))
    if (cue === undefined) continue
    const end = start + phrase.length
    const before = folded.slice(sentenceStart(folded, start), start).trimStart()
    const after = folded.slice(end, sentenceEnd(folded, end)).trimEnd()
    if (!isDoubt(cue, `${before}◆${after}`)) continue
    hedges.push({ start, end, word: text.slice(start, end), whose: doubter(cue, phrase, before, after) })
  }
  return hedges
}

/**
 * Words of doubt that share their conditions. A condition is tried on the sentence with `◆` in place of the word:
 * `没◆` fits after 没, `◆的` before 的. The text is folded first: small letters, simplified characters.
 */
interface Cue {
  /** Apart by `|`. */
  readonly words: string
  /** A doubt only where this fits. */
  readonly only?: RegExp
  /** No doubt where one of these fits. */
  readonly not?: readonly RegExp[]
  /**
   * For verbs of the mind, when their own subject doubts. *person*: somebody stands before it by title or pronoun ·
   * *anyone*: or by a name · *with-clause*: and a clause with a new subject follows, for 王总估计他们会拖 is his
   * doubt, 王总估计会支持 ours about him · *always*, by its form ("reckons").
   */
  readonly subject?: 'person' | 'anyone' | 'with-clause' | 'always'
}

// ── Pieces of conditions ─────────────────────────────────────────────────────────────────────────────────────────

function where(strings: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...pieces))
}

function oneOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`
}

const HAN = '[\\u4e00-\\u9fa5]'

/** A character of the same clause. */
const SAME = '[^，,；;：:。！!？?]'

/** The head of an amount; 一定, 十分满意, 千万别, 万一, 几乎 and 数据 only begin like one. */
const NUMBER = oneOf(
  '[0-9¥￥$€二两三四五六七八九百亿半]',
  '一(?![定样起直般切旦致律贯向同并时下边])',
  '十(?!分(?!钟|之))',
  '千(?!万别)|万(?!一)|几(?!乎)|数(?![据字量])',
)

/** A date is no amount, nor is the span of 一年能省: a guess there is a guess about the matter. */
const DATE = oneOf(
  '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:月|号|日|季度|(?:年|个月|周|天)[能会可])',
  '[0-9]{4}\\s?年',
)

const AMOUNT =
  '\\s?[也就只]?(?:是|在|有|要|得|需要?|花|用|到|占|省|赔|亏|赚|卖|收|付|差|降|涨|每个?[年月天周]|上)?了?' +
  `\\s?(?!${DATE})${NUMBER}`

/** An amount that is measured, not guessed: 大概三千次, but not 大概三千次吧. */
const MEASURE = `${AMOUNT}(?!${SAME}*吧)`

/** "Will", not a meeting, a body or a chance: 开会, 董事会, 机会, 会议, 会上, 会计. */
const WILL =
  '(?<!开|过|机|社|协|例|展|峰|董事|理事|委员|一|(?<![本则晚早论])上)会' +
  '(?!议|上(?![涨线报升])|后(?!悔)|前|场|计(?![划较])|员|长(?!期)|谈|见|面(?![临对])|务|晤|所|籍)'

const PERSON = oneOf(
  '[他她]们?|对方|人家|客户|领导|老板|上面|采购|财务|法务|主任|经理|总监|厂长|部长|主管|书记|行长|校长|老师|专员',
  `[老小]${HAN}|${HAN}[总工董局处科院姐哥]`,
)

/** A name we cannot know: two to four characters that open a clause and begin like none of these adverbs. */
const NAME =
  '(?<=^|[，,。：:；;“"「\\s])' +
  '(?!其实|总|整体|一直|现在|正在|目前|当时|第一|回来|反正|所以|而且|确实|但|不过|[还有都也全是只才就又更太很不没可应我你您咱这那今昨聊谈看听用]' +
  `|个人|本人|自己|[就只真]是)${HAN}{2,4}(?<!的)`

const SUBJECT = `(?:${PERSON}|${NAME})(?:自己|本人|那边|这边|心里|也|都|还|就|其实|目前|一直|现在|当时|倒)*`

/** 跟我说 has another speaker than 我说. */
const WE = '(?<![跟和对向给同与让叫])(?:我们?|咱们?)'

/** What may stand between 应该 and the word that tells a guess from a duty. */
const ADVERBS =
  '(?:也|就|还|都|已经?|早就?|马上|很快|最后|最终|全|其实|基本上?|大概|一直|暂时|目前|现在|这次|只|总|又|更|可能|算|最近)*'

/** 应该 before these foresees, even in a sentence about a rule (技术要求应该没问题). */
const FORESEEN =
  ADVERBS +
  oneOf(
    WILL,
    '没|已|不会|不至于|不难|不大|不成问题|不是问题|问题|差不多|来得及|够|稳|吧|可行|轮到|ok|(?:挺|很|蛮|比较|还算)(?!多)',
    `${HAN}[得不](?:了|到|上|下|住|动|过|起|成|来|完|出)`,
    '行(?![动使驶业])|成(?![立为])|快(?![点速些])|好(?:办|说|谈|用|过|了)',
    '能够?(?:过|成|行|批|满足|达|搞|拿|做|赶|谈|通|签|办|定|用|看|支持|接受|上)',
  )

const MOMENT = oneOf(
  '[年月][底初内中]|年[前后]|[上下]半年|[上下]个?[周月]|[明今后][年天]|本[周月]|这[周个]|春节|节[前后]',
  DATE,
)

/** 应该 before these guesses, unless the sentence names a rule. */
const SUPPOSED =
  ADVERBS +
  oneOf(
    '是(?!由|先|按|把|让)|能|可以|属于|算|通过|收到|到位|知道|清楚|了解|认识|[见看听用]过',
    '有(?!统一|专门|专人|一套|人(?:来|负责|牵头|管|盯)|个?(?:说法|交代|标准|机制|规矩))',
    '不(?![要得准许允该]|能[再只光让])',
    `在(?:公司|办公室|路上|国[内外]|集团|总部|老板|[他她手]|${MOMENT})|${MOMENT}`,
    `[定批签报走]了|${SAME}{1,4}[过完好到]了|要${SAME}{1,6}了`,
    `${NUMBER}${SAME}{0,6}(?:左右|上下|[万亿元块])`,
  )

/** 应该 before an act of will guesses about others but advises us, you or everybody. */
const ACT_OF_WILL = `${ADVERBS}(?:同意|支持|赞成|反对|愿意|接受|认可|批|签(?!字)|点头|拍板|喜欢|满意|倾向|拒绝|答应|关心|看重|在意|介意)`

const ADVISED = '(?:我们?|咱们?|你们?|您|大家|双方|贵司|公司)(?:都|也|还是|就|其实|更|真)*'

const RULE =
  '(?:必须|规定|制度|条例|章程|法规|政策|按规矩|按流程|流程上|原则上|职责|义务|理应|要求|按理|照理)'

const LIKING =
  '(?:就|还|真|也|都|挺|很|蛮|非常|比较|更)*' +
  '(?:不错|好(?![像几])|漂亮|舒服|清爽|专业|顺眼|清楚|简单|大气|良好|方便|顺手|满意|踏实|亲切|到位)'

/** After "very": a guess about the deal or the person, not about a thing in use. */
const PROSPECT = '(?:悬|难[批过推成拿谈]|有戏|没戏|有希望|可能|玄|不?想|愿意|支持|认可|反对|抵触)'

/** 基本上 leaves a decision in doubt; it only measures a habit (基本上都靠手工). */
const DECIDED =
  '(?:已经?|就|算|也)?' +
  oneOf(
    '没(?:有|啥|什么|多大|太大)*(?:问题|障碍|意见|异议|悬念|戏)|不会(?![用写说操])|不成问题|不反对|问题不大',
    '[定成签稳批](?:了|下来|$)|同意|确定|敲定|内定|选定|说定|谈[好妥定成]|搞定|拿下|锁定|拍板|通过|支持|认可|接受|ok',
    '可以(?:定|签|了|吧|$|[，。])|能(?:定|签|成|批|过(?!滤))',
    '是(?:你们?|我们?|他|她|咱|这家|定|同意|认可|倾向)',
  )

/** "Looks like he will", not "looks like Excel". */
const ENGLISH_CLAUSE =
  '(?: that)?' +
  oneOf(
    " (?:he|she|they|we|it|you|i|this|there|nobody|everyone|someone)(?:'| \\w)",
    " (?:the |an? |our |their |his |her )?\\w+ (?:will|won't|is|are|has|have|wants|might|may|can|can't|would)\\b",
    ' an? (?:yes|no|maybe|go|done deal|fit|win|green light|brush-?off|stall|delay)\\b',
  )

const ENGLISH_WILL =
  "(?:will|won't|would|wouldn't|'ll|'d|might|may|could|can|can't|should (?:be|do)|(?:is|are|'s|'re) going)\\b"

const ENGLISH_RULE =
  '\\b(?:must|mandatory|require[sd]?|requirements?|polic(?:y|ies)|rules?|regulations?|by law|obliged|ha(?:ve|s) to' +
  '|(?:contract|standard) says)\\b'

/** What somebody finds of a thing, and may well mean. */
const TASTE =
  '(?:an? |the |very |really |quite |so |too |pretty |just |absolutely )*' +
  oneOf(
    'great|good|excellent|nice|right|best|better|useful|valuable|strong|impressive|brilliant|fantastic|lovely',
    'clever|expensive|slow|wrong|weak|important|ugly|bad|terrible|worth|what we',
  ) +
  '\\b'

/** What one asks somebody to do, as opposed to what may happen. */
const FAVOUR =
  '(?:also |just )?(?:send|show|give|come|share|bring|tell|ask|talk|call|meet|make|help|explain|add|put|let|check' +
  '|look|have a|take|try|start|write|book|arrange|find|forward|introduce|join|invite|discuss|speak|do)\\b'

const COMPARED =
  '(?: (?:a lot|much|far|even|way|slightly|at least|a bit))? (?:more|less|lower|higher|faster|simpler|easier' +
  '|better|worse|cheaper|smaller|bigger|shorter|longer|quicker|clearer)\\b'

/** "By Friday", as opposed to "by the board". */
const DEADLINE =
  'by (?:the )?(?:end|then|now|next|tomorrow|mid|late|early|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec' +
  '|mon|tue|wed|thu|fri|sat|sun|q[1-4]|christmas|easter|summer|autumn|winter|spring|year|\\d)'

/** "Should" before these foresees. */
const OUTCOME =
  '(?:probably |really |just |easily |also |still |soon |then )?' +
  oneOf(
    'work|do it|do the (?:trick|job)|pass|agree|accept|approve|support|help|hold|fit|arrive|land|close|manage',
    'sign (?:it|this|by|on|off|next|in|today|tomorrow)|come (?:in|back|through|round|around|soon|next|by|out)',
    'go (?:through|well|smoothly|fine|our way|your way)|get|have|know|hear|receive|like|love|say yes|make it|win',
    'take (?:about|around|roughly|an? |no |less|under|us|long|\\d|one|two|three|four|five|ten)|cost|suffice|cover',
  ) +
  '\\b'

/** What we may expect for ourselves; our other "should" is advice. */
const OURS =
  '(?:have|know|win|hear|receive|land|manage|make it' +
  '|get (?:it|there|through|the|an? (?:yes|answer)|appro\\w+|budget|funding|word|sign-off))'

const DONE = '(?:\\w+ed|shown|sent|told|given|done|been|gone|known|seen|come|brought|made|had)'

/** Things one lays a requirement on. */
const PRODUCT =
  '(?:system|software|tool|product|solution|application|app|platform|interface|reports?|dashboard|screens?' +
  '|vendors?|suppliers?|contract|offer|proposal|(?:every|each) \\w+|everyone|everybody)(?: \\w+ly)?'

// ── The words ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Phrases around a word of doubt that hold none. They need no conditions: the longest phrase at a place wins. */
const INNOCENT =
  '尽可能|尽一切可能|一切可能|各种可能|种可能|所有可能|不可能|没有可能|没可能|无可能|没什么可能|没有任何可能|' +
  '没有这个可能|没有这种可能|毫无可能|怎么可能|怎么会可能|怎可能|哪可能|哪有可能|哪里可能|可能的话|有可能的话|' +
  '如果可能|如果有可能|如可能|如有可能|若可能|若有可能|只要可能|只要有可能|有没有可能|可不可能|可能吗|有可能吗|' +
  '可能不可能|预估|保守估计|初步估计|粗略估计|乐观估计|悲观估计|' +
  'no maybe|no maybes|think tank'

const CHINESE: readonly Cue[] = [
  { words: '或许|兴许|不出意外|指不定|保不齐|保不准|备不住|说不定|想必|但愿|八九不离十|大概率' },
  {
    words:
      '没记错的话|没猜错的话|如果没记错|如果没猜错|问题不大|没什么大问题|没啥大问题|没多大问题|没太大问题',
  },
  { words: '不太可能|不大可能|不怎么可能|有这个可能|有这种可能|有一定可能|存在可能' },
  { words: '不是不可能|不是没有可能|不是没可能|并非不可能|并非没有可能|不排除|未必|不见得' },
  { words: '也许', not: [/◆可证/] }, // 许可证
  {
    words: '可能|有可能|很可能|很有可能|极有可能|极可能|大有可能|最可能|更可能',
    not: [
      /◆(?:的(?!确|[，。！!？?]|$)|性)/, // an adjective: 可能的风险
      /(?:认|(?<![也或兴])许)◆|◆(?:耗(?![时费掉尽在])|源(?![于自头]))/, // 认可|能, 可|能耗
      /◆(?:还|也)?(?:需|需要|要|得)(?:麻烦|请|劳烦|辛苦|劳驾)/, // a request
      /[你您]们?◆(?:还|也)?(?:不知道|不清楚|不了解|没注意|听说|知道|记得)/, // "you may not know"
    ],
  },
  { words: '可能性', only: /◆(?:还是|也|都|应该|比较|非常|相当)*(?:很|挺|较|更|最|不|极|蛮|偏)?[大高小低]/ },
  {
    words: '应该|应当',
    only: where`◆(?:${FORESEEN}|${SUPPOSED}|${ACT_OF_WILL})|(?:^|[，,？?。])◆[。！!]?$`,
    not: [
      where`${RULE}${SAME}*(?:[，,]${SAME}*)?◆(?!${FORESEEN})`,
      where`◆(?!${FORESEEN}).*(?:必须|是(?:硬性|明文)?(?:规定|要求|制度|规矩))`,
      where`(?:${ADVISED}|系统|平台|软件|产品|方案|接口|设备|功能|模块)◆${ACT_OF_WILL}`,
      /[你您]们?◆(?:也|都)?(?:知道|清楚|了解|听说|见过)/,
      /(?:本来?|原本|早就?|理所)◆/, // what ought to have been
      /(?:方案|标书|合同|文件|文档|报告|清单|协议|表)(?:里面?|中|上)◆(?:也|都)?[有能可]/, // what a paper must hold
    ],
  },
  {
    words: '不应该|不应',
    only: where`◆(?:有(?:什么|啥|太?大)?的?(?:问题|障碍|阻力|困难|意见|异议)|${WILL})`,
  },
  {
    words: '大概|大约',
    not: [
      where`◆${MEASURE}`,
      /◆[念括]|(?<![这那])个◆|知道◆/, // 大概念, "a rough idea"
      /◆(?:是|在|要|有)?(?:什么|多少|多久|多大|多长|哪|怎么|何时|啥|几)/, // "how many?"
      /◆(?:的|了解|知道|清楚|明白|一下|情况|意思|流程|思路|框架|方向|范围|轮廓|数(?!据))/,
      /◆就?是?这(?:样|些|个(?:意思|情况|样子|流程|思路))/,
      /◆(?:[说讲算聊谈翻问看](?:[说讲算聊谈翻问看了过一下，,]|$)|介绍|过[了一]|浏览)/, // done roughly
    ],
  },
  {
    words: '估计|估摸|估摸着',
    not: [
      where`◆${MEASURE}`,
      /(?:(?<![我们])的|(?<![这那])[个份]|没|没有|错误|正确|充分|难以|无法|不可|无从)◆/,
      /◆(?:表(?![态示])|值(?!得)|数(?!据)|书(?![面记])|量(?!产)|额(?!度)|报告|模型|方法|误差)/,
      /◆(?:不足|不准|偏|过[高低]|一下|了一|出来|错(?!不))/,
      /◆得(?:很|太|过|比较|不|准|对)/,
      where`(?:成本|费用|工作量|工期|金额|价格|预算|工时|收益|风险|需求)◆(?:[，,。、）);；和]|$|${AMOUNT})`, // a noun
    ],
    subject: 'with-clause',
  },
  {
    words: '我猜|猜|猜测|瞎猜|推测|料想|猜想',
    not: [
      /(?:不用再?|不必再?|不是|别再?|甭|不要?|没有?|竞|难|谁|去|[你您]们?|靠|无需|让.{0,3})◆/,
      /◆(?:不?[谜拳中对到透准出]|算法|模型)/, // 猜对了: no longer a guess
    ],
    subject: 'anyone',
  },
  {
    words: '好像|好似|仿佛',
    not: [
      /[就不正最]◆|◆素(?![材质养])|◆样(?:的|点|一点|些|[，,。！!]|$)/, // 就好像, 好|像素, 好|像样
      where`◆${SAME}{1,14}(?:一样|似的|一般(?![般人不来都]))`, // a simile
      /◆.{0,14}(?:其实|实际|实则)/,
    ],
  },
  { words: '像是', not: [/[好就不正图肖画头录影偶现成摄镜]◆/, where`◆${SAME}{1,14}(?:一样|似的)`] },
  { words: '似乎|貌似|看样子|瞧样子' },
  {
    words: '看起来|看上去|看似|表面上看',
    not: [where`◆${LIKING}`, /◆就?像[个一]/, /◆.{0,14}(?:其实|实际|实则)/],
  },
  { words: '看来', not: [/(?:(?<!现)在|依)[^，,。]{1,6}◆/, /◆看去/] }, // 在我看来: an opinion
  {
    words: '感觉|感觉上',
    not: [
      /(?:(?<!我)的|[种有没无找跟凭靠]|什么|没啥|跟着|[有是一]个|第一|用户|操作|使用|(?<![对选新老助])手)◆/, // a noun
      /(?:[让使][^，,。]{0,5}|令人)◆|◆(?:到(?!位)|得到|出(?!问题)|了(?!解)|过(?!不)|器)/,
      where`◆${LIKING}`,
      /◆(?:也|都)?还?(?:行(?!动)|可以(?:[，,。！!的啊]|$))/,
      where`◆(?:就|还|真|也|都)?(?:挺|很|太|非常|特别|蛮|更|越来越|有点|比较)(?!${PROSPECT})`, // how it is to use
      where`◆(?:就像|像|跟|如同)${SAME}{1,14}(?:一样|似的)`,
    ],
    subject: 'with-clause',
  },
  { words: '直觉|印象中|印象里', not: [/[的很更太较够靠]◆/, /◆(?:式|化|系统|操作|地)/], subject: 'person' },
  {
    words: '我觉得|我认为|我想|我看|依我看', // 我觉得可以 approves; only a forecast is a guess
    only: where`◆(?![了过到])[^，,。；]{0,10}(?:${WILL}|能[过成批行拿签]|有戏|没戏|悬|要黄|八成|没批|通不过|[过换批签上]不了)`,
  },
  {
    words: '据说|据传|据悉|据称|传言|风闻|据了解|据我所知|据我了解',
    not: [/[数根证依票论收单字占]◆/, /◆(?:明(?:书|文|会|[里中上的，,]|$)|法)/], // 数据|说, 据|说明书; not 据说明年
  },
  {
    words: '听说|听人说',
    not: [/(?:没|没有|不|[你您]们?(?:可能|应该|大概|也|或许)*)◆/, /◆(?:过|课)/],
    subject: 'anyone',
  },
  { words: '说是', only: /(?:^|[，,。；;：:\s])◆(?!这么|这样|不|说|吗|吧)/ },
  {
    words: '差不多', // "alike" and "nearly" measure; before a decision it doubts
    only: where`◆(?:已经?|也|快)?${oneOf(
      `了|吧|该|定|${WILL}|可以|行(?!业)|同意|批|谈[好妥]|敲|搞定|成(?!本)|没|签|完|准备|就[定成签批能]`,
      `(?:能有?|就?是|要)(?!\\s?${NUMBER})`,
    )}`,
    not: [
      /[个天月年人万块点家次些]的?◆了/,
      /[跟和与同][^，,。]{1,10}◆/,
      where`◆${MEASURE}`,
      /◆(?:行了|可以了)/,
    ],
  },
  { words: '基本上|基本|大致|大致上|大体|大体上', only: where`◆${DECIDED}` },
  {
    words: '恐怕|怕是|多半|十有八九|十之八九|有望|有希望|理论上',
    not: [/[就最不害可惊没只一大]◆/, /◆(?:的(?:人|员工|时间|库)|远镜|限)/],
  },
  {
    words: '八成|九成',
    only: where`◆(?:${WILL}|是|能|要|得|行|黄|悬|没|不会|不行|有戏|可以|同意|批|就|还是|已经)`,
    not: [/(?:[有占到达中的了约近超过七或打剩只]|完成|其中|至少)◆/],
  },
  {
    words: '不确定|不太确定|不是很确定|不敢确定|不能确定|没法确定|无法确定|不敢肯定|不敢保证',
    not: [/◆(?:性|因素|度)/, /(?:如果|要是|若|如)(?:您|你们?)?(?:还|也)?◆/],
    subject: 'person',
  },
  {
    words: '说不准|说不好|不好说|难说|很难说|难讲|没底|心里没底|没谱',
    not: [
      /◆(?:服|话|出口|清|明|通|确|听|[线价气料子牌层账薪])/,
      /(?:英语|普通话|话)◆/,
      where`${SUBJECT}◆[，,]?${SAME}*就`, // 老毛|说|不准
    ],
    subject: 'person',
  },
  { words: '拿不准|吃不准|摸不准|没把握|没有把握', subject: 'anyone' },
  { words: '没准|没准儿', not: [/◆[备时许确入假点予信]/] },
  { words: '不一定', not: [/◆就?(?:要|得|非|需要|用|必须|只)/] },
  {
    words: '按说|按理说|照理说|按道理|照道理',
    only: where`◆${SAME}{0,10}(?:${WILL}|没|不|能|是|有|行|批|肯|想|愿意|支持|同意|可以)`,
    not: [/(?:必须|由|先)/],
  },
  { words: '吧', only: where`(?:${WILL}|有戏)[^，,。；？！]{0,8}◆[。！!？?”]*$`, not: [/[你您]/] }, // not 走吧
]

const ENGLISH: readonly Cue[] = [
  {
    words: 'maybe|perhaps|possibly|probably|most probably|quite possibly|potentially',
    not: [
      /\b(?:not|not an?|never|can't|cannot|couldn't|no|(?:don't|didn't|never) say) ["“']?◆/, // no maybe about it
      /\b(?:could|can|would|will|might|may|should) (?:you|we|i)(?: all| please)? ◆/,
      where`◆,? (?:you|we|i)(?:'d| (?:could|can|might|may|would)) (?:${FAVOUR}|see\b)`,
      where`(?:^|[.!?;:]\s)◆,? ${FAVOUR}`,
      where`\b(?:you|we) (?:could|can|might|should) ◆ ${FAVOUR}`,
      /◆,? (?:you|we) should(?! (?:be|get|have)\b)|\b(?:you|we|they|i) should ◆|\byou'd ◆ better\b/, // softened advice
      /\byou(?:'ve)? ◆ (?:know|remember|heard|saw|noticed|have seen)\b/,
    ],
  },
  {
    words:
      'presumably|supposedly|apparently|allegedly|reportedly|hopefully|seemingly|theoretically|conceivably|tentatively|' +
      'likely|very likely|most likely|quite likely|more likely|unlikely|highly unlikely|in all likelihood',
  },
  {
    words:
      "i guess|i'd guess|i would guess|i can only guess|i'm guessing|i am guessing|we're guessing|just guessing|" +
      'only guessing|my guess|our guess|best guess|at a guess|just a guess|only a guess|an educated guess|a wild guess|' +
      "hazard a guess|anyone's guess|anybody's guess|your guess is as good as mine",
    not: [/(?:\b(?:no|not|never|than|nor|hardly|without|stop|what|as)|n't)(?: just| only| have to)? ◆/],
  },
  // "Month end is a guess" tells how they work, "it's a guess" doubts.
  { words: 'a guess', only: /(?:\b(?:it|that|this)(?:'s| is| was)(?: really| still)? |^|[,;:(–—] ?)◆/ },
  { words: 'we guess', only: /◆,? (?:that|he|she|they|it|you|so|not|yes|no)\b/ },
  {
    words: 'guesses|reckons|supposes|suspects|assumes|figures',
    only: where`\b[a-z]+ ◆(?:${ENGLISH_CLAUSE}|,? (?:so|not|yes|no)\b)`,
    not: [
      /\b(?:the|these|those|our|your|their|of|it|this|that|model|plan|offer|estimate|sales|revenue|cost|key) ◆/,
    ],
    subject: 'always',
  },
  {
    words:
      "i think|we think|i still think|i really think|i also think|i just think|i'd think|i would think|i believe|" +
      "we believe|i don't think|we don't think|i'd say|i would say",
    not: [
      /◆ (?:in|so too|tank|about|of|through|it (?:through|over)|ahead|big|highly|the world|me)\b|◆,? i know\b/,
      /◆ (?:you can\b|(?:you|him|her|them|it)[.!,。]?$)/, // trust
      /\b(?:what|how|as|when|the way|than|why do) ◆/,
      /◆(?: that)? (?:we|you|i|everyone)(?: really| all)?(?:'d better| (?:must|need|ought to|have to|want))/, // advice
      /◆(?: that)? (?:\w+ )?\w+(?: really| all)? (?:must|ought to|should (?!be\b|do\b|work\b|pass\b|agree\b|sign\b))/,
      where`◆(?: that)? (?:it|this|that|you|they|yours|(?:your|the)(?: \w+){1,2})(?:'s|'re| is| are| looks?) ${TASTE}`, // a taste
    ],
  },
  {
    words: 'thinks|believes|thought',
    only: where`\b[a-z]+ ◆(?: that)?(?: (?:the |our |their )?[\w-]+){0,2}(?: (?:really|also|just))?[ ]?${ENGLISH_WILL}`,
    not: [/\b(?:i|we|you) ◆/],
    subject: 'always',
  },
  {
    words:
      "i suppose|we suppose|i reckon|we reckon|i imagine|i'd imagine|i assume|we assume|i presume|i suspect|we suspect|" +
      "i gather|i doubt|we doubt|i bet|i'd bet|i have a feeling",
    not: [/\b(?:as|what|how|than|whatever) ◆/, /◆ (?:you|your)\b/],
  },
  { words: 'i expect|we expect|i hope', only: /◆(?: that)? (?:he|she|they)(?: |')/ },
  {
    words: "i hear|i heard|i've heard|i'm told|i am told|we're told|rumour has it|rumor has it|word has it",
    not: [/◆ (?:you|about|of|back|nothing|your)\b/],
  },
  { words: 'word is', only: /(?:^|[.!?;,] )◆ (?:that|he|she|they|it|we|the)\b/ },
  { words: 'i wonder if|i wonder whether', not: [/◆ (?:you|we|i) (?:could|can|would|might)\b/] },
  {
    words: "should be|ought to be|shouldn't be|should not be",
    not: [
      where`${ENGLISH_RULE}.*◆|◆.*${ENGLISH_RULE}`,
      where`◆${COMPARED}`, // a wish
      /◆ (?:every|each|always|never|only|allowed|one|in one|part of|traceable|logged|recorded|kept|stored)\b/,
      /◆ (?:treated|in the loop|involved|invited|included|informed|consulted|asked|told|shown|given|used)\b/,
      where`◆ \w+ (?!${DEADLINE})by\b`, // a task given out
      where`\b(?:${PRODUCT}|users?|operators?|staff) ◆ (?:\w+ed(?! ${DEADLINE}| (?:next|this|in|on)\b)|able)\b`,
      /\b(?:you|we|i)(?: really)? ◆ (?:\w+ing|careful|aware|honest|clear|part)\b/,
      /\b(?:every|each|all|any|everyone|everybody)\b[^,.;]{0,30}◆|\b(?:how|what|who|why|when|where) ◆/,
      /◆ about (?!\d|an? |two|three|ten|thirty)/,
    ],
  },
  {
    words: "shouldn't|should not",
    only: /◆ (?:take|matter|cost|hurt|affect|delay|stop|object|mind|need long|have (?:any|an?) (?:problem|trouble|issue))/,
    not: [where`${ENGLISH_RULE}.*◆|◆.*${ENGLISH_RULE}`],
  },
  {
    words: 'should|ought to',
    only: where`◆ ${OUTCOME}`,
    not: [
      where`${ENGLISH_RULE}[^,;]*◆|◆[^,;]*${ENGLISH_RULE}`,
      /\byou(?: \w+ly)? ◆(?! (?:get|hear|receive)\b| have (?:it|the|our) .*\bby\b)/,
      where`\b(?:we|i)(?: \w+ly)? ◆(?! (?:\w+ )?${OURS}\b)`,
      where`◆ have ${DONE}\b(?!.*\b(?:by now|already)\b)`, // a reproach
      /◆.{0,30}\bfirst\b/,
      where`\b${PRODUCT} ◆`,
      /\bit ◆ (?:\w+ )?(?:fit|cover|support|hold|have|know|work)\b(?! (?:out|for|too|fine|well|with|then)\b|[.,!。，]|$)/,
      /\b(?:how|what|who|why|when|where) (?:\w+ )?◆/,
    ],
  },
  {
    words: 'could be|could also be|could well|could still|could easily|could matter|could slip',
    not: [
      where`◆${COMPARED}`,
      /◆ (?:used|exported|imported|printed|automated|integrated|configured)\b/, // an ability
      /\b(?:if|wish|so that|ideally|as \w+ as)\b[^,.]{0,20}◆/,
    ],
  },
  {
    words: 'might|might well|might just',
    not: [
      /\b(?:his|her|their|its|our|my|your|the|full|sheer|military|economic) ◆(?! (?:be|have|not|well)\b)/, // strength
      /\b(?:if|as) (?:i|we|you|one) ◆|◆ (?:of|and main|i|we|you|as well)\b/,
      /\byou ◆ (?:want|like|wish|consider|say|know|remember|ask|have (?:heard|seen|noticed))\b/,
    ],
  },
  {
    words: 'may|may well|may or may not', // a capital May stays out of the folding
    not: [
      where`\b(?:in|by|until|till|since|of|from|before|after|to|through)[ -]?◆(?! (?:be|have|not)\b)`, // the month
      /\b(?:early|late|mid|this|next|last|\d+)[ -]?◆(?! (?:be|have|not)\b)/,
      /◆ (?:\d|i|we|you)\b|◆\s*(?:[,.;!?)。，；！？]|$)/,
      /\b(?:you|who|nobody|no one|nothing|only \w+) ◆|◆ only\b/, // a permission
      /\b(?:contractors|visitors|vendors|suppliers|bidders|users|employees|staff) ◆ not\b/,
      /\b(?:if|as) (?:i|we|you|it|that) ◆|come what ◆/,
    ],
  },
  {
    words: 'seem|seems|seemed',
    not: [
      /(?:can't|cannot|couldn't|can not)(?: just| ever)? ◆/, // "we can't seem to close the month"
      /◆ (?:very |quite |perfectly )?(?:fair|fine|reasonable|sensible|right|good|great|ok|okay) to (?:me|us)\b/,
    ],
  },
  {
    words: 'appears to|appear to|appeared to|appears that|it appears|it would appear|appears as if',
    not: [/◆ (?:in|on)\b/],
  },
  {
    words:
      'looks like|look like|looked like|looks as if|looks as though|sounds like|sounded like|' +
      'i feel like|we feel like|i feel|we feel',
    only: where`◆${ENGLISH_CLAUSE}`,
    not: [/\bwhat (?:it|that|this|they) ◆/, /◆(?: that)? (?:we|you) (?:should|must|need)\b/],
  },
  {
    words: 'feels like|felt like|feels as if|feels as though',
    not: [
      /◆ (?:home|magic|hell|my |\d|(?!(?:some|any|every|no)thing)\w+ing\b)/, // how it is to use
      /◆ an? (?!yes|no\b|maybe|go\b|done deal|fit|win|green|brush|stall|delay)/,
    ],
  },
  { words: 'gut feeling|my gut|my feeling|my sense|my impression|my understanding', not: [/\b(?:by|on) ◆/] },
  { words: 'the impression', only: /\b(?:get|got|have|had|under) ◆/ },
  {
    words:
      "not sure|isn't sure|aren't sure|wasn't sure|isn't certain|aren't certain|not certain|not quite sure|" +
      "not entirely sure|not too sure|not 100% sure|unsure|uncertain|not clear if|not clear whether|don't know if|don't know whether",
    not: [/\bif (?:you|they)(?:'re| are)? ◆/, /\byou(?:'re| are)? ◆/, /\b(?:in|these) ◆/],
    subject: 'person',
  },
  {
    words: 'must have', // always a conclusion before a participle of chance
    only: /◆ (?:been|lost|seen|heard|known|told|gone|forgotten|got|slipped|changed|talked|spoken|decided)\b/,
  },
  { words: 'who knows', only: /(?:^|[,.;!?] |\bbut |\band )◆/ },
  {
    words:
      'pretty sure|fairly sure|almost sure|almost certain|almost certainly|fairly certain|fairly confident|' +
      'reasonably sure|hard to say|hard to tell|too early to say|too early to tell|doubtful|chances are|odds are|' +
      'by all accounts|for all i know|as far as i know|as far as we know|as far as i can tell|to my knowledge|' +
      "if i'm not mistaken|if i remember correctly|if i remember rightly|if memory serves|i could be wrong|" +
      "i may be wrong|i might be wrong|don't quote me|fingers crossed|can't be sure|can't say for sure|in theory|" +
      "from what i understand|my hunch|a hunch|touch wood|not that i know of|i'd be surprised if|" +
      "wouldn't be surprised if|there's a chance|there's a good chance|there is a chance|" +
      "there is a good chance|there's a possibility|there is a possibility|it's possible that|it is possible that",
  },
  {
    words: 'kind of|sort of|more or less|basically|pretty much|practically|as good as',
    only: where`◆ ${oneOf(
      'agreed|decided|settled|done|certain|sold|confirmed|convinced|promised|committed|approved|signed|on board',
      'made up|there|ok|okay|fine|yes|said yes|a done deal|a yes|for it|in favou?r|won|want|hinted',
    )}\b`,
  },
]

/** Whatever the word: denied, or part of a question put to us. */
const NEVER: readonly RegExp[] = [
  /[“"'「]◆[”"'」](?:不是|这|两个字|二字| is\b| isn't\b)/, // the word itself is spoken of
  /(?<!是)(?:不是|并非|不叫|不存在|没有|没有?说|(?:别|不要|少|甭)再?(?:[跟和对]我)?说)[“"'「『]?◆/,
  /(?:[你您]|贵[司方公]|能不能|可不可以|可否|能否|方便)[^，,；;]*◆.*(?:[?？]|吗[。.]?)[”"]?$/,
  /◆[^，,；;]*(?:[你您]|贵[司方公]|能不能|可不可以|可否|能否|方便).*(?:[?？]|吗[。.]?)[”"]?$/,
  /\b(?:could|can|would|will|do|did|are|have|should|may) (?:you|we|i)\b[^,;]*◆.*\?["”]?$/,
  /\byou (?:could|can|might|would)\b[^,;]*◆.*\?["”]?$/,
  /◆[^,;]*\b(?:you (?:could|can|might|would)|(?:could|can) you)\b.*\?["”]?$/,
]

const CUES = [...CHINESE, ...ENGLISH]
const CUE_OF = new Map(CUES.flatMap((cue) => cue.words.split('|').map((word) => [word, cue] as const)))

/** The phrases that begin with a character. */
interface Beginning {
  /** What may follow it; most sentences hold no phrase, and are read past by this alone. */
  readonly second: ReadonlySet<string>
  readonly phrases: RegExp
}

const BEGINNINGS = beginningsOf([...CUE_OF.keys(), ...INNOCENT.split('|')])

function beginningsOf(phrases: readonly string[]): ReadonlyMap<string, Beginning> {
  const firsts = new Set(phrases.map((phrase) => phrase.charAt(0)))
  return new Map(
    [...firsts].map((first) => {
      const own = phrases.filter((phrase) => phrase.startsWith(first))
      const second = new Set(own.map((phrase) => phrase.charAt(1)))
      return [first, { second, phrases: phrasePattern(own) }]
    }),
  )
}

/** Longest first, for a regular expression takes the first alternative that fits; English ends at a word's edge. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length)
  const isEnglish = /[a-z]/.test(phrases[0] ?? '')
  const any = longestFirst.join('|').replaceAll(' ', '\\s{1,3}')
  return new RegExp(isEnglish ? `\\b(?:${any})\\b` : any, 'y')
}

/** Where phrases stand, from left to right, none within another. */
function phrasesIn(folded: string): { readonly start: number; readonly phrase: string }[] {
  const found: { start: number; phrase: string }[] = []
  for (let at = 0; at < folded.length; at++) {
    const beginning = BEGINNINGS.get(folded.charAt(at))
    if (!beginning || !mayFollow(beginning, folded.charAt(at + 1))) continue
    beginning.phrases.lastIndex = at
    const phrase = beginning.phrases.exec(folded)?.[0]
    if (phrase === undefined) continue
    found.push({ start: at, phrase })
    at += phrase.length - 1
  }
  return found
}

/** A phrase of one character may be followed by anything; between English words may stand any space. */
function mayFollow({ second }: Beginning, character: string): boolean {
  return second.has(character) || second.has('') || (second.has(' ') && /\s/.test(character))
}

function isDoubt(cue: Cue, sentence: string): boolean {
  if (cue.only !== undefined && !cue.only.test(sentence)) return false
  return ![...NEVER, ...(cue.not ?? [])].some((condition) => condition.test(sentence))
}

// ── Whose doubt ──────────────────────────────────────────────────────────────────────────────────────────────────

const SUBJECT_BEFORE = where`${SUBJECT}$`
const PERSON_BEFORE = where`${PERSON}(?:自己|本人|那边|这边|心里|也|都|还|就|其实|目前|一直|现在|当时|倒)*$`
/** "Anke's still not sure"; a date or a price is not unsure of anything. */
const ENGLISH_PERSON_BEFORE =
  /(?<![\w'])(?!(?:i|i'm|i've|we|we're|it|it's|that|this|there|not|still|really|and|but|so|or|also|am|is|are|was|the|date|timing|price|scope|outcome|result)\b)[a-z][\w-]*(?:'s|'re| is| are| was| were| seems| sounds)?(?: still| also| really| just| himself| herself)* ?$/
const NEW_SUBJECT = where`^是?(?:[我你您这那咱]|${PERSON}|价格|项目|预算|方案|应该|可能)`
const FIRST_PERSON = /^(?:我|i\b|we\b|my\b|our\b)/
const WE_BEFORE = where`${WE}(?:自己|个人|也|都|还|就|其实|只是|一直|现在)*$`

/**
 * Where the sentence hands over to somebody else ("王总说", "she told me") or back (groups: "我觉得", "I said").
 * 老实说, 比如说, 对他来说, 说不定 … hand over to nobody.
 */
const SPEECH =
  '(?:(?<![听据按来以该能实如再难小传解学胡劝的别要不没]|[按照常]理|(?:^|[，,。])话)说(?!不(?:定|准|好)|[明服实真到起白法穿辞完])' +
  '|[：:](?=\\s?[“"「])|的说法|表示|透露|提到|告诉|回复|答复|回答|暗示|反映|(?:跟|和)我讲)'
const BELIEF = '(?:觉得|认为|感觉|担心|以为|猜)'
const OWN_TURN = `(${WE})(?:自己|个人|也|都|还|就|又|只是|其实|一直|当时|已经|之前|[跟对]${SAME}{1,4}){0,2}(?:${SPEECH}|${BELIEF}|[看想]|估计)`
const ENGLISH_VERB =
  '(?:said|says|told|tells|thinks|thought|feels|felt|believes|believed|mentioned|mentions|hinted|hints|replied' +
  '|answered|wrote|writes|reckons|claimed|added|adds|noted|suspects|guesses|admitted|admits|suggested|warned|insists|assumes)\\b'
const ENGLISH_TURN =
  "\\b(?:(i|we)(?:'ve|'d| have| had| also| only| just| still| really| would| don't| didn't)*" +
  "|(?!(?:that|this|it|having|all|let's|easily|is|are|be|been|being|as|than)\\b)[\\w'-]+)(?: \\w+ly)? " +
  `(?:${ENGLISH_VERB}|(?<=\\b(?:i|we|they|you|people|some|users)(?: \\w+)? )(?:say|think|feel|believe|reckon|guess|suspect|assume)\\b)` +
  '|^(?:said|says|told|thinks|reckons)\\b|\\b(?:according to|in (?:his|her|their) (?:view|opinion|words))\\b'
const TURN = new RegExp(`${OWN_TURN}|${SPEECH}|${BELIEF}(?<=${SUBJECT}${BELIEF})|${ENGLISH_TURN}`, 'g')

/** "Maybe, she said" · “可能吧。”王总说 */
const REPORTED_AFTER = [
  where`[，,”"」]\s*(?!但?[我咱你您])${HAN}{1,4}?(?:说|讲|表示|回答|觉得|认为)的?[。.！!]?$`,
  where`[,”"]\s*(?:(?!i\b|we\b|you\b)[a-z]+(?: \w+)? ${ENGLISH_VERB}(?: (?:me|us))?|(?:said|says|according to) (?!i\b|we\b)\w+(?: \w+)?)[.!。]?$`,
]

function doubter(cue: Cue, phrase: string, before: string, after: string): Hedge['whose'] {
  const ownWord = FIRST_PERSON.test(phrase) || (cue.subject !== undefined && WE_BEFORE.test(before))
  if (!ownWord && subjectDoubts(cue, before, after)) return 'other'
  if (REPORTED_AFTER.some((report) => report.test(after))) return 'other'
  return isReported(before, ownWord) ? 'other' : 'speaker'
}

function subjectDoubts({ subject }: Cue, before: string, after: string): boolean {
  if (subject === undefined) return false
  if (subject === 'always') return true
  if (subject === 'with-clause') return SUBJECT_BEFORE.test(before) && NEW_SUBJECT.test(after)
  const chinese = subject === 'person' ? PERSON_BEFORE : SUBJECT_BEFORE
  return chinese.test(before) || ENGLISH_PERSON_BEFORE.test(before)
}

/** Follows who is speaking up to the word. "I" speaks for the reported one only within his own words. */
function isReported(before: string, ownWord: boolean): boolean {
  let report: number | undefined
  for (const turn of before.matchAll(TURN)) {
    const own = (turn[1] ?? turn[2]) !== undefined
    if (!own) report = turn.index + turn[0].length
    else if (report !== undefined && !isWithin(before.slice(report, turn.index))) report = undefined
  }
  return report !== undefined && (!ownWord || isWithin(before.slice(report)))
}

/** Whether a report reaches over the text that follows it: an open quotation, or no new clause. */
function isWithin(following: string): boolean {
  if (/^[：:，,\s]*[“"「『]/.test(following)) return !/[”"」』]/.test(following.replace(/["“「『]/, ''))
  return !/[，,；;]/.test(following.replace(/^[：:，,\s]*/, ''))
}

// ── Reading the text ─────────────────────────────────────────────────────────────────────────────────────────────

/** How far a condition looks: bounded, so that the work grows with the text and not with its sentences. */
const REACH = 120

const TRADITIONAL =
  '應該計覺據問題許說聽沒準會還樣們總為認讓請這點個號萬億兩幾過來時間開後對給誰價預財務經員書記長廠確實無嗎'
const SIMPLIFIED =
  '应该计觉据问题许说听没准会还样们总为认让请这点个号万亿两几过来时间开后对给谁价预财务经员书记长厂确实无吗'
const PLAIN = new Map([
  ...[...TRADITIONAL].map((character, at) => [character, SIMPLIFIED.charAt(at)] as const),
  ['’', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['◆', '·'],
])
const FOLDABLE = new RegExp(
  `\\bMay\\b(?! (?:be|have|well)\\b)|[A-Z０-９Ａ-Ｚａ-ｚ]|${[...PLAIN.keys()].join('|')}`,
  'g',
)

/** One spelling for all, each character in its place. The month keeps its capital and so is no word of doubt. */
function fold(text: string): string {
  return text.replace(FOLDABLE, (found) =>
    found === 'May' ? found : (PLAIN.get(found) ?? halfWidth(found)).toLowerCase(),
  )
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0xff00 ? character : String.fromCharCode(code - 0xfee0)
}

/** A quotation that is still open belongs to the sentence that opened it. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH)
  const reach = text.slice(from, at)
  const opened = reach.lastIndexOf('“')
  let start = opened > reach.lastIndexOf('”') ? from + opened : at
  while (start > from && !endsSentence(text, start - 1)) start--
  return start
}

/** Behind the mark that ends it. */
function sentenceEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + REACH)
  let end = at
  while (end < to && !endsSentence(text, end)) end++
  return Math.min(to, end + 1)
}

/** Not within a number, nor before a closing quotation mark: “可能吧。”王总说 is one sentence. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const next = text.charAt(at + 1)
  if (mark === '\n') return true
  if (mark === '.') return next === '' || /\s/.test(next)
  return '。！!？?；;'.includes(mark) && !'”"」』'.includes(next || ' ')
}
