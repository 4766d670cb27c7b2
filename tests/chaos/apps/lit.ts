import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ChaosState, firstState, type Item, type Piece } from '../chaos-state';
import { getAside, type MountApp } from './chaos-app';

class ChaosElement extends LitElement {
  static override properties = { state: { attribute: false } };
  declare state: ChaosState;

  constructor() {
    super();
    this.state = firstState;
  }

  override render(): TemplateResult {
    return view(this.state);
  }

  override updated(): void {
    const { aside } = this.state;
    for (const place of ['aside-1', 'aside-2']) {
      const isHere = aside?.place === place && !(this.getRootNode() instanceof ShadowRoot);
      if (this.isLight) render(isHere ? html`${aside.text}<b> aside</b>${aside.text}` : nothing, getAside(place));
    }
  }

  get isLight(): boolean {
    return this.renderRoot === this;
  }
}

class LightElement extends ChaosElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** Two Lit elements of the same state: one renders into the page, one into a shadow root. */
export const mountLit: MountApp = (host) => {
  customElements.define('chaos-light', LightElement);
  customElements.define('chaos-shadow', ChaosElement);
  const light = document.createElement('chaos-light') as LightElement & { performUpdate(): void };
  const shadow = document.createElement('chaos-shadow') as ChaosElement;
  host.append(light, shadow);
  return {
    show(state, timing) {
      light.state = state;
      shadow.state = state;
      if (timing === 'now' && light.isUpdatePending) light.performUpdate();
    },
  };
};

function view({ title, banner, pieces, items, isParked }: ChaosState): TemplateResult {
  const count = items?.length ?? 0;
  return html`<section>
    <h2>${title}</h2>
    ${banner === null ? nothing : html`<p>${banner}</p>`}
    <p>First: ${repeat(pieces, ({ id }) => id, viewPiece)} and ${count} entries.</p>
    ${items ? html`<ul>${repeat(items, ({ id }) => id, viewItem)}</ul>` : nothing}
    ${cache(isParked ? html`<p>hip pain ${title}</p>` : html`<p>Parked: ${title} or ${banner}</p>`)}
  </section>`;
}

function viewPiece({ kind, text }: Piece): TemplateResult | string {
  if (kind === 'text') return text;
  if (kind === 'bold') return html`<b>${text}</b>`;
  if (kind === 'link') return html`<a href="#top">${text}</a>`;
  return html`<code>${text}</code>`;
}

function viewItem({ text, detail, isOpen, tags }: Item): TemplateResult {
  const shown = isOpen ? tags.map((tag) => html`<span>${tag} </span>`) : tags.join(', ');
  const end = isOpen ? 'hip pain' : '';
  return html`<li>${text}${detail === null ? nothing : html`<em>${detail}</em>`} ${shown}${end}.</li>`;
}
