/**
 * Every code that a problem in the data can have, and what it means. What `readDocument` did about
 * it follows the semicolon.
 */
export const PROBLEM_CODES = {
  // The document as a whole
  'not-json': 'the text is not JSON; nothing is read',
  'too-large': 'the text is longer than the limit; nothing is read',
  'too-deep':
    'lists and objects nest deeper than the limit, or hold more than can be looked through; kept in `data`, else not looked at',
  'more-problems': 'there are more problems than are listed; this one, the last, counts them all',

  // One field
  'wrong-type': 'the value is of another type than the field; left out',
  missing: 'a required field is not there',
  empty: 'a text that has to say something is blank; left out',
  'unknown-value': 'the value is none of those the field can have; left out',
  'unknown-field':
    'a name is nearly that of a field, or what other formats call it; kept in `data`, not read',
  'too-long': 'a text is longer than the limit; a title is cut, a quote left out',
  'too-many': 'a list has more entries than the limit; the rest is left out',
  'bad-date': 'the date is not EDTF, or runs backwards; an event with it is not placed',
  'bad-duration': 'the offset is not an ISO 8601 duration; left out',
  'bad-language': 'the language is not a BCP 47 tag; left out',
  'bad-link': 'the address is not one of http or https; left out',
  'link-with-password': 'the address carries a user name or password; the link goes without them',
  'bad-doi': 'the DOI does not start with "10." and a registrant; left out',

  // Entries and what they refer to
  'not-an-event': 'an entry of `events` is not an object; listed under "Not placed"',
  'no-title': 'an event has no usable title; one is made from what else it has',
  'duplicate-id': 'another entry before it has the same id; it gets one made from its path',
  'no-source': 'no source has this id; the reference is left out',
  'no-event': 'no event has this id; the reference is left out',
  'no-group': '`groups` has no entry with this id; the lane is made all the same',
  'no-alt': 'an image has no alternative text; it is shown without',
  uncited: 'an event cites nothing; it is shown as such',

  // What follows from the references
  'source-cycle': '`reprintOf` and `basedOn` lead back to where they began; cut at the first given',
  'group-cycle': 'a group lies within itself; cut at the first given',
  'bad-anchor': 'an anchor names none, or more than one, of event, published and edtf; left out',
  'derivation-cycle': 'derivations lead back to where they began; cut at the first given',
  'derivation-too-long': 'more derivations hang on one another than the limit; cut there',
  'derivation-mismatch': 'the date lies outside what its derivation gives; the date stands',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;
