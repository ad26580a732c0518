// The theme and the one component that a page with questions needs: its own markup is in it.
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/details/details.js';
