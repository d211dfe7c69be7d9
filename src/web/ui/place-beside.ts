const GAP = 4
const EDGE = 8

/** Puts an open popover under what it belongs to, or above where there is more room, within the window. */
export function placeBeside(anchor: Element, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const below = at.bottom + GAP
  const fits = below + height <= innerHeight - EDGE || at.top < innerHeight - at.bottom
  const top = fits ? below : at.top - GAP - height
  box.style.top = `${Math.max(EDGE, top)}px`
  box.style.left = `${Math.max(EDGE, Math.min(at.left, document.body.clientWidth - width - EDGE))}px`
}
