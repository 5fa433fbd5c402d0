import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Media, TimelineEvent } from '../model/types.js';
import { embedAddress } from './embed-address.js';
import type { Wording } from './label-text.js';

// A player runs its own scripts and opens its own site; it reaches nothing of the page. Typed as
// one word, since the template checker knows no list of them.
const SANDBOX = 'allow-scripts allow-same-origin allow-popups' as 'allow-scripts';
// With its origin a page of this site could reach out of its sandbox.
const SANDBOX_OF_OWN = 'allow-scripts allow-popups' as 'allow-scripts';

/** What may be loaded for a reader. */
export interface MediaLeave {
  /** Whether the page's author lets the element ask an address for anything. */
  isAllowed(href: string): boolean;
  /** Whether an address is on the page's own site. */
  isOwn(href: string): boolean;
  /** The embeds of the event that the reader has pressed, by position: only these are loaded. */
  readonly started: ReadonlySet<number>;
  /** Of what may be loaded paper has the pictures; every address is written out. */
  readonly isOnPaper?: boolean;
}

/** The pictures, films and sounds of an event. What may not be loaded is a link that says where it leads. */
export function mediaTemplate(
  { media, path }: TimelineEvent,
  leave: MediaLeave,
  wording: Wording,
): TemplateResult | typeof nothing {
  if (media.length === 0) return nothing;
  return html`<div class="media">
    ${repeat(
      media,
      // A picture of another event is another element: the old one is not seen while it comes.
      (_item, i) => `${path}/${i}`,
      (item, i) => figureTemplate(item, i, leave, wording),
    )}
  </div>`;
}

function figureTemplate(
  item: Media,
  position: number,
  leave: MediaLeave,
  wording: Wording,
): TemplateResult {
  const { caption, credit, transcript } = item;
  return html`<figure part="media">
    ${contentTemplate(item, position, leave, wording)}
    ${
      caption === undefined && credit === undefined && transcript === undefined
        ? nothing
        : html`<figcaption>
            ${caption === undefined ? nothing : html`<bdi>${caption}</bdi>`}
            ${credit === undefined ? nothing : html`<small><bdi>${credit}</bdi></small>`}
            ${transcript === undefined ? nothing : linkTemplate(transcript.href, wording.messages.transcript, wording)}
          </figcaption>`
    }
  </figure>`;
}

function contentTemplate(
  item: Media,
  position: number,
  leave: MediaLeave,
  wording: Wording,
): TemplateResult {
  const { messages } = wording;
  const { href, host, type, alt, width, height, poster, captions } = item;
  const { isOnPaper = false } = leave;
  const named = messages.mediaAt(messages.mediaKind[type ?? 'file'], host);
  const link = linkTemplate(href, named, wording);
  if (type === undefined || !leave.isAllowed(href) || (isOnPaper && type !== 'image'))
    return html`${link}
    ${alt === undefined || alt === '' ? nothing : html`<bdi class="media-alt">${alt}</bdi>`}`;
  switch (type) {
    case 'image':
      return html`<img
          src=${href}
          alt=${alt ?? ''}
          width=${ifDefined(width)}
          height=${ifDefined(height)}
          loading=${isOnPaper ? 'eager' : 'lazy'}
          decoding=${isOnPaper ? 'sync' : 'async'}
          referrerpolicy="no-referrer"
        />${isOnPaper ? link : nothing}`;
    case 'video':
      return html`<video
        src=${href}
        poster=${ifDefined(poster && leave.isAllowed(poster.href) ? poster.href : undefined)}
        width=${ifDefined(width)}
        height=${ifDefined(height)}
        aria-label=${ifDefined(alt)}
        controls
        preload="none"
        playsinline
      >
        ${captions.map((track) => trackTemplate(track, leave))}
      </video>`;
    case 'audio':
      return html`<audio src=${href} aria-label=${ifDefined(alt)} controls preload="none">
        ${captions.map((track) => trackTemplate(track, leave))}
      </audio>`;
    case 'embed':
      return leave.started.has(position)
        ? html`<iframe
            data-player=${position}
            sandbox=${leave.isOwn(href) ? SANDBOX_OF_OWN : SANDBOX}
            src=${embedAddress(href)}
            title=${alt ?? item.caption ?? named}
            allow="fullscreen"
            referrerpolicy="strict-origin-when-cross-origin"
            loading="lazy"
          ></iframe>`
        : html`<button type="button" class="embed" data-embed=${position}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5 3.5v9L12.5 8z" /></svg>
            <span>${messages.playAt(host)}</span>
            ${alt === undefined || alt === '' ? nothing : html`<bdi class="media-alt">${alt}</bdi>`}
          </button>`;
  }
}

function linkTemplate(href: string, words: string, { messages }: Wording): TemplateResult {
  return html`<a
    class="media-link"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${words}<span class="visually-hidden"> (${messages.newTab})</span></a
  >`;
}

function trackTemplate(
  { href, lang, label }: Media['captions'][number],
  leave: MediaLeave,
): TemplateResult | typeof nothing {
  if (!leave.isAllowed(href)) return nothing;
  return html`<track
    kind="captions"
    src=${href}
    srclang=${ifDefined(lang)}
    label=${ifDefined(label ?? lang)}
  />`;
}
