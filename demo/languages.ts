import '../src/define.js';
import { registerLanguage } from '../src/index.js';
import { ar } from '../src/languages/ar.js';
import { de } from '../src/languages/de.js';
import { ko } from '../src/languages/ko.js';

for (const language of [de, ko, ar]) registerLanguage(language);
