import { isStated, type Grade } from '../../domain/grade.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './grade-mark.module.css'
import { useSheet } from './sheet.ts'

/** A grade by name and by how much of its dot is filled. */
export function GradeMark({ grade }: { grade: Grade }) {
  const { grades } = useSheet().speaker.messages.attributes
  return (
    <span className={classNames(styles.grade, !isStated(grade) && 'guess')} title={grades[grade].explained}>
      <span className={classNames(styles.dot, styles[grade])} aria-hidden="true" />
      {grades[grade].name}
    </span>
  )
}
