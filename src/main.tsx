/** Mounts the page. */
import '@fontsource-variable/inter/wght.css';
import './ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LateEmbed } from './ui/embed/LateEmbed.tsx';
import { LateLecture } from './ui/lecture/LateLecture.tsx';
import { readyForLoad } from './ui/own/readyForAddress.ts';
import { App } from './ui/shell/App.tsx';
import { createTour } from './ui/shell/createTour.ts';
import { keepOffline } from './ui/shell/keepOffline.ts';
import { ownSheets } from './ui/shell/late/ownSheets.ts';
import { withStyles } from './ui/shell/late/withStyles.ts';
import { mode } from './ui/shell/mode.ts';
import { startTheme } from './ui/shell/theme.ts';
import type { Tour } from './session/story/tour.ts';
import { loadWords } from './words/load.ts';

startTheme();
if (mode !== 'embed') keepOffline();
const root = createRoot(document.getElementById('page')!);
let tour: Tour;
const Whole = { page: App, embed: LateEmbed, lecture: LateLecture }[mode];
const render = () =>
  root.render(
    <StrictMode>
      <Whole tour={tour} />
    </StrictMode>,
  );
void Promise.all([loadWords(render, withStyles), readyForLoad(), ownSheets()]).then(([, address]) => {
  tour = createTour(address);
  render();
});
