import {css} from 'lit';

export const implementationListStyles = css``;
