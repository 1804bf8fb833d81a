import { createPlot, type Plot } from '../../../draw/plot/plot.ts';
import { isPrinting } from '../../shell/printing.ts';
import { onTheme } from '../../shell/theme.ts';

/** A plot that follows the page's colors, on paper too, until it is destroyed. */
export function themedPlot(...of: Parameters<typeof createPlot>): Plot {
  const plot = createPlot(...of);
  const stop = onTheme(() => plot.restyle(isPrinting()));
  return {
    ...plot,
    destroy() {
      stop();
      plot.destroy();
    },
  };
}
