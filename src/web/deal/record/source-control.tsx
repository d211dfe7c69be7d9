import { DEAL, isDocument, tieEnds, US, type Source } from '../../../domain/subject.ts'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { useSheet } from '../sheet.ts'
import { NOBODY, type Draft } from './draft.ts'

const A_DOCUMENT = 'doc:'

interface SourceControlProps {
  readonly draft: Draft
  readonly onSource: (source: Source) => void
}

/** Who says so: himself, somebody else, a document, or we. */
export function SourceControl({ draft, onSource }: SourceControlProps) {
  const { casefile, speaker } = useSheet()
  const { say } = speaker
  const { source, about } = draft
  const himself = about !== DEAL && about !== NOBODY && !tieEnds(about)
  const others = casefile.people.filter(({ id }) => !himself || id !== about)
  return (
    <>
      <Field label={say('web.record.source')}>
        {(control) => (
          <Select
            {...control}
            value={isDocument(source) ? A_DOCUMENT : source}
            options={[
              ...(himself
                ? [{ value: about, label: say('web.record.himself', { name: speaker.name(about) }) }]
                : []),
              { value: US, label: say('web.record.us') },
              { value: A_DOCUMENT, label: say('web.record.document') },
              ...others.map(({ id }) => ({ value: id, label: speaker.name(id) })),
            ]}
            onPick={onSource}
          />
        )}
      </Field>
      {isDocument(source) && (
        <Field label={say('web.record.documentName')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={190}
              value={source.slice(A_DOCUMENT.length)}
              onChange={(event) => onSource(`${A_DOCUMENT}${event.target.value}`)}
            />
          )}
        </Field>
      )}
    </>
  )
}
