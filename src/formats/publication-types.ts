const TYPES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'article article JOUR,article-journal article JOUR,article-magazine article MGZN,' +
    'article-newspaper article NEWS,bill misc BILL,book book BOOK,broadcast misc MPCT,' +
    'chapter inbook CHAP,classic book CLSWK,collection,dataset dataset DATA,document,' +
    'entry inreference GEN,entry-dictionary inreference DICT,' +
    'entry-encyclopedia inreference ENCYC,event,figure misc FIGURE,graphic misc ART,' +
    'hearing misc HEAR,interview,legal_case misc CASE,legislation misc STAT,' +
    'manuscript unpublished MANSCPT,map misc MAP,motion_picture misc MPCT,' +
    'musical_score misc MUSIC,pamphlet booklet PAMP,paper-conference inproceedings CPAPER,' +
    'patent patent PAT,performance,periodical periodical SER,' +
    'personal_communication misc PCOMM,post online ELEC,post-weblog online BLOG,' +
    'regulation misc LEGAL,report report RPRT,review article JOUR,review-book article JOUR,' +
    'software software COMP,song misc SOUND,speech,standard misc STAND,thesis thesis THES,' +
    'treaty,webpage online ELEC'
  )
    .split(',')
    .map((row) => {
      const [type = '', ...names] = row.split(' ');
      return [type, names];
    }),
);

/** Tells whether CSL has a type of this name. */
export function isCslType(type: string): boolean {
  return TYPES.has(type);
}

/**
 * What BibTeX and RIS call a CSL type; nothing where they have no word of their own. Of BibTeX these
 * are the types that all styles know: what biblatex adds for films, laws and the like is printed as
 * `misc` by its own styles.
 */
export function typeNames(type: string): readonly string[] {
  return TYPES.get(type) ?? [];
}
