import type { Person } from '../domain/person.ts'
import type { Language } from './language.ts'

const HAN_NAME = /^\p{Script=Han}{2,4}$/u
const DOUBLE_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '司徒',
  '夏侯',
]

/** How a title shortens in speech, the first that fits: 总经理 → 总, 信息中心主任 → 主任. */
const SPOKEN: readonly (readonly [ending: RegExp, spoken: string])[] = [
  [/总工(程师)?$/, '总工'],
  [/(总经理|总裁|总监|董事长|首席\S*官|总)$/, '总'],
  [/(主任|院长|校长|厂长|局长|处长|科长|部长|所长|行长|站长|馆长|书记|主席|教授|医生|老师)$/, '$1'],
  [/(经理|主管)$/, '$1'],
]

/** What one calls people in a sentence: 王总, 李主任; their names where two would be called the same. */
export function calledNames(people: readonly Person[], language: Language): ReadonlyMap<string, string> {
  const called = people.map(
    (person) => [person, language === 'zh' ? calledInChinese(person) : person.name] as const,
  )
  const twice = (name: string): boolean => called.filter(([, other]) => other === name).length > 1
  return new Map(called.map(([person, name]) => [person.id, twice(name) ? person.name : name]))
}

function calledInChinese({ name, title, placeholder }: Person): string {
  if (title === undefined || placeholder || !HAN_NAME.test(name) || /[总工]$/.test(name)) return name
  for (const [ending, spoken] of SPOKEN) {
    const match = ending.exec(title)
    if (match) return surnameOf(name) + (spoken === '$1' ? (match[1] ?? '') : spoken)
  }
  return name
}

function surnameOf(name: string): string {
  return DOUBLE_SURNAMES.find((surname) => name.startsWith(surname) && name.length > 2) ?? name.slice(0, 1)
}
