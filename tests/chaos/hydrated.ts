import { hydrateReact } from './apps/react';
import { startChaosPage } from './chaos-page';

// Not loaded by a script that is loaded itself: what takes over the server's HTML is there before the load event.
startChaosPage(hydrateReact);
