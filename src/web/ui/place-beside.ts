const GAP = 4
const EDGE = 8

/** Puts an open popover under what it belongs to, or above where there is more room, within the window. */
export function placeBeside(anchor: Element, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  // Without the scroll bars.
  const window = document.documentElement
  const below = at.bottom + GAP
  const fits = below + height <= window.clientHeight - EDGE || at.top < window.clientHeight - at.bottom
  const top = fits ? below : at.top - GAP - height
  box.style.top = `${Math.max(EDGE, top)}px`
  box.style.left = `${Math.max(EDGE, Math.min(at.left, window.clientWidth - width - EDGE))}px`
}
