/** OSV's interface (https://google.github.io/osv.dev/api/): one question for all pins, then each advisory by its name. */
import pLimit from 'p-limit';
import { isOsvBatch, isOsvDocument } from '../../generated/answers.js';
import { parseAnswer } from '../datasources/json.ts';
import { LookupError } from '../lookup-error.ts';
import { CONCURRENCY, type Network } from '../network/network.ts';
import { fromOsv } from './advisory.ts';
import type { OsvDocument } from './schema.ts';
import type { AdvisorySource, Question } from './source.ts';

const API = 'https://api.osv.dev';
/** OSV takes a thousand questions at once. */
const MAX_QUESTIONS = 1000;
const MAX_PAGES = 10;
/** More advisories than any version of a real program has. */
const MAX_ADVISORIES = 1000;
const MAX_BYTES = 8 * 1024 * 1024;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

export function osvSource(network: Network): AdvisorySource {
  /** By ID: questions of one run often have the same answers. */
  const documents = new Map<string, Promise<OsvDocument>>();
  const limit = pLimit(CONCURRENCY);

  function document(id: string): Promise<OsvDocument> {
    const known = documents.get(id) ?? limit(() => getDocument(id, network));
    documents.set(id, known);
    known.catch(() => undefined);
    return known;
  }

  return {
    async ask(questions) {
      const ids = await idsFor(questions, network);
      if (new Set(ids.flat()).size > MAX_ADVISORIES)
        throw new LookupError(`api.osv.dev: its answer names more than ${MAX_ADVISORIES} advisories, which is not accepted`);
      return Promise.all(
        questions.map(async ({ package: asked }, index) => {
          const found = await Promise.all(ids[index]!.map(document));
          return found.map((one) => fromOsv(one, asked)).filter((advisory) => advisory !== undefined);
        }),
      );
    },
  };
}

async function idsFor(questions: readonly Question[], network: Network): Promise<string[][]> {
  const ids: string[][] = questions.map(() => []);
  let open = questions.map((question, index) => ({ question, index, token: undefined as string | undefined }));
  for (let page = 0; open.length > 0; page++) {
    if (page === MAX_PAGES) throw new LookupError('api.osv.dev: its answer has more pages than any version has advisories');
    const now = open.slice(0, MAX_QUESTIONS);
    const answer = await network.get(`${API}/v1/querybatch`, {
      method: 'POST',
      maxBytes: MAX_BYTES,
      json: {
        queries: now.map(({ question: { package: asked, version }, token }) => ({
          package: { ecosystem: asked.ecosystem, name: asked.name },
          version,
          ...(token === undefined ? {} : { page_token: token }),
        })),
      },
    });
    const { results } = parseAnswer(answer, 'an answer of OSV', isOsvBatch);
    if (results.length !== now.length)
      throw new LookupError(`${new URL(answer.url).host}: it answers another number of questions than were asked`);
    const next: typeof open = [];
    for (const [at, { vulns, next_page_token: token }] of results.entries()) {
      const asked = now[at]!;
      for (const { id } of vulns ?? []) {
        if (!ID.test(id)) throw new LookupError(`${new URL(answer.url).host}: it names an advisory by a text that is no name`);
        ids[asked.index]!.push(id);
      }
      if (token) next.push({ ...asked, token });
    }
    open = [...next, ...open.slice(MAX_QUESTIONS)];
  }
  return ids;
}

async function getDocument(id: string, network: Network): Promise<OsvDocument> {
  const answer = await network.get(`${API}/v1/vulns/${encodeURIComponent(id)}`, { maxBytes: MAX_BYTES });
  return parseAnswer(answer, 'an advisory (OSV)', isOsvDocument);
}
