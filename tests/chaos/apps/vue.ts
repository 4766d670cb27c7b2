import { createApp, shallowRef } from 'vue';
import { firstState } from '../chaos-state';
import type { MountApp } from './chaos-app';

const template = `<section>
  <h2>{{ state.title }}</h2>
  <p v-if="state.banner !== null">{{ state.banner }}</p>
  <p>First: <template v-for="piece in state.pieces" :key="piece.id"><template v-if="piece.kind === 'text'">{{ piece.text }}</template><b v-else-if="piece.kind === 'bold'">{{ piece.text }}</b><a v-else-if="piece.kind === 'link'" href="#">{{ piece.text }}</a><code v-else>{{ piece.text }}</code></template> and {{ state.items?.length ?? 0 }} entries.</p>
  <ul v-if="state.items">
    <li v-for="item in state.items" :key="item.id">{{ item.text }}<em v-if="item.detail !== null">{{ item.detail }}</em> <template v-if="item.isOpen"><span v-for="tag in item.tags">{{ tag }} </span>hip pain</template><template v-else>{{ item.tags.join(', ') }}</template>.</li>
  </ul>
  <KeepAlive><Parked v-if="!state.isParked" :title="state.title" :banner="state.banner" /></KeepAlive>
  <Teleport v-if="state.aside" :to="'#' + state.aside.place">{{ state.aside.text }}<b> aside</b>{{ state.aside.text }}</Teleport>
</section>`;

/** A component that is taken off the page and put back with its nodes. */
const Parked = { props: ['title', 'banner'], template: '<p>Parked: {{ title }} or {{ banner }}<b>hip pain</b></p>' };

/** A Vue app whose template is compiled in the browser. */
export const mountVue: MountApp = (host, onFault) => {
  const state = shallowRef(firstState);
  const app = createApp({ components: { Parked }, setup: () => ({ state }), template });
  app.config.errorHandler = onFault;
  app.config.warnHandler = onFault;
  app.mount(host);
  return {
    // Vue has no way to render at once.
    show(next) {
      state.value = next;
    },
  };
};
