import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { type StoredQuery, storedOptions } from '../../store/live.ts'
import { useStore } from './StoreContext.ts'

/** One page of a long list, and where the next begins; `null` where it is the last. */
interface Page<T, C> {
  readonly items: readonly T[]
  readonly next: C | null
}

/** The pages read so far as one list, and a way to read one more. */
export interface StoredPages<T> {
  /** `undefined` until the first page is there. */
  readonly items: readonly T[] | undefined
  readonly hasMore: boolean
  readonly isReadingMore: boolean
  readonly readMore: () => void
  readonly failed: boolean
}

/** Reads a long list page by page. After a change the pages are read again, one after another, each from where the last ends. */
export function useStoredPages<A extends readonly unknown[], T, C>(
  query: StoredQuery<[...A, C | null], Page<T, C>>,
  ...args: A
): StoredPages<T> {
  const { db } = useStore()
  const read = (cursor: C | null) => storedOptions(db, query, ...args, cursor)
  const { queryFn: _, queryKey, ...options } = read(null)
  const pages = useInfiniteQuery<Page<T, C>, Error, InfiniteData<Page<T, C>, C | null>, readonly unknown[], C | null>({
    ...options,
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam }) => {
      const cursor = pageParam as C | null // the library forgets the type on the way
      return read(cursor).queryFn()
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
  return {
    items: pages.data?.pages.flatMap(page => page.items),
    hasMore: pages.hasNextPage,
    isReadingMore: pages.isFetchingNextPage,
    readMore: () => void pages.fetchNextPage(),
    failed: pages.isError,
  }
}
