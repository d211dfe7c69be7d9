import type { RefusalsMessages } from '../messages.ts'

export const refusals: RefusalsMessages = {
  'no-such-file': '找不到这个文件，请检查文件夹和文件名。',
  'is-directory': '这是一个文件夹，请指定其中的一个商机文件。',
  'no-permission': '没有权限读取这个文件，请申请权限，或者复制到自己的文件夹里再试。',
  unreadable: '文件读不出来，请确认它是普通文件，所在的磁盘也已接好。',
  'too-large': '太大了：{came}，应为 {expected}。一个商机文件只放一个商机的记录，请删去其余内容。',
  'not-utf8': '字节 {came} 不是 {expected} 编码，请把文件另存为 {expected} 后再试。',
  'bad-yaml':
    '“{came}”不是正确的 YAML：{expected, select, YAML {请检查这里和前面一点，是否漏了引号、括号、逗号，或者冒号后面的空格} spaces {缩进请用空格，不要用制表符} colon {冒号后面要有一个空格} untagged {请去掉标签，只留下值本身} text {请删掉这个控制字符} value {键后面要有半角冒号和值，带逗号的文字要加引号} other {这里或前面一点缺少 {expected}}}。',
  'too-deep': '这里嵌套得太深了，请像示例那样一条写一行。',
  'too-many-aliases': '别名太多，到“{came}”已超出上限，请把值直接写出来。',
  'several-documents': '这里用“{came}”开始了第二份文档。一个文件只放一个商机，请把其余的移到另一个文件。',
  'wrong-kind':
    '这里写的是“{came}”，应为{expected, select, map {“键: 值”的形式} list {方括号括起来的列表} text {文字，拿不准时请加上引号} number {数字，不要加引号} other { {expected}}}。',
  'unknown-key': '这里没有“{came}”这个键，应为：{expected}。请改正或删去。',
  'missing-key': '这里缺少必填的键：{expected}，请补上。',
  'wrong-version': '不认识版本“{came}”，请写成 prewin: {expected}，不要加引号。',
  'bad-person-id':
    '“{came}”不能用作联系人的代号。请用文字、数字、“_”、“-”和“.”，并以文字或数字开头；“deal”“us”“unknown”已有他用。',
  'unknown-person':
    'people 里没有“{came}”{expected, select, people {，而且还没有列出任何人，请先在那里加上这个人} other {，可用的有：{expected}。请改正代号，或者在那里加上这个人}}。',
  'unknown-attribute': '信息里没有“{came}”这一项，应为：{expected}。请改正。',
  'wrong-subject':
    '这一项不能用来说“{came}”，{expected, select, people {请写 people 里列出的人} other {应为：{expected}}}。',
  'no-attribute': '这条信息什么也没说，应当正好写一项，例如：{expected}。请补上一项，或者删去这一行。',
  'several-attributes': '一条信息里写了好几项：{came}。应当正好一项，请各写一行。',
  'unknown-option': '这里不能选“{came}”，应为：{expected}。请选其中一个。',
  'out-of-range': '{came} 超出了范围，应为 {expected}，请改正这个数字。',
  'not-a-day': '“{came}”不是日历上的一天，请写成 {expected}，例如 2026-03-09。',
  'future-day': '{came} 还没有到，日期应 {expected}，请写实际发生的那一天。',
  'before-learned': '{came} 早于得知的那一天，日期应 {expected}，请改正“recorded”或“on”。',
  'empty-text': '这里没有文字，请写上，或者去掉这个键。',
  'not-deniable': '{came} 同一时间只有一个值，不能用“not”来否认，请直接写现在成立的值。',
  'no-rival-here': '这里不能写竞争对手“{came}”，竞争对手只能写在这些旁边：{expected}。请删去。',
  'unknown-id': '没有哪条信息的 id 是“{came}”，请改正，或者给所指的那条信息写上这个 id。',
  'duplicate-id': '“{came}”在这里重复出现了；同一个键或 id 只能出现一次，请改名或删去其中一处。',
  'two-values':
    '同一来源在同一天已经说过“{expected}”，这里又说“{came}”。请只留一个，改正日期，或者用“retracts”撤回前一条。',
  'unknown-code': '没有“{came}”这个判断，应为：{expected}。请改正。',
}
