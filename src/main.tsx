/** Mounts the page. */
import '@fontsource-variable/inter/wght.css';
import './ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readyForAddress } from './ui/own/readyForAddress.ts';
import { App } from './ui/shell/App.tsx';
import { createTour } from './ui/shell/createTour.ts';
import { startTheme } from './ui/shell/theme.ts';
import { loadWords } from './words/load.ts';

startTheme();
void Promise.all([loadWords(), readyForAddress(location.hash)]).then(() =>
  createRoot(document.getElementById('page')!).render(
    <StrictMode>
      <App tour={createTour()} />
    </StrictMode>,
  ),
);
