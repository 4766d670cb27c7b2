import { speak } from './speak';

await speak('en');
