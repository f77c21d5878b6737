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
  DrawEntryView
} from '../model/drawEntryView';

import type {
  DrawView
} from '../model/drawView';

import type {
  EnterDraw
} from '../model/enterDraw';

import type {
  EnterDrawHeaders
} from '../model/enterDrawHeaders';

import type {
  GetSessionDrawParams
} from '../model/getSessionDrawParams';

import type {
  IdDrawEntry
} from '../model/idDrawEntry';

import type {
  IdEventSession
} from '../model/idEventSession';

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
  RunSessionDrawHeaders
} from '../model/runSessionDrawHeaders';

import type {
  SessionView
} from '../model/sessionView';

import type {
  WithdrawDrawEntryHeaders
} from '../model/withdrawDrawEntryHeaders';

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

export const getGetDrawEntryUrl = (id: IdDrawEntry,) => {




  return `/api/v1/draw-entries/${id}`
}

/**
 * @summary One entry of a draw.
 */
export const getDrawEntry = async (id: IdDrawEntry, options?: Parameters<typeof request>[1]): Promise<DrawEntryView> => {

  return request<DrawEntryView>(getGetDrawEntryUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetDrawEntryQueryKey = (id: IdDrawEntry,) => {
    return [
    `/api/v1/draw-entries/${id}`
    ] as const;
    }


export const getGetDrawEntryQueryOptions = <TData = Awaited<ReturnType<typeof getDrawEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdDrawEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDrawEntryQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDrawEntry>>> = ({ signal }) => getDrawEntry(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDrawEntryQueryResult = NonNullable<Awaited<ReturnType<typeof getDrawEntry>>>
export type GetDrawEntryQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetDrawEntry<TData = Awaited<ReturnType<typeof getDrawEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdDrawEntry, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDrawEntry>>,
          TError,
          Awaited<ReturnType<typeof getDrawEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDrawEntry<TData = Awaited<ReturnType<typeof getDrawEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdDrawEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDrawEntry>>,
          TError,
          Awaited<ReturnType<typeof getDrawEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDrawEntry<TData = Awaited<ReturnType<typeof getDrawEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdDrawEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One entry of a draw.
 */

export function useGetDrawEntry<TData = Awaited<ReturnType<typeof getDrawEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdDrawEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDrawEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDrawEntryQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getWithdrawDrawEntryUrl = (id: IdDrawEntry,) => {




  return `/api/v1/draw-entries/${id}/withdraw`
}

/**
 * @summary Withdraw from a draw before it happens.
 */
export const withdrawDrawEntry = async (id: IdDrawEntry,
    headers?: WithdrawDrawEntryHeaders, options?: Parameters<typeof request>[1]): Promise<DrawEntryView> => {

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
return request<DrawEntryView>(getWithdrawDrawEntryUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getWithdrawDrawEntryMutationKey = () => ['withdrawDrawEntry'] as const;

export const getWithdrawDrawEntryMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawDrawEntry>>, TError,WithdrawDrawEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawDrawEntry>>, TError,WithdrawDrawEntryMutationVariables, TContext> => {

const mutationKey = getWithdrawDrawEntryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawDrawEntry>>, WithdrawDrawEntryMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  withdrawDrawEntry(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawDrawEntryMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawDrawEntry>>>

    export type WithdrawDrawEntryMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawDrawEntryMutationVariables = {id: IdDrawEntry;headers?: WithdrawDrawEntryHeaders}

    /**
 * @summary Withdraw from a draw before it happens.
 */
export const useWithdrawDrawEntry = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawDrawEntry>>, TError,WithdrawDrawEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawDrawEntry>>,
        TError,
        WithdrawDrawEntryMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawDrawEntryMutationOptions(options), queryClient);
    }
    export const getGetSessionDrawUrl = (id: IdEventSession,
    params?: GetSessionDrawParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/sessions/${id}/draw?${stringifiedParams}` : `/api/v1/sessions/${id}/draw`
}

/**
 * The hash of the seed stands from the beginning, the seed after the draw.
 * @summary The draw of a session, with all that anybody needs to do it again.
 */
export const getSessionDraw = async (id: IdEventSession,
    params?: GetSessionDrawParams, options?: Parameters<typeof request>[1]): Promise<DrawView> => {

  return request<DrawView>(getGetSessionDrawUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSessionDrawQueryKey = (id: IdEventSession,
    params?: GetSessionDrawParams,) => {
    return [
    `/api/v1/sessions/${id}/draw`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSessionDrawQueryOptions = <TData = Awaited<ReturnType<typeof getSessionDraw>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEventSession,
    params?: GetSessionDrawParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSessionDrawQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSessionDraw>>> = ({ signal }) => getSessionDraw(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSessionDrawQueryResult = NonNullable<Awaited<ReturnType<typeof getSessionDraw>>>
export type GetSessionDrawQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSessionDraw<TData = Awaited<ReturnType<typeof getSessionDraw>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params: undefined |  GetSessionDrawParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSessionDraw>>,
          TError,
          Awaited<ReturnType<typeof getSessionDraw>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSessionDraw<TData = Awaited<ReturnType<typeof getSessionDraw>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: GetSessionDrawParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSessionDraw>>,
          TError,
          Awaited<ReturnType<typeof getSessionDraw>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSessionDraw<TData = Awaited<ReturnType<typeof getSessionDraw>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: GetSessionDrawParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The draw of a session, with all that anybody needs to do it again.
 */

export function useGetSessionDraw<TData = Awaited<ReturnType<typeof getSessionDraw>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: GetSessionDrawParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionDraw>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSessionDrawQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRunSessionDrawUrl = (id: IdEventSession,) => {




  return `/api/v1/sessions/${id}/draw`
}

/**
 * @summary Draw lots now; without it a job draws once entries are closed.
 */
export const runSessionDraw = async (id: IdEventSession,
    headers?: RunSessionDrawHeaders, options?: Parameters<typeof request>[1]): Promise<SessionView> => {

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
return request<SessionView>(getRunSessionDrawUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getRunSessionDrawMutationKey = () => ['runSessionDraw'] as const;

export const getRunSessionDrawMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof runSessionDraw>>, TError,RunSessionDrawMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof runSessionDraw>>, TError,RunSessionDrawMutationVariables, TContext> => {

const mutationKey = getRunSessionDrawMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof runSessionDraw>>, RunSessionDrawMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  runSessionDraw(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RunSessionDrawMutationResult = NonNullable<Awaited<ReturnType<typeof runSessionDraw>>>

    export type RunSessionDrawMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type RunSessionDrawMutationVariables = {id: IdEventSession;headers?: RunSessionDrawHeaders}

    /**
 * @summary Draw lots now; without it a job draws once entries are closed.
 */
export const useRunSessionDraw = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof runSessionDraw>>, TError,RunSessionDrawMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof runSessionDraw>>,
        TError,
        RunSessionDrawMutationVariables,
        TContext
      > => {
      return useMutation(getRunSessionDrawMutationOptions(options), queryClient);
    }
    export const getEnterDrawUrl = (id: IdEventSession,) => {




  return `/api/v1/sessions/${id}/draw-entries`
}

/**
 * @summary Enter the draw of a session with a party, once.
 */
export const enterDraw = async (id: IdEventSession,
    enterDrawBody: EnterDraw,
    headers?: EnterDrawHeaders, options?: Parameters<typeof request>[1]): Promise<DrawEntryView> => {

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
return request<DrawEntryView>(getEnterDrawUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(enterDrawBody)
  }
);}





export const getEnterDrawMutationKey = () => ['enterDraw'] as const;

export const getEnterDrawMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterDraw>>, TError,EnterDrawMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof enterDraw>>, TError,EnterDrawMutationVariables, TContext> => {

const mutationKey = getEnterDrawMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof enterDraw>>, EnterDrawMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  enterDraw(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EnterDrawMutationResult = NonNullable<Awaited<ReturnType<typeof enterDraw>>>
    export type EnterDrawMutationBody = BodyType<EnterDraw>
    export type EnterDrawMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type EnterDrawMutationVariables = {id: IdEventSession;data: BodyType<EnterDraw>;headers?: EnterDrawHeaders}

    /**
 * @summary Enter the draw of a session with a party, once.
 */
export const useEnterDraw = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enterDraw>>, TError,EnterDrawMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof enterDraw>>,
        TError,
        EnterDrawMutationVariables,
        TContext
      > => {
      return useMutation(getEnterDrawMutationOptions(options), queryClient);
    }
