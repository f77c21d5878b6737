/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  ChangePage
} from '../model/changePage';

import type {
  CreateFacility
} from '../model/createFacility';

import type {
  FacilityView
} from '../model/facilityView';

import type {
  ListChangesParams
} from '../model/listChangesParams';

import type {
  Problem400Response
} from '../model/problem400Response';

import type {
  Problem401Response
} from '../model/problem401Response';

import type {
  Problem403Response
} from '../model/problem403Response';

import type {
  Problem404Response
} from '../model/problem404Response';

import type {
  Problem409Response
} from '../model/problem409Response';

import type {
  Problem413Response
} from '../model/problem413Response';

import type {
  Problem415Response
} from '../model/problem415Response';

import type {
  Problem422Response
} from '../model/problem422Response';

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
  SyncFacilities
} from '../model/syncFacilities';

import type {
  SyncFacilitiesHeaders
} from '../model/syncFacilitiesHeaders';

import type {
  SyncResults
} from '../model/syncResults';

import { request } from '../../client';
import type { ErrorType , BodyType } from '../../client';


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

export const getListChangesUrl = (params?: ListChangesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/changes?${stringifiedParams}` : `/api/v1/changes`
}

/**
 * @summary Follow every change. Whoever goes on from `next_cursor` never misses a committed row.
 */
export const listChanges = async (params?: ListChangesParams, options?: Parameters<typeof request>[1]): Promise<ChangePage> => {

  return request<ChangePage>(getListChangesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListChangesQueryKey = (params?: ListChangesParams,) => {
    return [
    `/api/v1/changes`, ...(params ? [params] : [])
    ] as const;
    }


export const getListChangesQueryOptions = <TData = Awaited<ReturnType<typeof listChanges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListChangesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listChanges>>> = ({ signal }) => listChanges(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListChangesQueryResult = NonNullable<Awaited<ReturnType<typeof listChanges>>>
export type ListChangesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


export function useListChanges<TData = Awaited<ReturnType<typeof listChanges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListChangesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listChanges>>,
          TError,
          Awaited<ReturnType<typeof listChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListChanges<TData = Awaited<ReturnType<typeof listChanges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listChanges>>,
          TError,
          Awaited<ReturnType<typeof listChanges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListChanges<TData = Awaited<ReturnType<typeof listChanges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Follow every change. Whoever goes on from `next_cursor` never misses a committed row.
 */

export function useListChanges<TData = Awaited<ReturnType<typeof listChanges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChangesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChanges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListChangesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSyncFacilityUrl = (source: string,
    externalId: string,) => {




  return `/api/v1/sync/facilities/${source}/${externalId}`
}

/**
 * @summary Create or change the facility that a county's system keeps under this name.
 */
export const syncFacility = async (source: string,
    externalId: string,
    createFacility: CreateFacility, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<FacilityView>(getSyncFacilityUrl(source,externalId),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(createFacility)
  }
);}





export const getSyncFacilityMutationKey = () => ['syncFacility'] as const;

export const getSyncFacilityMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof syncFacility>>, TError,SyncFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof syncFacility>>, TError,SyncFacilityMutationVariables, TContext> => {

const mutationKey = getSyncFacilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof syncFacility>>, SyncFacilityMutationVariables> = (props) => {
          const {source,externalId,data} = props ?? {};

          return  syncFacility(source,externalId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SyncFacilityMutationResult = NonNullable<Awaited<ReturnType<typeof syncFacility>>>
    export type SyncFacilityMutationBody = BodyType<CreateFacility>
    export type SyncFacilityMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SyncFacilityMutationVariables = {source: string;externalId: string;data: BodyType<CreateFacility>}

    /**
 * @summary Create or change the facility that a county's system keeps under this name.
 */
export const useSyncFacility = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof syncFacility>>, TError,SyncFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof syncFacility>>,
        TError,
        SyncFacilityMutationVariables,
        TContext
      > => {
      return useMutation(getSyncFacilityMutationOptions(options), queryClient);
    }
    export const getSyncFacilitiesUrl = () => {




  return `/api/v1/sync/facilities:batch`
}

/**
 * Rows stand for themselves: one that fails stops no other. Sending a batch again is harmless. With
 * an `Idempotency-Key` the batch is one transaction.
 * @summary Create or change many facilities that a county's system keeps.
 */
export const syncFacilities = async (syncFacilitiesBody: SyncFacilities,
    headers?: SyncFacilitiesHeaders, options?: Parameters<typeof request>[1]): Promise<SyncResults> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<SyncResults>(getSyncFacilitiesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(syncFacilitiesBody)
  }
);}





export const getSyncFacilitiesMutationKey = () => ['syncFacilities'] as const;

export const getSyncFacilitiesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof syncFacilities>>, TError,SyncFacilitiesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof syncFacilities>>, TError,SyncFacilitiesMutationVariables, TContext> => {

const mutationKey = getSyncFacilitiesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof syncFacilities>>, SyncFacilitiesMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  syncFacilities(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SyncFacilitiesMutationResult = NonNullable<Awaited<ReturnType<typeof syncFacilities>>>
    export type SyncFacilitiesMutationBody = BodyType<SyncFacilities>
    export type SyncFacilitiesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SyncFacilitiesMutationVariables = {data: BodyType<SyncFacilities>;headers?: SyncFacilitiesHeaders}

    /**
 * @summary Create or change many facilities that a county's system keeps.
 */
export const useSyncFacilities = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof syncFacilities>>, TError,SyncFacilitiesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof syncFacilities>>,
        TError,
        SyncFacilitiesMutationVariables,
        TContext
      > => {
      return useMutation(getSyncFacilitiesMutationOptions(options), queryClient);
    }
