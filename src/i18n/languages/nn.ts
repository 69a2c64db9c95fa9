import { defineLanguage } from '../language.ts';

export default defineLanguage({ tag: 'nn', name: 'Nynorsk', intl: 'nn-NO', base: 'nn', overlay: {} });
