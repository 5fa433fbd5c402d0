import type { ParagraphKind } from './types.js';

const COMMENTS_BEGIN = /^(?:\d+ |no )?(?:comments?|responses?|replies|thoughts? on .*)\s*:?$/iu;
const COMMENTER = /^.{1,60} (?:said|says|wrote|writes|commented)\s*(?:\.{3}|…|:)$/iu;
const LEAVE_COMMENT = /^(?:leave|post|add) a (?:reply|comment)\b.{0,40}$/iu;

const NAVIGATION = [
  /^(?:read|see|learn|show|load)? ?more\b\s*(?:\.{3}|…|:.*|»)?$/iu,
  /^(?:also read|read also|read next|see also|related(?: (?:articles?|posts?|stories))?|recommended)\b\s*(?::.*)?$/iu,
  /^(?:share|sharing is caring|tweet|print|e-?mail|subscribe|sign up|log ?in|home|menu|search|tags?|filed under|categor(?:y|ies)|previous|next|back to top|advertisements?|sponsored)\b[^.?]{0,60}$/iu,
  /^(?:published|republished|reprinted|syndicated) by .{1,60}$/iu,
  /^the views expressed (?:in|by) /iu,
  /^(?:copyright|©|all rights reserved)/iu,
];

// "(R)", "(left)": who stands where in a picture.
const WHO_STANDS_WHERE = /\((?:[LRC]|left|right|cent(?:er|re)|first|second) ?(?:[a-z]{0,8})\)/iu;
const CREDIT =
  /(?:^|[/|(\s])(?:photo|image|picture|file photo|courtesy)(?: ?[:)]| by | credit|$)/iu;
const SENTENCE_ENDS = /[.!?…]["'”’)\]]*$/u;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATELINE = new RegExp(
  String.raw`^(?:(?:published|posted|updated|last updated|date)(?: on)?:? ?)?` +
    String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?` +
    String.raw`(?:(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\.?,? \d{4}|\d{4}-\d\d-\d\d)` +
    String.raw`(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$`,
  'iu',
);

/** What a paragraph is, as far as that is plain from its text and from what stands before it. */
export function kindOf(text: string, before: ParagraphKind | undefined): ParagraphKind {
  if (before === 'comment' || COMMENTS_BEGIN.test(text) || COMMENTER.test(text)) return 'comment';
  if (LEAVE_COMMENT.test(text) || NAVIGATION.some((pattern) => pattern.test(text)))
    return 'navigation';
  if (DATELINE.test(text)) return 'dateline';
  if (!SENTENCE_ENDS.test(text) && (WHO_STANDS_WHERE.test(text) || CREDIT.test(text)))
    return 'caption';
  return 'text';
}
