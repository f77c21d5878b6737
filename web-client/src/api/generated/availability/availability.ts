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
  GetNextAvailabilityParams
} from '../model/getNextAvailabilityParams';

import type {
  GetSpaceAvailabilityParams
} from '../model/getSpaceAvailabilityParams';

import type {
  Problem
} from '../model/problem';

import type {
  Span
} from '../model/span';

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

export const getGetSpaceAvailabilityUrl = (id: string,
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
 * @summary getSpaceAvailability
 */
export const getSpaceAvailability = async (id: string,
    params: GetSpaceAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<AvailabilityView> => {

  return request<AvailabilityView>(getGetSpaceAvailabilityUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpaceAvailabilityQueryKey = (id: string,
    params?: GetSpaceAvailabilityParams,) => {
    return [
    `/api/v1/spaces/${id}/availability`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSpaceAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem>>(id: string,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpaceAvailabilityQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpaceAvailability>>> = ({ signal }) => getSpaceAvailability(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpaceAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof getSpaceAvailability>>>
export type GetSpaceAvailabilityQueryError = ErrorType<Problem>


export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params: GetSpaceAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceAvailability>>,
          TError,
          Awaited<ReturnType<typeof getSpaceAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceAvailability>>,
          TError,
          Awaited<ReturnType<typeof getSpaceAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary getSpaceAvailability
 */

export function useGetSpaceAvailability<TData = Awaited<ReturnType<typeof getSpaceAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params: GetSpaceAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpaceAvailabilityQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetNextAvailabilityUrl = (id: string,
    params?: GetNextAvailabilityParams,) => {
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
 * @summary getNextAvailability
 */
export const getNextAvailability = async (id: string,
    params?: GetNextAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<Span> => {

  return request<Span>(getGetNextAvailabilityUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetNextAvailabilityQueryKey = (id: string,
    params?: GetNextAvailabilityParams,) => {
    return [
    `/api/v1/spaces/${id}/availability/next`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetNextAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem>>(id: string,
    params?: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNextAvailabilityQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNextAvailability>>> = ({ signal }) => getNextAvailability(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNextAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof getNextAvailability>>>
export type GetNextAvailabilityQueryError = ErrorType<Problem>


export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params: undefined |  GetNextAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNextAvailability>>,
          TError,
          Awaited<ReturnType<typeof getNextAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params?: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNextAvailability>>,
          TError,
          Awaited<ReturnType<typeof getNextAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params?: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary getNextAvailability
 */

export function useGetNextAvailability<TData = Awaited<ReturnType<typeof getNextAvailability>>, TError = ErrorType<Problem>>(
 id: string,
    params?: GetNextAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNextAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNextAvailabilityQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






