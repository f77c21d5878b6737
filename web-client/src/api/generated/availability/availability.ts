/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AvailabilityView
} from '../model/availabilityView';

import type {
  FreeSpacePage
} from '../model/freeSpacePage';

import type {
  GetNextAvailabilityParams
} from '../model/getNextAvailabilityParams';

import type {
  GetSpaceAvailabilityParams
} from '../model/getSpaceAvailabilityParams';

import type {
  IdSpace
} from '../model/idSpace';

import type {
  PeriodView
} from '../model/periodView';

import type {
  Problem400Response
} from '../model/problem400Response';

import type {
  Problem404Response
} from '../model/problem404Response';

import type {
  Problem429Response
} from '../model/problem429Response';

import type {
  Problem500Response
} from '../model/problem500Response';

import type {
  Problem503Response
} from '../model/problem503Response';

import type {
  SearchAvailabilityParams
} from '../model/searchAvailabilityParams';

import { request } from '../../client';
import type { ErrorType } from '../../client';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export const getSearchAvailabilityUrl = (params: SearchAvailabilityParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/availability?${stringifiedParams}` : `/api/v1/availability`
}

/**
 * @summary Spaces that are open and free for a whole window, or for a period of a given length inside it.
Start grids and duration rules are not applied here. A page may be short while `next_cursor`
goes on.
 */
export const searchAvailability = async (params: SearchAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<FreeSpacePage> => {

  return request<FreeSpacePage>(getSearchAvailabilityUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getSearchAvailabilityQueryKey = (params?: SearchAvailabilityParams,) => {
    return [
    `/api/v1/availability`, ...(params ? [params] : [])
    ] as const;
    }


export const getSearchAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof searchAvailability>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(params: SearchAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getSearchAvailabilityQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof searchAvailability>>> = ({ signal }) => searchAvailability(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type SearchAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof searchAvailability>>>
export type SearchAvailabilityQueryError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>


export function useSearchAvailability<TData = Awaited<ReturnType<typeof searchAvailability>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: SearchAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchAvailability>>,
          TError,
          Awaited<ReturnType<typeof searchAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSearchAvailability<TData = Awaited<ReturnType<typeof searchAvailability>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: SearchAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof searchAvailability>>,
          TError,
          Awaited<ReturnType<typeof searchAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSearchAvailability<TData = Awaited<ReturnType<typeof searchAvailability>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: SearchAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Spaces that are open and free for a whole window, or for a period of a given length inside it.
Start grids and duration rules are not applied here. A page may be short while `next_cursor`
goes on.
 */

export function useSearchAvailability<TData = Awaited<ReturnType<typeof searchAvailability>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: SearchAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof searchAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getSearchAvailabilityQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSpaceAvailabilityUrl = (id: IdSpace,
    params: GetSpaceAvailabilityParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/spaces/${id}/availability?${stringifiedParams}` : `/api/v1/spaces/${id}/availability`
}

/**
 * @summary Days of a space: when it is open, taken and free, and where a booking can begin.
 */
export const getSpaceAvailability = async (id: IdSpace,
    params: GetSpaceAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<AvailabilityView> => {

  return request<AvailabilityView>(getGetSpaceAvailabilityUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpaceAvailabilityQueryKey = (id: IdSpace,
    params?: GetSpaceAvailabilityParams,) => {
    return [
    `/api/v1/spaces/${id}/availability`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSpaceAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpaceAvailabilityQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpaceAvailability>>> = ({ signal }) => getSpaceAvailability(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpaceAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof getSpaceAvailability>>>
export type GetSpaceAvailabilityQueryError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpaceAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceAvailability>>,
          TError,
          Awaited<ReturnType<typeof getSpaceAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceAvailability>>,
          TError,
          Awaited<ReturnType<typeof getSpaceAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Days of a space: when it is open, taken and free, and where a booking can begin.
 */

export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpaceAvailabilityQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetNextAvailabilityUrl = (id: IdSpace,
    params: GetNextAvailabilityParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/spaces/${id}/availability/next?${stringifiedParams}` : `/api/v1/spaces/${id}/availability/next`
}

/**
 * @summary The next time that a space can be booked for so long; 404 `no-availability` where there is none.
 */
export const getNextAvailability = async (id: IdSpace,
    params: GetNextAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<PeriodView> => {

  return request<PeriodView>(getGetNextAvailabilityUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetNextAvailabilityQueryKey = (id: IdSpace,
    params?: GetNextAvailabilityParams,) => {
    return [
    `/api/v1/spaces/${id}/availability/next`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetNextAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace,
    params: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNextAvailabilityQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNextAvailability>>> = ({ signal }) => getNextAvailability(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNextAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof getNextAvailability>>>
export type GetNextAvailabilityQueryError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetNextAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNextAvailability>>,
          TError,
          Awaited<ReturnType<typeof getNextAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNextAvailability>>,
          TError,
          Awaited<ReturnType<typeof getNextAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The next time that a space can be booked for so long; 404 `no-availability` where there is none.
 */

export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNextAvailabilityQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






