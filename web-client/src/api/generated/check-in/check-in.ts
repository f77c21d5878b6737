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
  AttendanceView
} from '../model/attendanceView';

import type {
  CheckInPass
} from '../model/checkInPass';

import type {
  CheckInPasses
} from '../model/checkInPasses';

import type {
  CheckInResults
} from '../model/checkInResults';

import type {
  CheckInTicket
} from '../model/checkInTicket';

import type {
  IdEventSession
} from '../model/idEventSession';

import type {
  IdTicket
} from '../model/idTicket';

import type {
  ListSessionScansParams
} from '../model/listSessionScansParams';

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
  ScanPage
} from '../model/scanPage';

import type {
  TicketView
} from '../model/ticketView';

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

export const getCheckInPassUrl = () => {




  return `/api/v1/check-ins`
}

/**
 * @summary Scan a QR code at the door: entry or exit.
 */
export const checkInPass = async (checkInPassBody: CheckInPass, options?: Parameters<typeof request>[1]): Promise<TicketView> => {

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
return request<TicketView>(getCheckInPassUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkInPassBody)
  }
);}





export const getCheckInPassMutationKey = () => ['checkInPass'] as const;

export const getCheckInPassMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInPass>>, TError,CheckInPassMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkInPass>>, TError,CheckInPassMutationVariables, TContext> => {

const mutationKey = getCheckInPassMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkInPass>>, CheckInPassMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  checkInPass(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckInPassMutationResult = NonNullable<Awaited<ReturnType<typeof checkInPass>>>
    export type CheckInPassMutationBody = BodyType<CheckInPass>
    export type CheckInPassMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CheckInPassMutationVariables = {data: BodyType<CheckInPass>}

    /**
 * @summary Scan a QR code at the door: entry or exit.
 */
export const useCheckInPass = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInPass>>, TError,CheckInPassMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkInPass>>,
        TError,
        CheckInPassMutationVariables,
        TContext
      > => {
      return useMutation(getCheckInPassMutationOptions(options), queryClient);
    }
    export const getCheckInPassesUrl = () => {




  return `/api/v1/check-ins:batch`
}

/**
 * They are judged by `scanned_at` and answered in the order in which they were sent. Each stands for
 * itself: one that is refused stops no other. Sending a batch again is harmless.
 * @summary Upload the scans of a scanner that had no network, in any order.
 */
export const checkInPasses = async (checkInPassesBody: CheckInPasses, options?: Parameters<typeof request>[1]): Promise<CheckInResults> => {

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
return request<CheckInResults>(getCheckInPassesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkInPassesBody)
  }
);}





export const getCheckInPassesMutationKey = () => ['checkInPasses'] as const;

export const getCheckInPassesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInPasses>>, TError,CheckInPassesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkInPasses>>, TError,CheckInPassesMutationVariables, TContext> => {

const mutationKey = getCheckInPassesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkInPasses>>, CheckInPassesMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  checkInPasses(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckInPassesMutationResult = NonNullable<Awaited<ReturnType<typeof checkInPasses>>>
    export type CheckInPassesMutationBody = BodyType<CheckInPasses>
    export type CheckInPassesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CheckInPassesMutationVariables = {data: BodyType<CheckInPasses>}

    /**
 * @summary Upload the scans of a scanner that had no network, in any order.
 */
export const useCheckInPasses = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInPasses>>, TError,CheckInPassesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkInPasses>>,
        TError,
        CheckInPassesMutationVariables,
        TContext
      > => {
      return useMutation(getCheckInPassesMutationOptions(options), queryClient);
    }
    export const getGetSessionAttendanceUrl = (id: IdEventSession,) => {




  return `/api/v1/sessions/${id}/attendance`
}

/**
 * @summary How many visitors of a session are expected, have entered, are inside.
 */
export const getSessionAttendance = async (id: IdEventSession, options?: Parameters<typeof request>[1]): Promise<AttendanceView> => {

  return request<AttendanceView>(getGetSessionAttendanceUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSessionAttendanceQueryKey = (id: IdEventSession,) => {
    return [
    `/api/v1/sessions/${id}/attendance`
    ] as const;
    }


export const getGetSessionAttendanceQueryOptions = <TData = Awaited<ReturnType<typeof getSessionAttendance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEventSession, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSessionAttendanceQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSessionAttendance>>> = ({ signal }) => getSessionAttendance(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSessionAttendanceQueryResult = NonNullable<Awaited<ReturnType<typeof getSessionAttendance>>>
export type GetSessionAttendanceQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSessionAttendance<TData = Awaited<ReturnType<typeof getSessionAttendance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSessionAttendance>>,
          TError,
          Awaited<ReturnType<typeof getSessionAttendance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSessionAttendance<TData = Awaited<ReturnType<typeof getSessionAttendance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSessionAttendance>>,
          TError,
          Awaited<ReturnType<typeof getSessionAttendance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSessionAttendance<TData = Awaited<ReturnType<typeof getSessionAttendance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many visitors of a session are expected, have entered, are inside.
 */

export function useGetSessionAttendance<TData = Awaited<ReturnType<typeof getSessionAttendance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSessionAttendance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSessionAttendanceQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSessionScansUrl = (id: IdEventSession,
    params?: ListSessionScansParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/sessions/${id}/scans?${stringifiedParams}` : `/api/v1/sessions/${id}/scans`
}

/**
 * @summary The log of a session's scans, by the clock at the door.
 */
export const listSessionScans = async (id: IdEventSession,
    params?: ListSessionScansParams, options?: Parameters<typeof request>[1]): Promise<ScanPage> => {

  return request<ScanPage>(getListSessionScansUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSessionScansQueryKey = (id: IdEventSession,
    params?: ListSessionScansParams,) => {
    return [
    `/api/v1/sessions/${id}/scans`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSessionScansQueryOptions = <TData = Awaited<ReturnType<typeof listSessionScans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEventSession,
    params?: ListSessionScansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSessionScansQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSessionScans>>> = ({ signal }) => listSessionScans(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSessionScansQueryResult = NonNullable<Awaited<ReturnType<typeof listSessionScans>>>
export type ListSessionScansQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSessionScans<TData = Awaited<ReturnType<typeof listSessionScans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params: undefined |  ListSessionScansParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSessionScans>>,
          TError,
          Awaited<ReturnType<typeof listSessionScans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSessionScans<TData = Awaited<ReturnType<typeof listSessionScans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListSessionScansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSessionScans>>,
          TError,
          Awaited<ReturnType<typeof listSessionScans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSessionScans<TData = Awaited<ReturnType<typeof listSessionScans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListSessionScansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The log of a session's scans, by the clock at the door.
 */

export function useListSessionScans<TData = Awaited<ReturnType<typeof listSessionScans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEventSession,
    params?: ListSessionScansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSessionScans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSessionScansQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCheckInTicketUrl = (id: IdTicket,) => {




  return `/api/v1/tickets/${id}/check-in`
}

/**
 * The same nonce again is the same scan. Scans uploaded later are sorted by `scanned_at`: an earlier
 * one becomes the entry.
 * @summary Scan a ticket at the door: entry or exit.
 */
export const checkInTicket = async (id: IdTicket,
    checkInTicketBody: CheckInTicket, options?: Parameters<typeof request>[1]): Promise<TicketView> => {

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
return request<TicketView>(getCheckInTicketUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkInTicketBody)
  }
);}





export const getCheckInTicketMutationKey = () => ['checkInTicket'] as const;

export const getCheckInTicketMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInTicket>>, TError,CheckInTicketMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkInTicket>>, TError,CheckInTicketMutationVariables, TContext> => {

const mutationKey = getCheckInTicketMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkInTicket>>, CheckInTicketMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  checkInTicket(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckInTicketMutationResult = NonNullable<Awaited<ReturnType<typeof checkInTicket>>>
    export type CheckInTicketMutationBody = BodyType<CheckInTicket>
    export type CheckInTicketMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CheckInTicketMutationVariables = {id: IdTicket;data: BodyType<CheckInTicket>}

    /**
 * @summary Scan a ticket at the door: entry or exit.
 */
export const useCheckInTicket = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInTicket>>, TError,CheckInTicketMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkInTicket>>,
        TError,
        CheckInTicketMutationVariables,
        TContext
      > => {
      return useMutation(getCheckInTicketMutationOptions(options), queryClient);
    }
