import type { PersonIn } from './api-types.ts'

/** What the contract allows of a name or a title. */
const LONGEST = 120

/**
 * Reads people as one types them, a line each: `王建国, 总经理`, `Anna Smith (CFO)`. Between name and title stands a
 * comma, a Chinese comma or enumeration mark, a tab, a bar or brackets. A title alone, or 某法务 or `someone in legal`,
 * is somebody who must exist and whose name is not known.
 */
export function readPeople(text: string): PersonIn[] {
  const people = text.split(/[\n;；]/).flatMap((line) => readPerson(line) ?? [])
  const seen = new Set<string>()
  return people.filter((person) => {
    const key = JSON.stringify(person)
    return !seen.has(key) && seen.add(key)
  })
}

function readPerson(line: string): PersonIn | undefined {
  const [name = '', title = ''] = nameAndTitle(cleaned(line))
  if (name === '' && title === '') return undefined
  if (name === '') return placeholder(title, title)
  if (title !== '') return isSomeone(name) ? placeholder(name, title) : { name, title }
  if (isSomeone(name)) return placeholder(name)
  return isTitle(name) ? placeholder(name, name) : { name }
}

/** Without bullets, numbers before it, and signs nobody sees. */
function cleaned(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\t]/gu, '')
    .replace(/^\s*(?:[-*•·–]|\d{1,2}[.)、])\s+/u, '')
    .trim()
}

const BRACKETED = /^([^（(]+)[（(]([^）)]+)[）)]$/
const PARTED = /\s*[,，、\t|｜]\s*/
/** 王建国 总经理: Chinese names hold no space. */
const SPACED = /^(\p{Script=Han}{2,4})\s+(\p{Script=Han}\S*)$/u

function nameAndTitle(line: string): string[] {
  const bracketed = BRACKETED.exec(line) ?? SPACED.exec(line)
  if (bracketed) return [short(bracketed[1]), short(bracketed[2])]
  const [name, ...rest] = line.split(PARTED)
  return [short(name), short(rest.filter((part) => part !== '').join(' · '))]
}

function short(text = ''): string {
  return text.trim().slice(0, LONGEST)
}

function placeholder(name: string, title?: string): PersonIn {
  return { name, ...(title !== undefined && { title }), placeholder: true }
}

const SOMEONE = /^(?:某|不知|未知|someone\b|somebody\b|some\b|unknown\b|tbd\b|\?|？)|某[人君位]?$|的人$/i

function isSomeone(name: string): boolean {
  return SOMEONE.test(name)
}

const CHINESE_TITLE =
  /(?:总经理|董事长|总裁|总监|副总|经理|主任|主管|专员|工程师|院长|校长|厂长|局长|处长|科长|部长|所长|行长|站长|馆长|队长|组长|秘书长|书记|主席|助理|秘书|会计|顾问|负责人|联系人|法务|采购|财务|信息中心|办公室)$/
const ENGLISH_TITLE =
  /\b(?:ceo|cfo|cto|cio|coo|cmo|ciso|cpo|vp|svp|evp|president|director|manager|officer|head of|chief|head|lead|engineer|counsel|legal|procurement|purchasing|buyer|controller|accountant|secretary|assistant|administrator|owner|chair(?:man|woman)?|treasurer)\b/i

/** 王总, 李主任: a name as one says it, not a title. */
const CALLED =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])(?:总|工|老师|总工|经理|主任|主管|院长|校长|厂长|局长|处长|科长|部长|所长|行长|站长|馆长|书记|主席|总监)$/u

function isTitle(name: string): boolean {
  return (CHINESE_TITLE.test(name) && !CALLED.test(name)) || ENGLISH_TITLE.test(name)
}
