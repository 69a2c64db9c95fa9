import { defineLanguage } from '../language.ts';

export default defineLanguage({ tag: 'nb', name: 'Bokmål', intl: 'nb-NO', base: 'nb', overlay: {} });
