/** A mail, before it is put in words: none of those people wrote, and none that is sensitive. */
export interface Letter {
  readonly kind: 'reset' | 'invitation'
  /** The address. */
  readonly to: string
  readonly link: string
  /** Of whoever reads it, where that is known. */
  readonly language?: 'zh' | 'en'
}
