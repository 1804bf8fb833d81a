/** Mounts the page. */
import '@fontsource-variable/inter/wght.css';
import './ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readyForAddress } from './ui/own/readyForAddress.ts';
import { App } from './ui/shell/App.tsx';
import { createTour } from './ui/shell/createTour.ts';
import { startTheme } from './ui/shell/theme.ts';
import type { Tour } from './session/story/tour.ts';
import { loadWords } from './words/load.ts';

startTheme();
const root = createRoot(document.getElementById('page')!);
let tour: Tour;
const render = () =>
  root.render(
    <StrictMode>
      <App tour={tour} />
    </StrictMode>,
  );
void Promise.all([loadWords(render), readyForAddress(location.hash)]).then(([, address]) => {
  tour = createTour(address);
  render();
});
