import { inject } from 'vitest';
import { journey } from './journey.ts';
import { openWebKit } from './webKit.ts';

const programs = inject('webKit');

journey('WebKit', programs && (() => openWebKit(programs)));
