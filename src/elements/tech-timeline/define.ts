import {register} from '../../base/claim.js';
import {TechTimeline} from './tech-timeline.js';

register('tech-timeline', TechTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'tech-timeline': TechTimeline;
  }
}
