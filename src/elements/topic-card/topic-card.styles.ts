import {css} from 'lit';

export const topicCardStyles = css``;
