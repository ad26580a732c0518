import {css} from 'lit';

export const mentionListStyles = css``;
