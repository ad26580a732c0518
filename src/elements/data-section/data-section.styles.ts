import {css} from 'lit';

export const dataSectionStyles = css``;
