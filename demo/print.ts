import '../src/define.js';

document.querySelector('#print')?.addEventListener('click', () => print());
