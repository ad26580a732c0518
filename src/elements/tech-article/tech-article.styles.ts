import {css} from 'lit';

export const techArticleStyles = css``;
