import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { workspaceQuery } from '../queries.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { useWords } from '../words/words.tsx'
import styles from './greeting.module.css'
import { useTour } from './tour-state.ts'

/** One line above the deals of a demo, until the first visit is over or put off. */
export function Greeting() {
  const { data: workspace } = useQuery(workspaceQuery)
  const guided = workspace?.demo?.guided
  return guided ? <GuidedGreeting deal={guided} /> : null
}

function GuidedGreeting({ deal }: { deal: string }) {
  const { say } = useWords()
  const [{ step }, go] = useTour(deal)
  if (step === 'over') return null
  return (
    <aside className={styles.greeting} aria-label={say('web.tour.label')}>
      <p>{say('web.tour.greeting')}</p>
      <span className={styles.actions}>
        <Link
          to="/deals/$deal"
          params={{ deal }}
          className={buttonClass('plain')}
          onClick={() => {
            if (step === 'begin') go({ step: 'because' })
          }}
        >
          {say(step === 'begin' ? 'web.tour.begin' : 'web.tour.resume')}
        </Link>
        <Button kind="quiet" onClick={() => go({ step: 'over' })}>
          {say('web.tour.later')}
        </Button>
      </span>
    </aside>
  )
}
