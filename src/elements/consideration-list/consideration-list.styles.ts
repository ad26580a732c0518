import {css} from 'lit';

export const considerationListStyles = css``;
