import { describe, expect, it } from 'vitest'
import { calledNames } from './called.ts'

const person = (name: string, title?: string): { id: string; name: string; title?: string } => ({
  id: name,
  name,
  ...(title !== undefined && { title }),
})

describe('what one calls people in Chinese', () => {
  it.each([
    ['王建国', '总经理', '王总'],
    ['欧阳敏', '运营副总裁', '欧阳总'],
    ['李敏', '信息中心主任', '李主任'],
    ['侯立新', '武汉仓经理', '侯经理'],
    ['曹工', '设备主管', '曹工'],
    ['陈亮', '总工程师', '陈总工'],
    ['蓝晶', '采购专员', '蓝晶'],
    ['Anna Wu', '总经理', 'Anna Wu'],
    ['赵六', undefined, '赵六'],
  ])('%s, %s: %s', (name, title, called) => {
    expect(calledNames([person(name, title)], 'zh').get(name)).toBe(called)
  })

  it('is the full name where two would be called the same', () => {
    const called = calledNames([person('王建国', '总经理'), person('王芳', '财务总监')], 'zh')
    expect([...called.values()]).toEqual(['王建国', '王芳'])
  })

  it('is the name in English', () => {
    expect(calledNames([person('王建国', '总经理')], 'en').get('王建国')).toBe('王建国')
  })
})
