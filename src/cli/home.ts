/** Where the program stands: the checkout, or the installed package. */
export interface Home {
  readonly root: string
  /** The folder of the built pages; builds them first where that is to do. */
  pages(): Promise<string>
}
