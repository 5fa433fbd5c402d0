import '../src/define.js';
import { registerLanguage } from '../src/index.js';
import { ar } from '../src/languages/ar.js';
import { de } from '../src/languages/de.js';
import { fa } from '../src/languages/fa.js';
import { ko } from '../src/languages/ko.js';

for (const language of [de, ko, ar, fa]) registerLanguage(language);
