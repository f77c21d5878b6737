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
  CalendarFeedView
} from '../model/calendarFeedView';

import type {
  IdBooking
} from '../model/idBooking';

import type {
  IdSpace
} from '../model/idSpace';

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
  Problem429Response
} from '../model/problem429Response';

import type {
  Problem500Response
} from '../model/problem500Response';

import type {
  Problem503Response
} from '../model/problem503Response';

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

export const getGetBookingCalendarUrl = (id: IdBooking,) => {




  return `/api/v1/bookings/${id}/calendar.ics`
}

/**
 * @summary One booking as iCalendar.
 */
export const getBookingCalendar = async (id: IdBooking, options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getGetBookingCalendarUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBookingCalendarQueryKey = (id: IdBooking,) => {
    return [
    `/api/v1/bookings/${id}/calendar.ics`
    ] as const;
    }


export const getGetBookingCalendarQueryOptions = <TData = Awaited<ReturnType<typeof getBookingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBookingCalendarQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBookingCalendar>>> = ({ signal }) => getBookingCalendar(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBookingCalendarQueryResult = NonNullable<Awaited<ReturnType<typeof getBookingCalendar>>>
export type GetBookingCalendarQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBookingCalendar<TData = Awaited<ReturnType<typeof getBookingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingCalendar>>,
          TError,
          Awaited<ReturnType<typeof getBookingCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingCalendar<TData = Awaited<ReturnType<typeof getBookingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingCalendar>>,
          TError,
          Awaited<ReturnType<typeof getBookingCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingCalendar<TData = Awaited<ReturnType<typeof getBookingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One booking as iCalendar.
 */

export function useGetBookingCalendar<TData = Awaited<ReturnType<typeof getBookingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBooking, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBookingCalendarQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetCalendarFeedUrl = (token: string,) => {




  return `/api/v1/calendar-feeds/${token}.ics`
}

/**
 * @summary A person's calendar as iCalendar, for whoever knows its secret address.
 */
export const getCalendarFeed = async (token: string, options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getGetCalendarFeedUrl(token),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCalendarFeedQueryKey = (token: string,) => {
    return [
    `/api/v1/calendar-feeds/${token}.ics`
    ] as const;
    }


export const getGetCalendarFeedQueryOptions = <TData = Awaited<ReturnType<typeof getCalendarFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCalendarFeedQueryKey(token);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCalendarFeed>>> = ({ signal }) => getCalendarFeed(token, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: token !== null && token !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCalendarFeedQueryResult = NonNullable<Awaited<ReturnType<typeof getCalendarFeed>>>
export type GetCalendarFeedQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCalendarFeed<TData = Awaited<ReturnType<typeof getCalendarFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 token: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarFeed>>,
          TError,
          Awaited<ReturnType<typeof getCalendarFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarFeed<TData = Awaited<ReturnType<typeof getCalendarFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCalendarFeed>>,
          TError,
          Awaited<ReturnType<typeof getCalendarFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCalendarFeed<TData = Awaited<ReturnType<typeof getCalendarFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A person's calendar as iCalendar, for whoever knows its secret address.
 */

export function useGetCalendarFeed<TData = Awaited<ReturnType<typeof getCalendarFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 token: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCalendarFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCalendarFeedQueryOptions(token,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCalendarFeedUrl = () => {




  return `/api/v1/me/calendar-feed`
}

/**
 * @summary Get a secret address for one's own calendar; the one before opens nothing any more.
 */
export const createCalendarFeed = async ( options?: Parameters<typeof request>[1]): Promise<CalendarFeedView> => {

  return request<CalendarFeedView>(getCreateCalendarFeedUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getCreateCalendarFeedMutationKey = () => ['createCalendarFeed'] as const;

export const getCreateCalendarFeedMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCalendarFeed>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createCalendarFeed>>, TError,void, TContext> => {

const mutationKey = getCreateCalendarFeedMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCalendarFeed>>, void> = () => {


          return  createCalendarFeed(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCalendarFeedMutationResult = NonNullable<Awaited<ReturnType<typeof createCalendarFeed>>>

    export type CreateCalendarFeedMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>


    /**
 * @summary Get a secret address for one's own calendar; the one before opens nothing any more.
 */
export const useCreateCalendarFeed = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCalendarFeed>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCalendarFeed>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getCreateCalendarFeedMutationOptions(options), queryClient);
    }
    export const getDeleteCalendarFeedUrl = () => {




  return `/api/v1/me/calendar-feed`
}

/**
 * @summary Take the secret address of one's own calendar back.
 */
export const deleteCalendarFeed = async ( options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getDeleteCalendarFeedUrl(),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getDeleteCalendarFeedMutationKey = () => ['deleteCalendarFeed'] as const;

export const getDeleteCalendarFeedMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCalendarFeed>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteCalendarFeed>>, TError,void, TContext> => {

const mutationKey = getDeleteCalendarFeedMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteCalendarFeed>>, void> = () => {


          return  deleteCalendarFeed(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteCalendarFeedMutationResult = NonNullable<Awaited<ReturnType<typeof deleteCalendarFeed>>>

    export type DeleteCalendarFeedMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


    /**
 * @summary Take the secret address of one's own calendar back.
 */
export const useDeleteCalendarFeed = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCalendarFeed>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteCalendarFeed>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getDeleteCalendarFeedMutationOptions(options), queryClient);
    }
    export const getGetSpaceCalendarUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/calendar.ics`
}

/**
 * @summary When a space is taken or closed, as iCalendar: from 30 days ago to 180 days ahead, without names.
 */
export const getSpaceCalendar = async (id: IdSpace, options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getGetSpaceCalendarUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpaceCalendarQueryKey = (id: IdSpace,) => {
    return [
    `/api/v1/spaces/${id}/calendar.ics`
    ] as const;
    }


export const getGetSpaceCalendarQueryOptions = <TData = Awaited<ReturnType<typeof getSpaceCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpaceCalendarQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpaceCalendar>>> = ({ signal }) => getSpaceCalendar(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpaceCalendarQueryResult = NonNullable<Awaited<ReturnType<typeof getSpaceCalendar>>>
export type GetSpaceCalendarQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSpaceCalendar<TData = Awaited<ReturnType<typeof getSpaceCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceCalendar>>,
          TError,
          Awaited<ReturnType<typeof getSpaceCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceCalendar<TData = Awaited<ReturnType<typeof getSpaceCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceCalendar>>,
          TError,
          Awaited<ReturnType<typeof getSpaceCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceCalendar<TData = Awaited<ReturnType<typeof getSpaceCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary When a space is taken or closed, as iCalendar: from 30 days ago to 180 days ahead, without names.
 */

export function useGetSpaceCalendar<TData = Awaited<ReturnType<typeof getSpaceCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpaceCalendarQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






