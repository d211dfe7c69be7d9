import type { CommandMessages } from '../messages.ts'

export const command: CommandMessages = {
  usage: `Prewin 先胜——先想清楚，再打单。

  prewin assess 文件 [--on 日期] [--lang zh|en] [--json]    研判一个商机
  prewin check 文件…                                        文件对不对，和专家预期一致不一致
  prewin why 文件 代码[@人] [--on 日期]                     从一条判断一路追到原话
  prewin diff 文件 --from 日期 --to 日期                    两天之间变了什么
  prewin start                                              在浏览器里用
  prewin walk                                               在终端里带你看一个例子
  prewin rebuild                                            把库里的商机重新研判一遍

一个商机一个 YAML 或 JSON 文件，例子见 casebook。日期写成 2026-06-30 这样，不写就是今天。
语言看 --lang，其次看 LC_ALL、LC_MESSAGES、LANG。
退出码：0 正常 · 1 与预期不一致 · 2 文件读不了或用法不对。`,
  unknownCommand: '没有“{came}”这个命令。可用的有：assess、check、why、diff、start、walk、rebuild。',
  unknownOption: '这里没有“{came}”这个选项。用法见：prewin --help',
  missingFile: '看哪个文件？请给出商机文件的路径，例如 casebook/cold-chain.yaml。',
  badDay: '“{came}”不是日期。{option} 请写成 2026-06-30 这样。',
  badLanguage: '不会说“{came}”。请选 zh 或 en。',
  missingOption: '还缺 {option}。用法见：prewin --help',
  unknownCode: '“{came}”不是这个商机里的判断或人。这里有的判断：{expected}。',
  badOrder: '--from 要早于 --to。',
  check: {
    agrees: '{file}：与专家预期一致',
    valid: '{file}：文件没问题，旁边没有预期文件',
    differs: '{file}：与专家预期不一致',
    missing: '该有而没有：{finding}',
    unwanted: '不该有却有：{finding}',
    mode: '{person}的模式：预期{expected}，得出{came}',
    verdict: '结论：预期{expected}，得出{came}',
    total: '{all}个里有{agree}个一致',
  },
  walk: {
    welcome: '先胜只凭听到的信息来研判商机。下面这个例子出自案例库，是一位销售记下来的。',
    file: '文件里一行一条信息：谁说的、原话是什么、有多可信。摘几行：',
    page: '凭这些，也只凭这些，得出下面这一页。',
    why: '每条判断都能一路追到它依据的原话。比如这一条：',
    diff: '最近一个月变了什么？',
    yours: '轮到你了：复制 {file}，把你听到的写进去，然后运行\n\n  bin/prewin assess 你的文件.yaml',
    next: '按回车看下一步，Ctrl-C 退出',
  },
}
