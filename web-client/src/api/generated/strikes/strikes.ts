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
  AppealStrike
} from '../model/appealStrike';

import type {
  AppealStrikeHeaders
} from '../model/appealStrikeHeaders';

import type {
  DecideStrike
} from '../model/decideStrike';

import type {
  ExcuseStrike
} from '../model/excuseStrike';

import type {
  ExcuseStrikeHeaders
} from '../model/excuseStrikeHeaders';

import type {
  IdStrike
} from '../model/idStrike';

import type {
  ListStrikesParams
} from '../model/listStrikesParams';

import type {
  MyStrikesView
} from '../model/myStrikesView';

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
  RevokeStrikeHeaders
} from '../model/revokeStrikeHeaders';

import type {
  StrikePage
} from '../model/strikePage';

import type {
  StrikeView
} from '../model/strikeView';

import type {
  UpholdStrikeHeaders
} from '../model/upholdStrikeHeaders';

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

export const getGetMyStrikesUrl = () => {




  return `/api/v1/me/strikes`
}

/**
 * @summary One's own missed visits, and whether one is suspended from booking.
 */
export const getMyStrikes = async ( options?: Parameters<typeof request>[1]): Promise<MyStrikesView> => {

  return request<MyStrikesView>(getGetMyStrikesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetMyStrikesQueryKey = () => {
    return [
    `/api/v1/me/strikes`
    ] as const;
    }


export const getGetMyStrikesQueryOptions = <TData = Awaited<ReturnType<typeof getMyStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyStrikesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyStrikes>>> = ({ signal }) => getMyStrikes({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyStrikesQueryResult = NonNullable<Awaited<ReturnType<typeof getMyStrikes>>>
export type GetMyStrikesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetMyStrikes<TData = Awaited<ReturnType<typeof getMyStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyStrikes>>,
          TError,
          Awaited<ReturnType<typeof getMyStrikes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyStrikes<TData = Awaited<ReturnType<typeof getMyStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyStrikes>>,
          TError,
          Awaited<ReturnType<typeof getMyStrikes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyStrikes<TData = Awaited<ReturnType<typeof getMyStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One's own missed visits, and whether one is suspended from booking.
 */

export function useGetMyStrikes<TData = Awaited<ReturnType<typeof getMyStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyStrikesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListStrikesUrl = (params?: ListStrikesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/strikes?${stringifiedParams}` : `/api/v1/strikes`
}

/**
 * @summary List the missed visits of one's venues, newest first.
 */
export const listStrikes = async (params?: ListStrikesParams, options?: Parameters<typeof request>[1]): Promise<StrikePage> => {

  return request<StrikePage>(getListStrikesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListStrikesQueryKey = (params?: ListStrikesParams,) => {
    return [
    `/api/v1/strikes`, ...(params ? [params] : [])
    ] as const;
    }


export const getListStrikesQueryOptions = <TData = Awaited<ReturnType<typeof listStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListStrikesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListStrikesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listStrikes>>> = ({ signal }) => listStrikes(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListStrikesQueryResult = NonNullable<Awaited<ReturnType<typeof listStrikes>>>
export type ListStrikesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListStrikes<TData = Awaited<ReturnType<typeof listStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListStrikesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listStrikes>>,
          TError,
          Awaited<ReturnType<typeof listStrikes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListStrikes<TData = Awaited<ReturnType<typeof listStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListStrikesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listStrikes>>,
          TError,
          Awaited<ReturnType<typeof listStrikes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListStrikes<TData = Awaited<ReturnType<typeof listStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListStrikesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the missed visits of one's venues, newest first.
 */

export function useListStrikes<TData = Awaited<ReturnType<typeof listStrikes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListStrikesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listStrikes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListStrikesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAppealStrikeUrl = (id: IdStrike,) => {




  return `/api/v1/strikes/${id}/appeal`
}

/**
 * @summary Appeal against a missed visit of one's own, once; until it is decided, it does not count.
 */
export const appealStrike = async (id: IdStrike,
    appealStrikeBody: AppealStrike,
    headers?: AppealStrikeHeaders, options?: Parameters<typeof request>[1]): Promise<StrikeView> => {

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
return request<StrikeView>(getAppealStrikeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(appealStrikeBody)
  }
);}





export const getAppealStrikeMutationKey = () => ['appealStrike'] as const;

export const getAppealStrikeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appealStrike>>, TError,AppealStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof appealStrike>>, TError,AppealStrikeMutationVariables, TContext> => {

const mutationKey = getAppealStrikeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof appealStrike>>, AppealStrikeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  appealStrike(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AppealStrikeMutationResult = NonNullable<Awaited<ReturnType<typeof appealStrike>>>
    export type AppealStrikeMutationBody = BodyType<AppealStrike>
    export type AppealStrikeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AppealStrikeMutationVariables = {id: IdStrike;data: BodyType<AppealStrike>;headers?: AppealStrikeHeaders}

    /**
 * @summary Appeal against a missed visit of one's own, once; until it is decided, it does not count.
 */
export const useAppealStrike = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appealStrike>>, TError,AppealStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof appealStrike>>,
        TError,
        AppealStrikeMutationVariables,
        TContext
      > => {
      return useMutation(getAppealStrikeMutationOptions(options), queryClient);
    }
    export const getExcuseStrikeUrl = (id: IdStrike,) => {




  return `/api/v1/strikes/${id}/excuse`
}

/**
 * @summary Excuse a missed visit for a reason; it counts no more.
 */
export const excuseStrike = async (id: IdStrike,
    excuseStrikeBody: ExcuseStrike,
    headers?: ExcuseStrikeHeaders, options?: Parameters<typeof request>[1]): Promise<StrikeView> => {

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
return request<StrikeView>(getExcuseStrikeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(excuseStrikeBody)
  }
);}





export const getExcuseStrikeMutationKey = () => ['excuseStrike'] as const;

export const getExcuseStrikeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof excuseStrike>>, TError,ExcuseStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof excuseStrike>>, TError,ExcuseStrikeMutationVariables, TContext> => {

const mutationKey = getExcuseStrikeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof excuseStrike>>, ExcuseStrikeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  excuseStrike(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ExcuseStrikeMutationResult = NonNullable<Awaited<ReturnType<typeof excuseStrike>>>
    export type ExcuseStrikeMutationBody = BodyType<ExcuseStrike>
    export type ExcuseStrikeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ExcuseStrikeMutationVariables = {id: IdStrike;data: BodyType<ExcuseStrike>;headers?: ExcuseStrikeHeaders}

    /**
 * @summary Excuse a missed visit for a reason; it counts no more.
 */
export const useExcuseStrike = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof excuseStrike>>, TError,ExcuseStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof excuseStrike>>,
        TError,
        ExcuseStrikeMutationVariables,
        TContext
      > => {
      return useMutation(getExcuseStrikeMutationOptions(options), queryClient);
    }
    export const getRevokeStrikeUrl = (id: IdStrike,) => {




  return `/api/v1/strikes/${id}/revoke`
}

/**
 * @summary Take a missed visit back; it counts no more.
 */
export const revokeStrike = async (id: IdStrike,
    decideStrike: DecideStrike,
    headers?: RevokeStrikeHeaders, options?: Parameters<typeof request>[1]): Promise<StrikeView> => {

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
return request<StrikeView>(getRevokeStrikeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideStrike)
  }
);}





export const getRevokeStrikeMutationKey = () => ['revokeStrike'] as const;

export const getRevokeStrikeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeStrike>>, TError,RevokeStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revokeStrike>>, TError,RevokeStrikeMutationVariables, TContext> => {

const mutationKey = getRevokeStrikeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revokeStrike>>, RevokeStrikeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  revokeStrike(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevokeStrikeMutationResult = NonNullable<Awaited<ReturnType<typeof revokeStrike>>>
    export type RevokeStrikeMutationBody = BodyType<DecideStrike>
    export type RevokeStrikeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RevokeStrikeMutationVariables = {id: IdStrike;data: BodyType<DecideStrike>;headers?: RevokeStrikeHeaders}

    /**
 * @summary Take a missed visit back; it counts no more.
 */
export const useRevokeStrike = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revokeStrike>>, TError,RevokeStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revokeStrike>>,
        TError,
        RevokeStrikeMutationVariables,
        TContext
      > => {
      return useMutation(getRevokeStrikeMutationOptions(options), queryClient);
    }
    export const getUpholdStrikeUrl = (id: IdStrike,) => {




  return `/api/v1/strikes/${id}/uphold`
}

/**
 * @summary Refuse an appeal; the missed visit counts again.
 */
export const upholdStrike = async (id: IdStrike,
    decideStrike: DecideStrike,
    headers?: UpholdStrikeHeaders, options?: Parameters<typeof request>[1]): Promise<StrikeView> => {

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
return request<StrikeView>(getUpholdStrikeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideStrike)
  }
);}





export const getUpholdStrikeMutationKey = () => ['upholdStrike'] as const;

export const getUpholdStrikeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof upholdStrike>>, TError,UpholdStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof upholdStrike>>, TError,UpholdStrikeMutationVariables, TContext> => {

const mutationKey = getUpholdStrikeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof upholdStrike>>, UpholdStrikeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  upholdStrike(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpholdStrikeMutationResult = NonNullable<Awaited<ReturnType<typeof upholdStrike>>>
    export type UpholdStrikeMutationBody = BodyType<DecideStrike>
    export type UpholdStrikeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpholdStrikeMutationVariables = {id: IdStrike;data: BodyType<DecideStrike>;headers?: UpholdStrikeHeaders}

    /**
 * @summary Refuse an appeal; the missed visit counts again.
 */
export const useUpholdStrike = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof upholdStrike>>, TError,UpholdStrikeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof upholdStrike>>,
        TError,
        UpholdStrikeMutationVariables,
        TContext
      > => {
      return useMutation(getUpholdStrikeMutationOptions(options), queryClient);
    }
