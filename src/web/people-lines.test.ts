import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeople } from './people-lines.ts'

describe('people typed as lines', () => {
  it.each([
    ['a comma parts name and title', 'Anna Smith, CFO', [{ name: 'Anna Smith', title: 'CFO' }]],
    ['a Chinese comma does too', '王建国，总经理', [{ name: '王建国', title: '总经理' }]],
    ['an enumeration mark does', '王建国、总经理', [{ name: '王建国', title: '总经理' }]],
    ['a tab does', '王建国\t总经理', [{ name: '王建国', title: '总经理' }]],
    ['brackets do', '李敏（信息中心主任）', [{ name: '李敏', title: '信息中心主任' }]],
    ['a space does in Chinese', '李敏 信息中心主任', [{ name: '李敏', title: '信息中心主任' }]],
    ['a space does not in English', 'Anna Smith', [{ name: 'Anna Smith' }]],
    [
      'more commas belong to the title',
      'Anna Smith, VP Finance, EMEA',
      [{ name: 'Anna Smith', title: 'VP Finance · EMEA' }],
    ],
    ['a bullet is no name', '- 王建国, 总经理', [{ name: '王建国', title: '总经理' }]],
    ['a number before it is no name', '1. 王建国, 总经理', [{ name: '王建国', title: '总经理' }]],
    ['a name as one says it is a name', '王总', [{ name: '王总' }]],
    ['so is a called director', '李主任', [{ name: '李主任' }]],
    [
      'a title alone is somebody not known by name',
      '财务总监',
      [{ name: '财务总监', title: '财务总监', placeholder: true }],
    ],
    [
      'an English one too',
      'Head of procurement',
      [{ name: 'Head of procurement', title: 'Head of procurement', placeholder: true }],
    ],
    [
      'a title after nothing too',
      ', General counsel',
      [{ name: 'General counsel', title: 'General counsel', placeholder: true }],
    ],
    ['somebody in a department', '某法务', [{ name: '某法务', placeholder: true }]],
    ['somebody of a department', '法务的某人', [{ name: '法务的某人', placeholder: true }]],
    ['somebody in English', 'someone in legal', [{ name: 'someone in legal', placeholder: true }]],
    ['empty lines are nobody', '\n  \n,\n', []],
    ['a line twice is one person', '王总\n王总', [{ name: '王总' }]],
    ['semicolons part people', '王总；李主任', [{ name: '王总' }, { name: '李主任' }]],
  ])('%s', (_, text, people) => {
    expect(readPeople(text)).toEqual(people)
  })

  it('are always what the API takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const { name, title = 'x' } of readPeople(text)) {
          expect(name).toMatch(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u)
          expect(title).toMatch(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u)
        }
      }),
    )
  })
})
