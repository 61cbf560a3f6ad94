import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'

/** Names an article, as a headline does. */
export interface ArticleName {
  readonly providerCode: string
  readonly articleId: string
}

/** An article: text, which may be HTML, or a PDF. */
export type NewsArticle =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }

const PDF = 1

const nameSchema: z.ZodType<ArticleName> = z.object({ providerCode: z.string().min(1), articleId: z.string().min(1) })

export interface NewsArticleCall {
  /**
   * Reads the article of a headline: give it the headline itself, or the provider and the id. The default deadline is 30 seconds.
   *
   * Stands for `reqNewsArticle`.
   *
   * @throws {@link RequestError} with code 10172 when it is not available, which may pass.
   * @throws {@link ValidationError} when provider or id are missing.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const [details] = await ib.contractDetails(stock('AAPL'))
   * const { headlines } = await ib.historicalNews({ conId: details?.contract.conId ?? 0, providers: ['BRFG'] })
   * if (headlines[0] !== undefined) {
   *   const article = await ib.newsArticle(headlines[0])
   *   console.log(article.kind === 'text' ? article.text : `${article.bytes.length} bytes of PDF`)
   * }
   * ```
   */
  newsArticle(name: ArticleName, options?: CallOptions): Promise<NewsArticle>
}

export function newsArticle({ requests }: ClientContext): NewsArticleCall {
  return {
    newsArticle: async (name, options) => {
      const { providerCode, articleId } = check(nameSchema, name, 'name')
      return requests.ask(
        askOne(
          conversations.newsArticle,
          { providerCode, articleId },
          ({ articleType, articleText = '' }): NewsArticle =>
            articleType === PDF
              ? { kind: 'pdf', bytes: Uint8Array.from(atob(articleText), (byte) => byte.charCodeAt(0)) }
              : { kind: 'text', text: articleText },
        ),
        options,
      )
    },
  }
}
