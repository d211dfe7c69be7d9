import { isAlias, isCollection, isNode, isPair, type Node } from 'yaml'

/**
 * What each alias of a document stands for: the last node before it with that anchor. One walk for all of them, where
 * the library's own `resolve` walks the document once for each.
 */
export function targetsOf(root: Node | null): ReadonlyMap<Node, Node> {
  const targets = new Map<Node, Node>()
  const anchors = new Map<string, Node>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target) targets.set(node, target)
    } else if (isNode(node)) {
      if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
      if (isCollection(node)) for (let at = node.items.length - 1; at >= 0; at--) waiting.push(node.items[at])
    } else if (isPair(node)) waiting.push(node.value, node.key)
  }
  return targets
}
