import type { tour as english } from '../../en/web/tour.ts'
import type { InWords } from '../../in-words.ts'

export const tour: InWords<typeof english> = {
  label: '第一次来',
  greeting: '这些商机是编的，随便看。其中有一单，点四下就知道先胜是怎么想问题的。',
  begin: '先看它的结论',
  again: '从头再走一遍入门',
  resume: '接着上次往下看',
  later: '以后再说',
  skip: '不看了',
  key: '跳到第一次来的提示',
  step: '第一次来，第 {step} 步，共 {steps} 步',
  because: '销售自己估了 {seller}。结论里写着先补什么。凭什么这么说？在下面展开一条“依据”看看。',
  becauseUnsure: '这是结论，还有先要补的短板。凭什么这么说？在下面展开一条“依据”看看。',
  toBecause: '带我过去',
  record: '原来{name}怎么想，全是别人替他说的。假如{name}打来电话，说：“{sentence}”把这句话记下来，保存。',
  recordAnew: '假如{name}打来电话，说：“{sentence}”把这句话记下来，保存。',
  write: '记下来',
  sentence: '周四把账带过来，算得过来，就从你们家开始。',
  watch:
    '{change, select, narrower {只多了一句话，区间就从 {before} 收窄到 {after}。} other {只多了一句话，赢率的区间就从 {before} 变成 {after}。}}就是这个意思：找出最值得弄清的那件事，去问，记下来。刚才那一条，在记录里可以撤回。',
  range: '{low}～{high}',
  done: '看完了',
  toList: '去看全部商机',
}
