import { inject } from 'vitest';
import { openFirefox } from './firefox.ts';
import { journey } from './journey.ts';

journey('Firefox', () => openFirefox(inject('firefox')));
