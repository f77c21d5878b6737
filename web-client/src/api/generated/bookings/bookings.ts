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
  ApprovalPage
} from '../model/approvalPage';

import type {
  BookingPage
} from '../model/bookingPage';

import type {
  BookingView
} from '../model/bookingView';

import type {
  CancelBookingHeaders
} from '../model/cancelBookingHeaders';

import type {
  CheckInBooking
} from '../model/checkInBooking';

import type {
  CheckInBookingHeaders
} from '../model/checkInBookingHeaders';

import type {
  CompleteBookingHeaders
} from '../model/completeBookingHeaders';

import type {
  ConfirmBookingHeaders
} from '../model/confirmBookingHeaders';

import type {
  CreateBooking
} from '../model/createBooking';

import type {
  CreateBookingHeaders
} from '../model/createBookingHeaders';

import type {
  CreateHold
} from '../model/createHold';

import type {
  CreateHoldHeaders
} from '../model/createHoldHeaders';

import type {
  CrowdPermitView
} from '../model/crowdPermitView';

import type {
  DecideBookings
} from '../model/decideBookings';

import type {
  DecideBookingsHeaders
} from '../model/decideBookingsHeaders';

import type {
  DecisionResults
} from '../model/decisionResults';

import type {
  DeleteHoldHeaders
} from '../model/deleteHoldHeaders';

import type {
  HoldView
} from '../model/holdView';

import type {
  IdBooking
} from '../model/idBooking';

import type {
  ListApprovalQueueParams
} from '../model/listApprovalQueueParams';

import type {
  ListBookingsParams
} from '../model/listBookingsParams';

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
  Problem412Response
} from '../model/problem412Response';

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
  Problem428Response
} from '../model/problem428Response';

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
  Reason
} from '../model/reason';

import type {
  RecordCrowdPermit
} from '../model/recordCrowdPermit';

import type {
  RecordCrowdPermitHeaders
} from '../model/recordCrowdPermitHeaders';

import type {
  RejectBookingHeaders
} from '../model/rejectBookingHeaders';

import type {
  RescheduleBooking
} from '../model/rescheduleBooking';

import type {
  RescheduleBookingHeaders
} from '../model/rescheduleBookingHeaders';

import type {
  RevealBooking
} from '../model/revealBooking';

import type {
  RevealedPerson
} from '../model/revealedPerson';

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

export const getListBookingsUrl = (params?: ListBookingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/bookings?${stringifiedParams}` : `/api/v1/bookings`
}

/**
 * @summary List bookings: one's own, and for staff those of their venues, by beginning.
 */
export const listBookings = async (params?: ListBookingsParams, options?: Parameters<typeof request>[1]): Promise<BookingPage> => {

  return request<BookingPage>(getListBookingsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBookingsQueryKey = (params?: ListBookingsParams,) => {
    return [
    `/api/v1/bookings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBookingsQueryOptions = <TData = Awaited<ReturnType<typeof listBookings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListBookingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBookingsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBookings>>> = ({ signal }) => listBookings(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBookingsQueryResult = NonNullable<Awaited<ReturnType<typeof listBookings>>>
export type ListBookingsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBookings<TData = Awaited<ReturnType<typeof listBookings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListBookingsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookings>>,
          TError,
          Awaited<ReturnType<typeof listBookings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookings<TData = Awaited<ReturnType<typeof listBookings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookings>>,
          TError,
          Awaited<ReturnType<typeof listBookings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookings<TData = Awaited<ReturnType<typeof listBookings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List bookings: one's own, and for staff those of their venues, by beginning.
 */

export function useListBookings<TData = Awaited<ReturnType<typeof listBookings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBookingsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateBookingUrl = () => {




  return `/api/v1/bookings`
}

/**
 * @summary Book a space. A clash answers 409 with `conflicts` and up to three `alternatives`.
 */
export const createBooking = async (createBookingBody: CreateBooking,
    headers?: CreateBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getCreateBookingUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createBookingBody)
  }
);}





export const getCreateBookingMutationKey = () => ['createBooking'] as const;

export const getCreateBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBooking>>, TError,CreateBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createBooking>>, TError,CreateBookingMutationVariables, TContext> => {

const mutationKey = getCreateBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createBooking>>, CreateBookingMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createBooking(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateBookingMutationResult = NonNullable<Awaited<ReturnType<typeof createBooking>>>
    export type CreateBookingMutationBody = BodyType<CreateBooking>
    export type CreateBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateBookingMutationVariables = {data: BodyType<CreateBooking>;headers?: CreateBookingHeaders}

    /**
 * @summary Book a space. A clash answers 409 with `conflicts` and up to three `alternatives`.
 */
export const useCreateBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBooking>>, TError,CreateBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createBooking>>,
        TError,
        CreateBookingMutationVariables,
        TContext
      > => {
      return useMutation(getCreateBookingMutationOptions(options), queryClient);
    }
    export const getListApprovalQueueUrl = (params?: ListApprovalQueueParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/bookings/approval-queue?${stringifiedParams}` : `/api/v1/bookings/approval-queue`
}

/**
 * @summary List the bookings that wait for a decision of one's venues, oldest first, with what else is there
at that time and how the person has kept their bookings so far.
 */
export const listApprovalQueue = async (params?: ListApprovalQueueParams, options?: Parameters<typeof request>[1]): Promise<ApprovalPage> => {

  return request<ApprovalPage>(getListApprovalQueueUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListApprovalQueueQueryKey = (params?: ListApprovalQueueParams,) => {
    return [
    `/api/v1/bookings/approval-queue`, ...(params ? [params] : [])
    ] as const;
    }


export const getListApprovalQueueQueryOptions = <TData = Awaited<ReturnType<typeof listApprovalQueue>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListApprovalQueueParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListApprovalQueueQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listApprovalQueue>>> = ({ signal }) => listApprovalQueue(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListApprovalQueueQueryResult = NonNullable<Awaited<ReturnType<typeof listApprovalQueue>>>
export type ListApprovalQueueQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListApprovalQueue<TData = Awaited<ReturnType<typeof listApprovalQueue>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListApprovalQueueParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApprovalQueue>>,
          TError,
          Awaited<ReturnType<typeof listApprovalQueue>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApprovalQueue<TData = Awaited<ReturnType<typeof listApprovalQueue>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListApprovalQueueParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listApprovalQueue>>,
          TError,
          Awaited<ReturnType<typeof listApprovalQueue>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListApprovalQueue<TData = Awaited<ReturnType<typeof listApprovalQueue>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListApprovalQueueParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the bookings that wait for a decision of one's venues, oldest first, with what else is there
at that time and how the person has kept their bookings so far.
 */

export function useListApprovalQueue<TData = Awaited<ReturnType<typeof listApprovalQueue>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListApprovalQueueParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listApprovalQueue>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListApprovalQueueQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDecideBookingsUrl = () => {




  return `/api/v1/bookings/decisions`
}

/**
 * @summary Decide about up to 100 bookings. Each is decided for itself: one that is refused stops no other.
 */
export const decideBookings = async (decideBookingsBody: DecideBookings,
    headers?: DecideBookingsHeaders, options?: Parameters<typeof request>[1]): Promise<DecisionResults> => {

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
return request<DecisionResults>(getDecideBookingsUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideBookingsBody)
  }
);}





export const getDecideBookingsMutationKey = () => ['decideBookings'] as const;

export const getDecideBookingsMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBookings>>, TError,DecideBookingsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideBookings>>, TError,DecideBookingsMutationVariables, TContext> => {

const mutationKey = getDecideBookingsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideBookings>>, DecideBookingsMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  decideBookings(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideBookingsMutationResult = NonNullable<Awaited<ReturnType<typeof decideBookings>>>
    export type DecideBookingsMutationBody = BodyType<DecideBookings>
    export type DecideBookingsMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideBookingsMutationVariables = {data: BodyType<DecideBookings>;headers?: DecideBookingsHeaders}

    /**
 * @summary Decide about up to 100 bookings. Each is decided for itself: one that is refused stops no other.
 */
export const useDecideBookings = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBookings>>, TError,DecideBookingsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideBookings>>,
        TError,
        DecideBookingsMutationVariables,
        TContext
      > => {
      return useMutation(getDecideBookingsMutationOptions(options), queryClient);
    }
    export const getGetBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}`
}

/**
 * @summary One booking.
 */
export const getBooking = async (id: IdBooking, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

  return request<BookingView>(getGetBookingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBookingQueryKey = (id: IdBooking,) => {
    return [
    `/api/v1/bookings/${id}`
    ] as const;
    }


export const getGetBookingQueryOptions = <TData = Awaited<ReturnType<typeof getBooking>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBookingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBooking>>> = ({ signal }) => getBooking(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBookingQueryResult = NonNullable<Awaited<ReturnType<typeof getBooking>>>
export type GetBookingQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBooking<TData = Awaited<ReturnType<typeof getBooking>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBooking>>,
          TError,
          Awaited<ReturnType<typeof getBooking>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBooking<TData = Awaited<ReturnType<typeof getBooking>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBooking>>,
          TError,
          Awaited<ReturnType<typeof getBooking>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBooking<TData = Awaited<ReturnType<typeof getBooking>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One booking.
 */

export function useGetBooking<TData = Awaited<ReturnType<typeof getBooking>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBooking>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBookingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCancelBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/cancel`
}

/**
 * @summary Cancel a booking; its time is free again. A person must do it in time.
 */
export const cancelBooking = async (id: IdBooking,
    reason: Reason,
    headers?: CancelBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getCancelBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getCancelBookingMutationKey = () => ['cancelBooking'] as const;

export const getCancelBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBooking>>, TError,CancelBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelBooking>>, TError,CancelBookingMutationVariables, TContext> => {

const mutationKey = getCancelBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelBooking>>, CancelBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelBookingMutationResult = NonNullable<Awaited<ReturnType<typeof cancelBooking>>>
    export type CancelBookingMutationBody = BodyType<Reason>
    export type CancelBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelBookingMutationVariables = {id: IdBooking;data: BodyType<Reason>;headers?: CancelBookingHeaders}

    /**
 * @summary Cancel a booking; its time is free again. A person must do it in time.
 */
export const useCancelBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBooking>>, TError,CancelBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelBooking>>,
        TError,
        CancelBookingMutationVariables,
        TContext
      > => {
      return useMutation(getCancelBookingMutationOptions(options), queryClient);
    }
    export const getCheckInBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/check-in`
}

/**
 * Open on the local day of the booking until its end, for the time of the scan: one that is uploaded
 * later counts as it happened. The same `nonce` counts once; another entry answers 409
 * `already-redeemed`.
 * @summary Check the visitors in, or out: by hand, or by the scan of a pass.
 */
export const checkInBooking = async (id: IdBooking,
    checkInBookingBody: CheckInBooking,
    headers?: CheckInBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getCheckInBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(checkInBookingBody)
  }
);}





export const getCheckInBookingMutationKey = () => ['checkInBooking'] as const;

export const getCheckInBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInBooking>>, TError,CheckInBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkInBooking>>, TError,CheckInBookingMutationVariables, TContext> => {

const mutationKey = getCheckInBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkInBooking>>, CheckInBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  checkInBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckInBookingMutationResult = NonNullable<Awaited<ReturnType<typeof checkInBooking>>>
    export type CheckInBookingMutationBody = BodyType<CheckInBooking>
    export type CheckInBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CheckInBookingMutationVariables = {id: IdBooking;data: BodyType<CheckInBooking>;headers?: CheckInBookingHeaders}

    /**
 * @summary Check the visitors in, or out: by hand, or by the scan of a pass.
 */
export const useCheckInBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkInBooking>>, TError,CheckInBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkInBooking>>,
        TError,
        CheckInBookingMutationVariables,
        TContext
      > => {
      return useMutation(getCheckInBookingMutationOptions(options), queryClient);
    }
    export const getCompleteBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/complete`
}

/**
 * @summary End the visit of a checked-in booking.
 */
export const completeBooking = async (id: IdBooking,
    reason: Reason,
    headers?: CompleteBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getCompleteBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getCompleteBookingMutationKey = () => ['completeBooking'] as const;

export const getCompleteBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeBooking>>, TError,CompleteBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof completeBooking>>, TError,CompleteBookingMutationVariables, TContext> => {

const mutationKey = getCompleteBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof completeBooking>>, CompleteBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  completeBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CompleteBookingMutationResult = NonNullable<Awaited<ReturnType<typeof completeBooking>>>
    export type CompleteBookingMutationBody = BodyType<Reason>
    export type CompleteBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CompleteBookingMutationVariables = {id: IdBooking;data: BodyType<Reason>;headers?: CompleteBookingHeaders}

    /**
 * @summary End the visit of a checked-in booking.
 */
export const useCompleteBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeBooking>>, TError,CompleteBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof completeBooking>>,
        TError,
        CompleteBookingMutationVariables,
        TContext
      > => {
      return useMutation(getCompleteBookingMutationOptions(options), queryClient);
    }
    export const getConfirmBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/confirm`
}

/**
 * @summary Confirm a pending booking.
 */
export const confirmBooking = async (id: IdBooking,
    reason: Reason,
    headers?: ConfirmBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getConfirmBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getConfirmBookingMutationKey = () => ['confirmBooking'] as const;

export const getConfirmBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmBooking>>, TError,ConfirmBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmBooking>>, TError,ConfirmBookingMutationVariables, TContext> => {

const mutationKey = getConfirmBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmBooking>>, ConfirmBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  confirmBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmBookingMutationResult = NonNullable<Awaited<ReturnType<typeof confirmBooking>>>
    export type ConfirmBookingMutationBody = BodyType<Reason>
    export type ConfirmBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConfirmBookingMutationVariables = {id: IdBooking;data: BodyType<Reason>;headers?: ConfirmBookingHeaders}

    /**
 * @summary Confirm a pending booking.
 */
export const useConfirmBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmBooking>>, TError,ConfirmBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmBooking>>,
        TError,
        ConfirmBookingMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmBookingMutationOptions(options), queryClient);
    }
    export const getGetCrowdPermitUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/crowd-permit`
}

/**
 * @summary The public-security permit of a large event.
 */
export const getCrowdPermit = async (id: IdBooking, options?: Parameters<typeof request>[1]): Promise<CrowdPermitView> => {

  return request<CrowdPermitView>(getGetCrowdPermitUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCrowdPermitQueryKey = (id: IdBooking,) => {
    return [
    `/api/v1/bookings/${id}/crowd-permit`
    ] as const;
    }


export const getGetCrowdPermitQueryOptions = <TData = Awaited<ReturnType<typeof getCrowdPermit>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCrowdPermitQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCrowdPermit>>> = ({ signal }) => getCrowdPermit(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCrowdPermitQueryResult = NonNullable<Awaited<ReturnType<typeof getCrowdPermit>>>
export type GetCrowdPermitQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCrowdPermit<TData = Awaited<ReturnType<typeof getCrowdPermit>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCrowdPermit>>,
          TError,
          Awaited<ReturnType<typeof getCrowdPermit>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCrowdPermit<TData = Awaited<ReturnType<typeof getCrowdPermit>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCrowdPermit>>,
          TError,
          Awaited<ReturnType<typeof getCrowdPermit>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCrowdPermit<TData = Awaited<ReturnType<typeof getCrowdPermit>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The public-security permit of a large event.
 */

export function useGetCrowdPermit<TData = Awaited<ReturnType<typeof getCrowdPermit>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCrowdPermit>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCrowdPermitQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordCrowdPermitUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/crowd-permit`
}

/**
 * @summary Record the public-security permit of a large event; its booking can be confirmed then.
 */
export const recordCrowdPermit = async (id: IdBooking,
    recordCrowdPermitBody: RecordCrowdPermit,
    headers?: RecordCrowdPermitHeaders, options?: Parameters<typeof request>[1]): Promise<CrowdPermitView> => {

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
return request<CrowdPermitView>(getRecordCrowdPermitUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordCrowdPermitBody)
  }
);}





export const getRecordCrowdPermitMutationKey = () => ['recordCrowdPermit'] as const;

export const getRecordCrowdPermitMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordCrowdPermit>>, TError,RecordCrowdPermitMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordCrowdPermit>>, TError,RecordCrowdPermitMutationVariables, TContext> => {

const mutationKey = getRecordCrowdPermitMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordCrowdPermit>>, RecordCrowdPermitMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordCrowdPermit(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordCrowdPermitMutationResult = NonNullable<Awaited<ReturnType<typeof recordCrowdPermit>>>
    export type RecordCrowdPermitMutationBody = BodyType<RecordCrowdPermit>
    export type RecordCrowdPermitMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordCrowdPermitMutationVariables = {id: IdBooking;data: BodyType<RecordCrowdPermit>;headers?: RecordCrowdPermitHeaders}

    /**
 * @summary Record the public-security permit of a large event; its booking can be confirmed then.
 */
export const useRecordCrowdPermit = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordCrowdPermit>>, TError,RecordCrowdPermitMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordCrowdPermit>>,
        TError,
        RecordCrowdPermitMutationVariables,
        TContext
      > => {
      return useMutation(getRecordCrowdPermitMutationOptions(options), queryClient);
    }
    export const getRejectBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/reject`
}

/**
 * @summary Reject a pending booking; its time is free again.
 */
export const rejectBooking = async (id: IdBooking,
    reason: Reason,
    headers?: RejectBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getRejectBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getRejectBookingMutationKey = () => ['rejectBooking'] as const;

export const getRejectBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectBooking>>, TError,RejectBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectBooking>>, TError,RejectBookingMutationVariables, TContext> => {

const mutationKey = getRejectBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectBooking>>, RejectBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectBookingMutationResult = NonNullable<Awaited<ReturnType<typeof rejectBooking>>>
    export type RejectBookingMutationBody = BodyType<Reason>
    export type RejectBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectBookingMutationVariables = {id: IdBooking;data: BodyType<Reason>;headers?: RejectBookingHeaders}

    /**
 * @summary Reject a pending booking; its time is free again.
 */
export const useRejectBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectBooking>>, TError,RejectBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectBooking>>,
        TError,
        RejectBookingMutationVariables,
        TContext
      > => {
      return useMutation(getRejectBookingMutationOptions(options), queryClient);
    }
    export const getRescheduleBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/reschedule`
}

/**
 * @summary Move a booking to another time; it stays the same booking.
 */
export const rescheduleBooking = async (id: IdBooking,
    rescheduleBookingBody: RescheduleBooking,
    headers?: RescheduleBookingHeaders, options?: Parameters<typeof request>[1]): Promise<BookingView> => {

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
return request<BookingView>(getRescheduleBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rescheduleBookingBody)
  }
);}





export const getRescheduleBookingMutationKey = () => ['rescheduleBooking'] as const;

export const getRescheduleBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rescheduleBooking>>, TError,RescheduleBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rescheduleBooking>>, TError,RescheduleBookingMutationVariables, TContext> => {

const mutationKey = getRescheduleBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rescheduleBooking>>, RescheduleBookingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rescheduleBooking(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RescheduleBookingMutationResult = NonNullable<Awaited<ReturnType<typeof rescheduleBooking>>>
    export type RescheduleBookingMutationBody = BodyType<RescheduleBooking>
    export type RescheduleBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RescheduleBookingMutationVariables = {id: IdBooking;data: BodyType<RescheduleBooking>;headers?: RescheduleBookingHeaders}

    /**
 * @summary Move a booking to another time; it stays the same booking.
 */
export const useRescheduleBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rescheduleBooking>>, TError,RescheduleBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rescheduleBooking>>,
        TError,
        RescheduleBookingMutationVariables,
        TContext
      > => {
      return useMutation(getRescheduleBookingMutationOptions(options), queryClient);
    }
    export const getRevealBookingUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/reveal`
}

/**
 * @summary See the full name and phone of the person who booked; the reason is kept.
 */
export const revealBooking = async (id: IdBooking,
    revealBookingBody: RevealBooking, options?: Parameters<typeof request>[1]): Promise<RevealedPerson> => {

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
return request<RevealedPerson>(getRevealBookingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(revealBookingBody)
  }
);}





export const getRevealBookingMutationKey = () => ['revealBooking'] as const;

export const getRevealBookingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealBooking>>, TError,RevealBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealBooking>>, TError,RevealBookingMutationVariables, TContext> => {

const mutationKey = getRevealBookingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealBooking>>, RevealBookingMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  revealBooking(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealBookingMutationResult = NonNullable<Awaited<ReturnType<typeof revealBooking>>>
    export type RevealBookingMutationBody = BodyType<RevealBooking>
    export type RevealBookingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RevealBookingMutationVariables = {id: IdBooking;data: BodyType<RevealBooking>}

    /**
 * @summary See the full name and phone of the person who booked; the reason is kept.
 */
export const useRevealBooking = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealBooking>>, TError,RevealBookingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealBooking>>,
        TError,
        RevealBookingMutationVariables,
        TContext
      > => {
      return useMutation(getRevealBookingMutationOptions(options), queryClient);
    }
    export const getCreateHoldUrl = () => {




  return `/api/v1/holds`
}

/**
 * It passes all checks of a booking and takes the time; `POST /bookings` with its id as `hold_id`
 * makes the booking. It ends by itself. Another hold in the same space replaces it.
 * @summary Hold a time for ten minutes while the form is filled in.
 */
export const createHold = async (createHoldBody: CreateHold,
    headers?: CreateHoldHeaders, options?: Parameters<typeof request>[1]): Promise<HoldView> => {

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
return request<HoldView>(getCreateHoldUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createHoldBody)
  }
);}





export const getCreateHoldMutationKey = () => ['createHold'] as const;

export const getCreateHoldMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createHold>>, TError,CreateHoldMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createHold>>, TError,CreateHoldMutationVariables, TContext> => {

const mutationKey = getCreateHoldMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createHold>>, CreateHoldMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createHold(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateHoldMutationResult = NonNullable<Awaited<ReturnType<typeof createHold>>>
    export type CreateHoldMutationBody = BodyType<CreateHold>
    export type CreateHoldMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateHoldMutationVariables = {data: BodyType<CreateHold>;headers?: CreateHoldHeaders}

    /**
 * @summary Hold a time for ten minutes while the form is filled in.
 */
export const useCreateHold = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createHold>>, TError,CreateHoldMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createHold>>,
        TError,
        CreateHoldMutationVariables,
        TContext
      > => {
      return useMutation(getCreateHoldMutationOptions(options), queryClient);
    }
    export const getGetHoldUrl = (id: IdBooking,) => {




  return `/api/v1/holds/${id}`
}

/**
 * @summary One hold; 404 once it is a booking.
 */
export const getHold = async (id: IdBooking, options?: Parameters<typeof request>[1]): Promise<HoldView> => {

  return request<HoldView>(getGetHoldUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetHoldQueryKey = (id: IdBooking,) => {
    return [
    `/api/v1/holds/${id}`
    ] as const;
    }


export const getGetHoldQueryOptions = <TData = Awaited<ReturnType<typeof getHold>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetHoldQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getHold>>> = ({ signal }) => getHold(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetHoldQueryResult = NonNullable<Awaited<ReturnType<typeof getHold>>>
export type GetHoldQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetHold<TData = Awaited<ReturnType<typeof getHold>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHold>>,
          TError,
          Awaited<ReturnType<typeof getHold>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHold<TData = Awaited<ReturnType<typeof getHold>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getHold>>,
          TError,
          Awaited<ReturnType<typeof getHold>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetHold<TData = Awaited<ReturnType<typeof getHold>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One hold; 404 once it is a booking.
 */

export function useGetHold<TData = Awaited<ReturnType<typeof getHold>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getHold>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetHoldQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteHoldUrl = (id: IdBooking,) => {




  return `/api/v1/holds/${id}`
}

/**
 * @summary Give a hold back; its time is free again.
 */
export const deleteHold = async (id: IdBooking,
    headers: DeleteHoldHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteHoldUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteHoldMutationKey = () => ['deleteHold'] as const;

export const getDeleteHoldMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteHold>>, TError,DeleteHoldMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteHold>>, TError,DeleteHoldMutationVariables, TContext> => {

const mutationKey = getDeleteHoldMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteHold>>, DeleteHoldMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteHold(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteHoldMutationResult = NonNullable<Awaited<ReturnType<typeof deleteHold>>>

    export type DeleteHoldMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteHoldMutationVariables = {id: IdBooking;headers: DeleteHoldHeaders}

    /**
 * @summary Give a hold back; its time is free again.
 */
export const useDeleteHold = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteHold>>, TError,DeleteHoldMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteHold>>,
        TError,
        DeleteHoldMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteHoldMutationOptions(options), queryClient);
    }
