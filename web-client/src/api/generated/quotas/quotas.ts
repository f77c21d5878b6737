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
  BookingQuotaPage
} from '../model/bookingQuotaPage';

import type {
  BookingQuotaView
} from '../model/bookingQuotaView';

import type {
  CreateBookingQuota
} from '../model/createBookingQuota';

import type {
  CreateBookingQuotaHeaders
} from '../model/createBookingQuotaHeaders';

import type {
  DeleteBookingQuotaHeaders
} from '../model/deleteBookingQuotaHeaders';

import type {
  IdBookingQuota
} from '../model/idBookingQuota';

import type {
  ListBookingQuotasParams
} from '../model/listBookingQuotasParams';

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
  UpdateBookingQuota
} from '../model/updateBookingQuota';

import type {
  UpdateBookingQuotaHeaders
} from '../model/updateBookingQuotaHeaders';

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

export const getListBookingQuotasUrl = (params?: ListBookingQuotasParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/booking-quotas?${stringifiedParams}` : `/api/v1/booking-quotas`
}

/**
 * @summary List the limits of a person's bookings.
 */
export const listBookingQuotas = async (params?: ListBookingQuotasParams, options?: Parameters<typeof request>[1]): Promise<BookingQuotaPage> => {

  return request<BookingQuotaPage>(getListBookingQuotasUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBookingQuotasQueryKey = (params?: ListBookingQuotasParams,) => {
    return [
    `/api/v1/booking-quotas`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBookingQuotasQueryOptions = <TData = Awaited<ReturnType<typeof listBookingQuotas>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListBookingQuotasParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBookingQuotasQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBookingQuotas>>> = ({ signal }) => listBookingQuotas(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBookingQuotasQueryResult = NonNullable<Awaited<ReturnType<typeof listBookingQuotas>>>
export type ListBookingQuotasQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBookingQuotas<TData = Awaited<ReturnType<typeof listBookingQuotas>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListBookingQuotasParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookingQuotas>>,
          TError,
          Awaited<ReturnType<typeof listBookingQuotas>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookingQuotas<TData = Awaited<ReturnType<typeof listBookingQuotas>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingQuotasParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBookingQuotas>>,
          TError,
          Awaited<ReturnType<typeof listBookingQuotas>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBookingQuotas<TData = Awaited<ReturnType<typeof listBookingQuotas>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingQuotasParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the limits of a person's bookings.
 */

export function useListBookingQuotas<TData = Awaited<ReturnType<typeof listBookingQuotas>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBookingQuotasParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBookingQuotas>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBookingQuotasQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateBookingQuotaUrl = () => {




  return `/api/v1/booking-quotas`
}

/**
 * @summary Set a limit of a person's bookings in a region, an organization or a facility.
 */
export const createBookingQuota = async (createBookingQuotaBody: CreateBookingQuota,
    headers?: CreateBookingQuotaHeaders, options?: Parameters<typeof request>[1]): Promise<BookingQuotaView> => {

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
return request<BookingQuotaView>(getCreateBookingQuotaUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createBookingQuotaBody)
  }
);}





export const getCreateBookingQuotaMutationKey = () => ['createBookingQuota'] as const;

export const getCreateBookingQuotaMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBookingQuota>>, TError,CreateBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createBookingQuota>>, TError,CreateBookingQuotaMutationVariables, TContext> => {

const mutationKey = getCreateBookingQuotaMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createBookingQuota>>, CreateBookingQuotaMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createBookingQuota(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateBookingQuotaMutationResult = NonNullable<Awaited<ReturnType<typeof createBookingQuota>>>
    export type CreateBookingQuotaMutationBody = BodyType<CreateBookingQuota>
    export type CreateBookingQuotaMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateBookingQuotaMutationVariables = {data: BodyType<CreateBookingQuota>;headers?: CreateBookingQuotaHeaders}

    /**
 * @summary Set a limit of a person's bookings in a region, an organization or a facility.
 */
export const useCreateBookingQuota = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBookingQuota>>, TError,CreateBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createBookingQuota>>,
        TError,
        CreateBookingQuotaMutationVariables,
        TContext
      > => {
      return useMutation(getCreateBookingQuotaMutationOptions(options), queryClient);
    }
    export const getGetBookingQuotaUrl = (id: IdBookingQuota,) => {




  return `/api/v1/booking-quotas/${id}`
}

/**
 * @summary One limit.
 */
export const getBookingQuota = async (id: IdBookingQuota, options?: Parameters<typeof request>[1]): Promise<BookingQuotaView> => {

  return request<BookingQuotaView>(getGetBookingQuotaUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBookingQuotaQueryKey = (id: IdBookingQuota,) => {
    return [
    `/api/v1/booking-quotas/${id}`
    ] as const;
    }


export const getGetBookingQuotaQueryOptions = <TData = Awaited<ReturnType<typeof getBookingQuota>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBookingQuota, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBookingQuotaQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBookingQuota>>> = ({ signal }) => getBookingQuota(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBookingQuotaQueryResult = NonNullable<Awaited<ReturnType<typeof getBookingQuota>>>
export type GetBookingQuotaQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBookingQuota<TData = Awaited<ReturnType<typeof getBookingQuota>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingQuota, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingQuota>>,
          TError,
          Awaited<ReturnType<typeof getBookingQuota>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingQuota<TData = Awaited<ReturnType<typeof getBookingQuota>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingQuota, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBookingQuota>>,
          TError,
          Awaited<ReturnType<typeof getBookingQuota>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBookingQuota<TData = Awaited<ReturnType<typeof getBookingQuota>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingQuota, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One limit.
 */

export function useGetBookingQuota<TData = Awaited<ReturnType<typeof getBookingQuota>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBookingQuota, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBookingQuota>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBookingQuotaQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteBookingQuotaUrl = (id: IdBookingQuota,) => {




  return `/api/v1/booking-quotas/${id}`
}

/**
 * @summary Take a limit away.
 */
export const deleteBookingQuota = async (id: IdBookingQuota,
    headers: DeleteBookingQuotaHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteBookingQuotaUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteBookingQuotaMutationKey = () => ['deleteBookingQuota'] as const;

export const getDeleteBookingQuotaMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteBookingQuota>>, TError,DeleteBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteBookingQuota>>, TError,DeleteBookingQuotaMutationVariables, TContext> => {

const mutationKey = getDeleteBookingQuotaMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteBookingQuota>>, DeleteBookingQuotaMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteBookingQuota(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteBookingQuotaMutationResult = NonNullable<Awaited<ReturnType<typeof deleteBookingQuota>>>

    export type DeleteBookingQuotaMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteBookingQuotaMutationVariables = {id: IdBookingQuota;headers: DeleteBookingQuotaHeaders}

    /**
 * @summary Take a limit away.
 */
export const useDeleteBookingQuota = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteBookingQuota>>, TError,DeleteBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteBookingQuota>>,
        TError,
        DeleteBookingQuotaMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteBookingQuotaMutationOptions(options), queryClient);
    }
    export const getUpdateBookingQuotaUrl = (id: IdBookingQuota,) => {




  return `/api/v1/booking-quotas/${id}`
}

/**
 * @summary Change a limit; its scope stays.
 */
export const updateBookingQuota = async (id: IdBookingQuota,
    updateBookingQuotaBody: UpdateBookingQuota,
    headers: UpdateBookingQuotaHeaders, options?: Parameters<typeof request>[1]): Promise<BookingQuotaView> => {

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
return request<BookingQuotaView>(getUpdateBookingQuotaUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateBookingQuotaBody)
  }
);}





export const getUpdateBookingQuotaMutationKey = () => ['updateBookingQuota'] as const;

export const getUpdateBookingQuotaMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateBookingQuota>>, TError,UpdateBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateBookingQuota>>, TError,UpdateBookingQuotaMutationVariables, TContext> => {

const mutationKey = getUpdateBookingQuotaMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateBookingQuota>>, UpdateBookingQuotaMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateBookingQuota(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateBookingQuotaMutationResult = NonNullable<Awaited<ReturnType<typeof updateBookingQuota>>>
    export type UpdateBookingQuotaMutationBody = BodyType<UpdateBookingQuota>
    export type UpdateBookingQuotaMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateBookingQuotaMutationVariables = {id: IdBookingQuota;data: BodyType<UpdateBookingQuota>;headers: UpdateBookingQuotaHeaders}

    /**
 * @summary Change a limit; its scope stays.
 */
export const useUpdateBookingQuota = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateBookingQuota>>, TError,UpdateBookingQuotaMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateBookingQuota>>,
        TError,
        UpdateBookingQuotaMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateBookingQuotaMutationOptions(options), queryClient);
    }
