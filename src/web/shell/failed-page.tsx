import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Unanswered } from '../client.ts'
import { Button, buttonClass } from '../ui/button.tsx'
import { EmptyState, Skeleton, Trouble } from '../ui/state.tsx'
import { useWords } from '../words/words.tsx'
import { sayProblem } from './say-problem.ts'

/** In place of a page that could not be loaded or broke; what was asked for and not found is said as such. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const { say } = useWords()
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  if (error instanceof Unanswered && error.code === 'not-found') return <MissingPage />
  return (
    <Trouble heading="h1" title={say('web.shell.failedTitle')}>
      <title>{`${say('web.shell.failedTitle')} · Prewin`}</title>
      <p>{sayProblem(say, error)}</p>
      <Button onClick={again}>{say('web.shell.again')}</Button>
    </Trouble>
  )
}

/** In place of a page until what it shows has come. */
export function LoadingPage() {
  const { say } = useWords()
  return (
    <>
      <title>{`${say('web.shell.loading')} · Prewin`}</title>
      <h1 className="unseen">{say('web.shell.loading')}</h1>
      <Skeleton lines={12} label={say('web.shell.loading')} />
    </>
  )
}

/** Nothing stands at this address. */
export function MissingPage() {
  const { say } = useWords()
  return (
    <EmptyState heading="h1" title={say('web.shell.missingTitle')}>
      <title>{`${say('web.shell.missingTitle')} · Prewin`}</title>
      <p>{say('web.shell.missing')}</p>
      <Link to="/" className={buttonClass('plain')}>
        {say('web.shell.toList')}
      </Link>
    </EmptyState>
  )
}
