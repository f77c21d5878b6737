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
  AcceptOfferHeaders
} from '../model/acceptOfferHeaders';

import type {
  DeclineOfferHeaders
} from '../model/declineOfferHeaders';

import type {
  IdEventSession
} from '../model/idEventSession';

import type {
  IdWaitingListEntry
} from '../model/idWaitingListEntry';

import type {
  JoinWaitingList
} from '../model/joinWaitingList';

import type {
  JoinWaitingListHeaders
} from '../model/joinWaitingListHeaders';

import type {
  LeaveWaitingListHeaders
} from '../model/leaveWaitingListHeaders';

import type {
  ListWaitingListParams
} from '../model/listWaitingListParams';

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
  TicketsView
} from '../model/ticketsView';

import type {
  WaitingListEntryView
} from '../model/waitingListEntryView';

import type {
  WaitingListPage
} from '../model/waitingListPage';

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

export const getListWaitingListUrl = (id: IdEventSession,
    params?: ListWaitingListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/sessions/${id}/waiting-list?${stringifiedParams}` : `/api/v1/sessions/${id}/waiting-list`
}

/**
 * @summary Who waits for places of a session, the first first: one's own entry, for staff all.
 */
export const listWaitingList = async (id: IdEventSession,
    params?: ListWaitingListParams, options?: Parameters<typeof request>[1]): Promise<WaitingListPage> => {

  return request<WaitingListPage>(getListWaitingListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListWaitingListQueryKey = (id: IdEventSession,
    params?: ListWaitingListParams,) => {
    return [
    `/api/v1/sessions/${id}/waiting-list`, ...(params ? [params] : [])
    ] as const;
    }


export const getListWaitingListQueryOptions = <TData = Awaited<ReturnType<typeof listWaitingList>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEventSession,
    params?: ListWaitingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListWaitingListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listWaitingList>>> = ({ signal }) => listWaitingList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListWaitingListQueryResult = NonNullable<Awaited<ReturnType<typeof listWaitingList>>>
export type ListWaitingListQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListWaitingList<TData = Awaited<ReturnType<typeof listWaitingList>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params: undefined |  ListWaitingListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listWaitingList>>,
          TError,
          Awaited<ReturnType<typeof listWaitingList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListWaitingList<TData = Awaited<ReturnType<typeof listWaitingList>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListWaitingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listWaitingList>>,
          TError,
          Awaited<ReturnType<typeof listWaitingList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListWaitingList<TData = Awaited<ReturnType<typeof listWaitingList>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListWaitingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who waits for places of a session, the first first: one's own entry, for staff all.
 */

export function useListWaitingList<TData = Awaited<ReturnType<typeof listWaitingList>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListWaitingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listWaitingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListWaitingListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getJoinWaitingListUrl = (id: IdEventSession,) => {




  return `/api/v1/sessions/${id}/waiting-list`
}

/**
 * @summary Wait for places of a session that is full. Without a body the caller waits alone.
 */
export const joinWaitingList = async (id: IdEventSession,
    joinWaitingListBody: JoinWaitingList,
    headers?: JoinWaitingListHeaders, options?: Parameters<typeof request>[1]): Promise<WaitingListEntryView> => {

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
return request<WaitingListEntryView>(getJoinWaitingListUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(joinWaitingListBody)
  }
);}





export const getJoinWaitingListMutationKey = () => ['joinWaitingList'] as const;

export const getJoinWaitingListMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinWaitingList>>, TError,JoinWaitingListMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof joinWaitingList>>, TError,JoinWaitingListMutationVariables, TContext> => {

const mutationKey = getJoinWaitingListMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof joinWaitingList>>, JoinWaitingListMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  joinWaitingList(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type JoinWaitingListMutationResult = NonNullable<Awaited<ReturnType<typeof joinWaitingList>>>
    export type JoinWaitingListMutationBody = BodyType<JoinWaitingList>
    export type JoinWaitingListMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type JoinWaitingListMutationVariables = {id: IdEventSession;data: BodyType<JoinWaitingList>;headers?: JoinWaitingListHeaders}

    /**
 * @summary Wait for places of a session that is full. Without a body the caller waits alone.
 */
export const useJoinWaitingList = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof joinWaitingList>>, TError,JoinWaitingListMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof joinWaitingList>>,
        TError,
        JoinWaitingListMutationVariables,
        TContext
      > => {
      return useMutation(getJoinWaitingListMutationOptions(options), queryClient);
    }
    export const getGetWaitingListEntryUrl = (id: IdWaitingListEntry,) => {




  return `/api/v1/waiting-list-entries/${id}`
}

/**
 * @summary One entry of a waiting list, with its position.
 */
export const getWaitingListEntry = async (id: IdWaitingListEntry, options?: Parameters<typeof request>[1]): Promise<WaitingListEntryView> => {

  return request<WaitingListEntryView>(getGetWaitingListEntryUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetWaitingListEntryQueryKey = (id: IdWaitingListEntry,) => {
    return [
    `/api/v1/waiting-list-entries/${id}`
    ] as const;
    }


export const getGetWaitingListEntryQueryOptions = <TData = Awaited<ReturnType<typeof getWaitingListEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdWaitingListEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetWaitingListEntryQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getWaitingListEntry>>> = ({ signal }) => getWaitingListEntry(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetWaitingListEntryQueryResult = NonNullable<Awaited<ReturnType<typeof getWaitingListEntry>>>
export type GetWaitingListEntryQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetWaitingListEntry<TData = Awaited<ReturnType<typeof getWaitingListEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdWaitingListEntry, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getWaitingListEntry>>,
          TError,
          Awaited<ReturnType<typeof getWaitingListEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetWaitingListEntry<TData = Awaited<ReturnType<typeof getWaitingListEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdWaitingListEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getWaitingListEntry>>,
          TError,
          Awaited<ReturnType<typeof getWaitingListEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetWaitingListEntry<TData = Awaited<ReturnType<typeof getWaitingListEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdWaitingListEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One entry of a waiting list, with its position.
 */

export function useGetWaitingListEntry<TData = Awaited<ReturnType<typeof getWaitingListEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdWaitingListEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getWaitingListEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetWaitingListEntryQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAcceptOfferUrl = (id: IdWaitingListEntry,) => {




  return `/api/v1/waiting-list-entries/${id}/accept`
}

/**
 * @summary Take the places that are held: the tickets of the party.
 */
export const acceptOffer = async (id: IdWaitingListEntry,
    headers?: AcceptOfferHeaders, options?: Parameters<typeof request>[1]): Promise<TicketsView> => {

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
return request<TicketsView>(getAcceptOfferUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getAcceptOfferMutationKey = () => ['acceptOffer'] as const;

export const getAcceptOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,AcceptOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,AcceptOfferMutationVariables, TContext> => {

const mutationKey = getAcceptOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptOffer>>, AcceptOfferMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  acceptOffer(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptOfferMutationResult = NonNullable<Awaited<ReturnType<typeof acceptOffer>>>

    export type AcceptOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type AcceptOfferMutationVariables = {id: IdWaitingListEntry;headers?: AcceptOfferHeaders}

    /**
 * @summary Take the places that are held: the tickets of the party.
 */
export const useAcceptOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptOffer>>, TError,AcceptOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptOffer>>,
        TError,
        AcceptOfferMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptOfferMutationOptions(options), queryClient);
    }
    export const getDeclineOfferUrl = (id: IdWaitingListEntry,) => {




  return `/api/v1/waiting-list-entries/${id}/decline`
}

/**
 * @summary Do not take the places that are held; they go to the next.
 */
export const declineOffer = async (id: IdWaitingListEntry,
    headers?: DeclineOfferHeaders, options?: Parameters<typeof request>[1]): Promise<WaitingListEntryView> => {

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
return request<WaitingListEntryView>(getDeclineOfferUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeclineOfferMutationKey = () => ['declineOffer'] as const;

export const getDeclineOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,DeclineOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,DeclineOfferMutationVariables, TContext> => {

const mutationKey = getDeclineOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineOffer>>, DeclineOfferMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  declineOffer(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclineOfferMutationResult = NonNullable<Awaited<ReturnType<typeof declineOffer>>>

    export type DeclineOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeclineOfferMutationVariables = {id: IdWaitingListEntry;headers?: DeclineOfferHeaders}

    /**
 * @summary Do not take the places that are held; they go to the next.
 */
export const useDeclineOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineOffer>>, TError,DeclineOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineOffer>>,
        TError,
        DeclineOfferMutationVariables,
        TContext
      > => {
      return useMutation(getDeclineOfferMutationOptions(options), queryClient);
    }
    export const getLeaveWaitingListUrl = (id: IdWaitingListEntry,) => {




  return `/api/v1/waiting-list-entries/${id}/leave`
}

/**
 * @summary Leave a waiting list.
 */
export const leaveWaitingList = async (id: IdWaitingListEntry,
    headers?: LeaveWaitingListHeaders, options?: Parameters<typeof request>[1]): Promise<WaitingListEntryView> => {

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
return request<WaitingListEntryView>(getLeaveWaitingListUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getLeaveWaitingListMutationKey = () => ['leaveWaitingList'] as const;

export const getLeaveWaitingListMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof leaveWaitingList>>, TError,LeaveWaitingListMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof leaveWaitingList>>, TError,LeaveWaitingListMutationVariables, TContext> => {

const mutationKey = getLeaveWaitingListMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof leaveWaitingList>>, LeaveWaitingListMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  leaveWaitingList(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type LeaveWaitingListMutationResult = NonNullable<Awaited<ReturnType<typeof leaveWaitingList>>>

    export type LeaveWaitingListMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type LeaveWaitingListMutationVariables = {id: IdWaitingListEntry;headers?: LeaveWaitingListHeaders}

    /**
 * @summary Leave a waiting list.
 */
export const useLeaveWaitingList = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof leaveWaitingList>>, TError,LeaveWaitingListMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof leaveWaitingList>>,
        TError,
        LeaveWaitingListMutationVariables,
        TContext
      > => {
      return useMutation(getLeaveWaitingListMutationOptions(options), queryClient);
    }
