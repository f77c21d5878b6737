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
  FacilityPage
} from '../model/facilityPage';

import type {
  FacilityView
} from '../model/facilityView';

import type {
  ListFacilitiesParams
} from '../model/listFacilitiesParams';

import type {
  Problem
} from '../model/problem';

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

export const getListFacilitiesUrl = (params?: ListFacilitiesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/facilities?${stringifiedParams}` : `/api/v1/facilities`
}

/**
 * @summary listFacilities
 */
export const listFacilities = async (params?: ListFacilitiesParams, options?: Parameters<typeof request>[1]): Promise<FacilityPage> => {

  return request<FacilityPage>(getListFacilitiesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFacilitiesQueryKey = (params?: ListFacilitiesParams,) => {
    return [
    `/api/v1/facilities`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFacilitiesQueryOptions = <TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem>>(params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFacilitiesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFacilities>>> = ({ signal }) => listFacilities(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFacilitiesQueryResult = NonNullable<Awaited<ReturnType<typeof listFacilities>>>
export type ListFacilitiesQueryError = ErrorType<Problem>


export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem>>(
 params: undefined |  ListFacilitiesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacilities>>,
          TError,
          Awaited<ReturnType<typeof listFacilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacilities>>,
          TError,
          Awaited<ReturnType<typeof listFacilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary listFacilities
 */

export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFacilitiesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetFacilityUrl = (id: string,) => {




  return `/api/v1/facilities/${id}`
}

/**
 * @summary getFacility
 */
export const getFacility = async (id: string, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

  return request<FacilityView>(getGetFacilityUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFacilityQueryKey = (id: string,) => {
    return [
    `/api/v1/facilities/${id}`
    ] as const;
    }


export const getGetFacilityQueryOptions = <TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFacilityQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFacility>>> = ({ signal }) => getFacility(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFacilityQueryResult = NonNullable<Awaited<ReturnType<typeof getFacility>>>
export type GetFacilityQueryError = ErrorType<Problem>


export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacility>>,
          TError,
          Awaited<ReturnType<typeof getFacility>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacility>>,
          TError,
          Awaited<ReturnType<typeof getFacility>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary getFacility
 */

export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFacilityQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






