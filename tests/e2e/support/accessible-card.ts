import type { Page, Protocol } from 'puppeteer-core';

/** What a screen reader is told of one thing in the card: its role, its name, and what it is described by. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
}

/** The open card as Chromium tells it to screen readers, in reading order; empty when there is none. */
export async function readAccessibleCard(page: Page): Promise<AccessibleNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  const read = (node: Protocol.Accessibility.AXNode | undefined): AccessibleNode[] => {
    if (!node) return [];
    const below = (node.childIds ?? []).flatMap((id) => read(byId.get(id)));
    const role = String(node.role?.value ?? '');
    const isTold = !node.ignored && !['none', 'generic', 'InlineTextBox', 'StaticText', 'ListMarker'].includes(role);
    const told = { role, name: String(node.name?.value ?? ''), description: String(node.description?.value ?? '') };
    return isTold ? [told, ...below] : below;
  };
  return read(dialog);
}
