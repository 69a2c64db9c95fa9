import { defineLanguage } from '../language.ts';

export default defineLanguage({ tag: 'en', name: 'English', intl: 'en-GB', base: 'en', overlay: {} });
