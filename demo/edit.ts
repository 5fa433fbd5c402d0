import '../src/define.js';
import { EditPage } from './edit/edit-page.js';

const root = document.querySelector<HTMLElement>('#edit');
if (root) new EditPage(root).start();
