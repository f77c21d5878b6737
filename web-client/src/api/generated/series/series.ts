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
  CancelBookingSeriesHeaders
} from '../model/cancelBookingSeriesHeaders';

import type {
  CancelSeries
} from '../model/cancelSeries';

import type {
  CancelledSeries
} from '../model/cancelledSeries';

import type {
  CreateBookingSeriesHeaders
} from '../model/createBookingSeriesHeaders';

import type {
  CreateSeries
} from '../model/createSeries';

import type {
  IdBookingSeries
} from '../model/idBookingSeries';

import type {
  ListBookingSeriesParams
} from '../model/listBookingSeriesParams';

import type {
  PreviewBookingSeriesHeaders
} from '../model/previewBookingSeriesHeaders';

import type {
  PreviewSeries
} from '../model/previewSeries';

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
  RescheduleBookingSeriesHeaders
} from '../model/rescheduleBookingSeriesHeaders';

import type {
  RescheduleSeries
} from '../model/rescheduleSeries';

import type {
  RescheduledSeries
} from '../model/rescheduledSeries';

import type {
  SeriesPage
} from '../model/seriesPage';

import type {
  SeriesPreview
} from '../model/seriesPreview';

import type {
  SeriesView
} from '../model/seriesView';

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

export const getListBookingSeriesUrl = (params?: ListBookingSeriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/booking-series?${stringifiedParams}` : `/api/v1/booking-series`
}

/**
 * @summary List series: one's own, and for staff those of their venues, newest first.
 */
export const listBookingSeries = async (params?: ListBookingSeriesParams, options?: Parameters<typeof request>[1]): Promise<SeriesPage> => {

  return request<SeriesPage>(getListBookingSeriesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBookingSeriesQueryKey = (params?: ListBookingSeriesParams,) => {
    return [
    `/api/v1/booking-series`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBookingSeriesQueryOptions = <TData = Awaited<ReturnType<typeof listBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListBookingSeriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBookingSeriesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBookingSeries>>> = ({ signal }) => listBookingSeries(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBookingSeriesQueryResult = NonNullable<Awaited<ReturnType<typeof listBookingSeries>>>
export type ListBookingSeriesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBookingSeries<TData = Awaited<ReturnType<typeof listBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListBookingSeriesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookingSeries>>,
          TError,
          Awaited<ReturnType<typeof listBookingSeries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookingSeries<TData = Awaited<ReturnType<typeof listBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingSeriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookingSeries>>,
          TError,
          Awaited<ReturnType<typeof listBookingSeries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookingSeries<TData = Awaited<ReturnType<typeof listBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingSeriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List series: one's own, and for staff those of their venues, newest first.
 */

export function useListBookingSeries<TData = Awaited<ReturnType<typeof listBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingSeriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBookingSeriesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateBookingSeriesUrl = () => {




  return `/api/v1/booking-series`
}

/**
 * @summary Book a series. Dates that cannot be had answer 409 with all of them in `conflicts`, or are left out.
 */
export const createBookingSeries = async (createSeries: CreateSeries,
    headers?: CreateBookingSeriesHeaders, options?: Parameters<typeof request>[1]): Promise<SeriesView> => {

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
return request<SeriesView>(getCreateBookingSeriesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSeries)
  }
);}





export const getCreateBookingSeriesMutationKey = () => ['createBookingSeries'] as const;

export const getCreateBookingSeriesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBookingSeries>>, TError,CreateBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createBookingSeries>>, TError,CreateBookingSeriesMutationVariables, TContext> => {

const mutationKey = getCreateBookingSeriesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createBookingSeries>>, CreateBookingSeriesMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createBookingSeries(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateBookingSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof createBookingSeries>>>
    export type CreateBookingSeriesMutationBody = BodyType<CreateSeries>
    export type CreateBookingSeriesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateBookingSeriesMutationVariables = {data: BodyType<CreateSeries>;headers?: CreateBookingSeriesHeaders}

    /**
 * @summary Book a series. Dates that cannot be had answer 409 with all of them in `conflicts`, or are left out.
 */
export const useCreateBookingSeries = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBookingSeries>>, TError,CreateBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createBookingSeries>>,
        TError,
        CreateBookingSeriesMutationVariables,
        TContext
      > => {
      return useMutation(getCreateBookingSeriesMutationOptions(options), queryClient);
    }
    export const getPreviewBookingSeriesUrl = () => {




  return `/api/v1/booking-series/preview`
}

/**
 * @summary See which dates of a series can be booked; writes nothing.
 */
export const previewBookingSeries = async (previewSeries: PreviewSeries,
    headers?: PreviewBookingSeriesHeaders, options?: Parameters<typeof request>[1]): Promise<SeriesPreview> => {

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
return request<SeriesPreview>(getPreviewBookingSeriesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(previewSeries)
  }
);}





export const getPreviewBookingSeriesMutationKey = () => ['previewBookingSeries'] as const;

export const getPreviewBookingSeriesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewBookingSeries>>, TError,PreviewBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof previewBookingSeries>>, TError,PreviewBookingSeriesMutationVariables, TContext> => {

const mutationKey = getPreviewBookingSeriesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewBookingSeries>>, PreviewBookingSeriesMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  previewBookingSeries(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewBookingSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof previewBookingSeries>>>
    export type PreviewBookingSeriesMutationBody = BodyType<PreviewSeries>
    export type PreviewBookingSeriesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PreviewBookingSeriesMutationVariables = {data: BodyType<PreviewSeries>;headers?: PreviewBookingSeriesHeaders}

    /**
 * @summary See which dates of a series can be booked; writes nothing.
 */
export const usePreviewBookingSeries = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewBookingSeries>>, TError,PreviewBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewBookingSeries>>,
        TError,
        PreviewBookingSeriesMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewBookingSeriesMutationOptions(options), queryClient);
    }
    export const getGetBookingSeriesUrl = (id: IdBookingSeries,) => {




  return `/api/v1/booking-series/${id}`
}

/**
 * @summary One series with its bookings.
 */
export const getBookingSeries = async (id: IdBookingSeries, options?: Parameters<typeof request>[1]): Promise<SeriesView> => {

  return request<SeriesView>(getGetBookingSeriesUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBookingSeriesQueryKey = (id: IdBookingSeries,) => {
    return [
    `/api/v1/booking-series/${id}`
    ] as const;
    }


export const getGetBookingSeriesQueryOptions = <TData = Awaited<ReturnType<typeof getBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBookingSeries, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBookingSeriesQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBookingSeries>>> = ({ signal }) => getBookingSeries(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBookingSeriesQueryResult = NonNullable<Awaited<ReturnType<typeof getBookingSeries>>>
export type GetBookingSeriesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBookingSeries<TData = Awaited<ReturnType<typeof getBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingSeries, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingSeries>>,
          TError,
          Awaited<ReturnType<typeof getBookingSeries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingSeries<TData = Awaited<ReturnType<typeof getBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingSeries, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingSeries>>,
          TError,
          Awaited<ReturnType<typeof getBookingSeries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingSeries<TData = Awaited<ReturnType<typeof getBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingSeries, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One series with its bookings.
 */

export function useGetBookingSeries<TData = Awaited<ReturnType<typeof getBookingSeries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingSeries, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingSeries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBookingSeriesQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCancelBookingSeriesUrl = (id: IdBookingSeries,) => {




  return `/api/v1/booking-series/${id}/cancel`
}

/**
 * @summary Give back one, this and the following, or all bookings of a series that have not begun.
 */
export const cancelBookingSeries = async (id: IdBookingSeries,
    cancelSeries: CancelSeries,
    headers?: CancelBookingSeriesHeaders, options?: Parameters<typeof request>[1]): Promise<CancelledSeries> => {

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
return request<CancelledSeries>(getCancelBookingSeriesUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(cancelSeries)
  }
);}





export const getCancelBookingSeriesMutationKey = () => ['cancelBookingSeries'] as const;

export const getCancelBookingSeriesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBookingSeries>>, TError,CancelBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelBookingSeries>>, TError,CancelBookingSeriesMutationVariables, TContext> => {

const mutationKey = getCancelBookingSeriesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelBookingSeries>>, CancelBookingSeriesMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelBookingSeries(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelBookingSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof cancelBookingSeries>>>
    export type CancelBookingSeriesMutationBody = BodyType<CancelSeries>
    export type CancelBookingSeriesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelBookingSeriesMutationVariables = {id: IdBookingSeries;data: BodyType<CancelSeries>;headers?: CancelBookingSeriesHeaders}

    /**
 * @summary Give back one, this and the following, or all bookings of a series that have not begun.
 */
export const useCancelBookingSeries = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelBookingSeries>>, TError,CancelBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelBookingSeries>>,
        TError,
        CancelBookingSeriesMutationVariables,
        TContext
      > => {
      return useMutation(getCancelBookingSeriesMutationOptions(options), queryClient);
    }
    export const getRescheduleBookingSeriesUrl = (id: IdBookingSeries,) => {




  return `/api/v1/booking-series/${id}/reschedule`
}

/**
 * @summary Move one, this and the following, or all bookings of a series that have not begun, by the same time.
 */
export const rescheduleBookingSeries = async (id: IdBookingSeries,
    rescheduleSeries: RescheduleSeries,
    headers?: RescheduleBookingSeriesHeaders, options?: Parameters<typeof request>[1]): Promise<RescheduledSeries> => {

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
return request<RescheduledSeries>(getRescheduleBookingSeriesUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rescheduleSeries)
  }
);}





export const getRescheduleBookingSeriesMutationKey = () => ['rescheduleBookingSeries'] as const;

export const getRescheduleBookingSeriesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rescheduleBookingSeries>>, TError,RescheduleBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rescheduleBookingSeries>>, TError,RescheduleBookingSeriesMutationVariables, TContext> => {

const mutationKey = getRescheduleBookingSeriesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rescheduleBookingSeries>>, RescheduleBookingSeriesMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rescheduleBookingSeries(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RescheduleBookingSeriesMutationResult = NonNullable<Awaited<ReturnType<typeof rescheduleBookingSeries>>>
    export type RescheduleBookingSeriesMutationBody = BodyType<RescheduleSeries>
    export type RescheduleBookingSeriesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RescheduleBookingSeriesMutationVariables = {id: IdBookingSeries;data: BodyType<RescheduleSeries>;headers?: RescheduleBookingSeriesHeaders}

    /**
 * @summary Move one, this and the following, or all bookings of a series that have not begun, by the same time.
 */
export const useRescheduleBookingSeries = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rescheduleBookingSeries>>, TError,RescheduleBookingSeriesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rescheduleBookingSeries>>,
        TError,
        RescheduleBookingSeriesMutationVariables,
        TContext
      > => {
      return useMutation(getRescheduleBookingSeriesMutationOptions(options), queryClient);
    }
