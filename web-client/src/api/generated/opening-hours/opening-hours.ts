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
  ClosurePage
} from '../model/closurePage';

import type {
  ClosureView
} from '../model/closureView';

import type {
  CreateClosure
} from '../model/createClosure';

import type {
  CreateClosureHeaders
} from '../model/createClosureHeaders';

import type {
  DeleteClosureHeaders
} from '../model/deleteClosureHeaders';

import type {
  DeleteSpaceOpeningHoursHeaders
} from '../model/deleteSpaceOpeningHoursHeaders';

import type {
  GetFacilityOpeningHoursParams
} from '../model/getFacilityOpeningHoursParams';

import type {
  GetSpaceOpeningHoursParams
} from '../model/getSpaceOpeningHoursParams';

import type {
  IdClosure
} from '../model/idClosure';

import type {
  IdFacility
} from '../model/idFacility';

import type {
  IdSpace
} from '../model/idSpace';

import type {
  ListClosuresParams
} from '../model/listClosuresParams';

import type {
  OpeningHoursView
} from '../model/openingHoursView';

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
  PutFacilityOpeningHoursHeaders
} from '../model/putFacilityOpeningHoursHeaders';

import type {
  PutOpeningHours
} from '../model/putOpeningHours';

import type {
  PutSpaceOpeningHoursHeaders
} from '../model/putSpaceOpeningHoursHeaders';

import type {
  PutTeachingCalendarHeaders
} from '../model/putTeachingCalendarHeaders';

import type {
  TeachingCalendarView
} from '../model/teachingCalendarView';

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

export const getGetClosureUrl = (id: IdClosure,) => {




  return `/api/v1/closures/${id}`
}

/**
 * @summary One closure.
 */
export const getClosure = async (id: IdClosure, options?: Parameters<typeof request>[1]): Promise<ClosureView> => {

  return request<ClosureView>(getGetClosureUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetClosureQueryKey = (id: IdClosure,) => {
    return [
    `/api/v1/closures/${id}`
    ] as const;
    }


export const getGetClosureQueryOptions = <TData = Awaited<ReturnType<typeof getClosure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdClosure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetClosureQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getClosure>>> = ({ signal }) => getClosure(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetClosureQueryResult = NonNullable<Awaited<ReturnType<typeof getClosure>>>
export type GetClosureQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetClosure<TData = Awaited<ReturnType<typeof getClosure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdClosure, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getClosure>>,
          TError,
          Awaited<ReturnType<typeof getClosure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetClosure<TData = Awaited<ReturnType<typeof getClosure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdClosure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getClosure>>,
          TError,
          Awaited<ReturnType<typeof getClosure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetClosure<TData = Awaited<ReturnType<typeof getClosure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdClosure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One closure.
 */

export function useGetClosure<TData = Awaited<ReturnType<typeof getClosure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdClosure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getClosure>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetClosureQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteClosureUrl = (id: IdClosure,) => {




  return `/api/v1/closures/${id}`
}

/**
 * @summary Take a closure back; bookings that it ended stay ended.
 */
export const deleteClosure = async (id: IdClosure,
    headers: DeleteClosureHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteClosureUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteClosureMutationKey = () => ['deleteClosure'] as const;

export const getDeleteClosureMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteClosure>>, TError,DeleteClosureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteClosure>>, TError,DeleteClosureMutationVariables, TContext> => {

const mutationKey = getDeleteClosureMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteClosure>>, DeleteClosureMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteClosure(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteClosureMutationResult = NonNullable<Awaited<ReturnType<typeof deleteClosure>>>

    export type DeleteClosureMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteClosureMutationVariables = {id: IdClosure;headers: DeleteClosureHeaders}

    /**
 * @summary Take a closure back; bookings that it ended stay ended.
 */
export const useDeleteClosure = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteClosure>>, TError,DeleteClosureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteClosure>>,
        TError,
        DeleteClosureMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteClosureMutationOptions(options), queryClient);
    }
    export const getGetFacilityOpeningHoursUrl = (id: IdFacility,
    params?: GetFacilityOpeningHoursParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/facilities/${id}/opening-hours?${stringifiedParams}` : `/api/v1/facilities/${id}/opening-hours`
}

/**
 * @summary A facility's opening hours; with `from` and `to` also what they come to on those days.
 */
export const getFacilityOpeningHours = async (id: IdFacility,
    params?: GetFacilityOpeningHoursParams, options?: Parameters<typeof request>[1]): Promise<OpeningHoursView> => {

  return request<OpeningHoursView>(getGetFacilityOpeningHoursUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFacilityOpeningHoursQueryKey = (id: IdFacility,
    params?: GetFacilityOpeningHoursParams,) => {
    return [
    `/api/v1/facilities/${id}/opening-hours`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetFacilityOpeningHoursQueryOptions = <TData = Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFacility,
    params?: GetFacilityOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFacilityOpeningHoursQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFacilityOpeningHours>>> = ({ signal }) => getFacilityOpeningHours(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFacilityOpeningHoursQueryResult = NonNullable<Awaited<ReturnType<typeof getFacilityOpeningHours>>>
export type GetFacilityOpeningHoursQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFacilityOpeningHours<TData = Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params: undefined |  GetFacilityOpeningHoursParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacilityOpeningHours>>,
          TError,
          Awaited<ReturnType<typeof getFacilityOpeningHours>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacilityOpeningHours<TData = Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetFacilityOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacilityOpeningHours>>,
          TError,
          Awaited<ReturnType<typeof getFacilityOpeningHours>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacilityOpeningHours<TData = Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetFacilityOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A facility's opening hours; with `from` and `to` also what they come to on those days.
 */

export function useGetFacilityOpeningHours<TData = Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetFacilityOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacilityOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFacilityOpeningHoursQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutFacilityOpeningHoursUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}/opening-hours`
}

/**
 * @summary Set a facility's opening hours. Bookings that exist are not touched: announce a closure for that.
 */
export const putFacilityOpeningHours = async (id: IdFacility,
    putOpeningHours: PutOpeningHours,
    headers?: PutFacilityOpeningHoursHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningHoursView> => {

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
return request<OpeningHoursView>(getPutFacilityOpeningHoursUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putOpeningHours)
  }
);}





export const getPutFacilityOpeningHoursMutationKey = () => ['putFacilityOpeningHours'] as const;

export const getPutFacilityOpeningHoursMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putFacilityOpeningHours>>, TError,PutFacilityOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putFacilityOpeningHours>>, TError,PutFacilityOpeningHoursMutationVariables, TContext> => {

const mutationKey = getPutFacilityOpeningHoursMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putFacilityOpeningHours>>, PutFacilityOpeningHoursMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putFacilityOpeningHours(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutFacilityOpeningHoursMutationResult = NonNullable<Awaited<ReturnType<typeof putFacilityOpeningHours>>>
    export type PutFacilityOpeningHoursMutationBody = BodyType<PutOpeningHours>
    export type PutFacilityOpeningHoursMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutFacilityOpeningHoursMutationVariables = {id: IdFacility;data: BodyType<PutOpeningHours>;headers?: PutFacilityOpeningHoursHeaders}

    /**
 * @summary Set a facility's opening hours. Bookings that exist are not touched: announce a closure for that.
 */
export const usePutFacilityOpeningHours = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putFacilityOpeningHours>>, TError,PutFacilityOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putFacilityOpeningHours>>,
        TError,
        PutFacilityOpeningHoursMutationVariables,
        TContext
      > => {
      return useMutation(getPutFacilityOpeningHoursMutationOptions(options), queryClient);
    }
    export const getGetTeachingCalendarUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}/teaching-calendar`
}

/**
 * @summary When a school teaches; nothing from outside is possible then.
 */
export const getTeachingCalendar = async (id: IdFacility, options?: Parameters<typeof request>[1]): Promise<TeachingCalendarView> => {

  return request<TeachingCalendarView>(getGetTeachingCalendarUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetTeachingCalendarQueryKey = (id: IdFacility,) => {
    return [
    `/api/v1/facilities/${id}/teaching-calendar`
    ] as const;
    }


export const getGetTeachingCalendarQueryOptions = <TData = Awaited<ReturnType<typeof getTeachingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetTeachingCalendarQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getTeachingCalendar>>> = ({ signal }) => getTeachingCalendar(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetTeachingCalendarQueryResult = NonNullable<Awaited<ReturnType<typeof getTeachingCalendar>>>
export type GetTeachingCalendarQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetTeachingCalendar<TData = Awaited<ReturnType<typeof getTeachingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTeachingCalendar>>,
          TError,
          Awaited<ReturnType<typeof getTeachingCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTeachingCalendar<TData = Awaited<ReturnType<typeof getTeachingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTeachingCalendar>>,
          TError,
          Awaited<ReturnType<typeof getTeachingCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTeachingCalendar<TData = Awaited<ReturnType<typeof getTeachingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary When a school teaches; nothing from outside is possible then.
 */

export function useGetTeachingCalendar<TData = Awaited<ReturnType<typeof getTeachingCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTeachingCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetTeachingCalendarQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutTeachingCalendarUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}/teaching-calendar`
}

/**
 * @summary Set when a school teaches. Bookings that exist are not touched.
 */
export const putTeachingCalendar = async (id: IdFacility,
    teachingCalendarView: TeachingCalendarView,
    headers?: PutTeachingCalendarHeaders, options?: Parameters<typeof request>[1]): Promise<TeachingCalendarView> => {

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
return request<TeachingCalendarView>(getPutTeachingCalendarUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(teachingCalendarView)
  }
);}





export const getPutTeachingCalendarMutationKey = () => ['putTeachingCalendar'] as const;

export const getPutTeachingCalendarMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putTeachingCalendar>>, TError,PutTeachingCalendarMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putTeachingCalendar>>, TError,PutTeachingCalendarMutationVariables, TContext> => {

const mutationKey = getPutTeachingCalendarMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putTeachingCalendar>>, PutTeachingCalendarMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putTeachingCalendar(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutTeachingCalendarMutationResult = NonNullable<Awaited<ReturnType<typeof putTeachingCalendar>>>
    export type PutTeachingCalendarMutationBody = BodyType<TeachingCalendarView>
    export type PutTeachingCalendarMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutTeachingCalendarMutationVariables = {id: IdFacility;data: BodyType<TeachingCalendarView>;headers?: PutTeachingCalendarHeaders}

    /**
 * @summary Set when a school teaches. Bookings that exist are not touched.
 */
export const usePutTeachingCalendar = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putTeachingCalendar>>, TError,PutTeachingCalendarMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putTeachingCalendar>>,
        TError,
        PutTeachingCalendarMutationVariables,
        TContext
      > => {
      return useMutation(getPutTeachingCalendarMutationOptions(options), queryClient);
    }
    export const getListClosuresUrl = (id: IdSpace,
    params?: ListClosuresParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/spaces/${id}/closures?${stringifiedParams}` : `/api/v1/spaces/${id}/closures`
}

/**
 * @summary List a space's own closures.
 */
export const listClosures = async (id: IdSpace,
    params?: ListClosuresParams, options?: Parameters<typeof request>[1]): Promise<ClosurePage> => {

  return request<ClosurePage>(getListClosuresUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListClosuresQueryKey = (id: IdSpace,
    params?: ListClosuresParams,) => {
    return [
    `/api/v1/spaces/${id}/closures`, ...(params ? [params] : [])
    ] as const;
    }


export const getListClosuresQueryOptions = <TData = Awaited<ReturnType<typeof listClosures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace,
    params?: ListClosuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListClosuresQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listClosures>>> = ({ signal }) => listClosures(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListClosuresQueryResult = NonNullable<Awaited<ReturnType<typeof listClosures>>>
export type ListClosuresQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListClosures<TData = Awaited<ReturnType<typeof listClosures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: undefined |  ListClosuresParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listClosures>>,
          TError,
          Awaited<ReturnType<typeof listClosures>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListClosures<TData = Awaited<ReturnType<typeof listClosures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: ListClosuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listClosures>>,
          TError,
          Awaited<ReturnType<typeof listClosures>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListClosures<TData = Awaited<ReturnType<typeof listClosures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: ListClosuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a space's own closures.
 */

export function useListClosures<TData = Awaited<ReturnType<typeof listClosures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: ListClosuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClosures>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListClosuresQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateClosureUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/closures`
}

/**
 * @summary Announce a closure: it ends the bookings that it meets and tells each person.
 */
export const createClosure = async (id: IdSpace,
    createClosureBody: CreateClosure,
    headers?: CreateClosureHeaders, options?: Parameters<typeof request>[1]): Promise<ClosureView> => {

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
return request<ClosureView>(getCreateClosureUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createClosureBody)
  }
);}





export const getCreateClosureMutationKey = () => ['createClosure'] as const;

export const getCreateClosureMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createClosure>>, TError,CreateClosureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createClosure>>, TError,CreateClosureMutationVariables, TContext> => {

const mutationKey = getCreateClosureMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createClosure>>, CreateClosureMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createClosure(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateClosureMutationResult = NonNullable<Awaited<ReturnType<typeof createClosure>>>
    export type CreateClosureMutationBody = BodyType<CreateClosure>
    export type CreateClosureMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateClosureMutationVariables = {id: IdSpace;data: BodyType<CreateClosure>;headers?: CreateClosureHeaders}

    /**
 * @summary Announce a closure: it ends the bookings that it meets and tells each person.
 */
export const useCreateClosure = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createClosure>>, TError,CreateClosureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createClosure>>,
        TError,
        CreateClosureMutationVariables,
        TContext
      > => {
      return useMutation(getCreateClosureMutationOptions(options), queryClient);
    }
    export const getGetSpaceOpeningHoursUrl = (id: IdSpace,
    params?: GetSpaceOpeningHoursParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/spaces/${id}/opening-hours?${stringifiedParams}` : `/api/v1/spaces/${id}/opening-hours`
}

/**
 * @summary The opening hours that hold for a space, its own or inherited.
 */
export const getSpaceOpeningHours = async (id: IdSpace,
    params?: GetSpaceOpeningHoursParams, options?: Parameters<typeof request>[1]): Promise<OpeningHoursView> => {

  return request<OpeningHoursView>(getGetSpaceOpeningHoursUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpaceOpeningHoursQueryKey = (id: IdSpace,
    params?: GetSpaceOpeningHoursParams,) => {
    return [
    `/api/v1/spaces/${id}/opening-hours`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSpaceOpeningHoursQueryOptions = <TData = Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace,
    params?: GetSpaceOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpaceOpeningHoursQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpaceOpeningHours>>> = ({ signal }) => getSpaceOpeningHours(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpaceOpeningHoursQueryResult = NonNullable<Awaited<ReturnType<typeof getSpaceOpeningHours>>>
export type GetSpaceOpeningHoursQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSpaceOpeningHours<TData = Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: undefined |  GetSpaceOpeningHoursParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceOpeningHours>>,
          TError,
          Awaited<ReturnType<typeof getSpaceOpeningHours>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceOpeningHours<TData = Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: GetSpaceOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceOpeningHours>>,
          TError,
          Awaited<ReturnType<typeof getSpaceOpeningHours>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceOpeningHours<TData = Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: GetSpaceOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The opening hours that hold for a space, its own or inherited.
 */

export function useGetSpaceOpeningHours<TData = Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params?: GetSpaceOpeningHoursParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceOpeningHours>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpaceOpeningHoursQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutSpaceOpeningHoursUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/opening-hours`
}

/**
 * @summary Give a space opening hours of its own. Bookings that exist are not touched.
 */
export const putSpaceOpeningHours = async (id: IdSpace,
    putOpeningHours: PutOpeningHours,
    headers?: PutSpaceOpeningHoursHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningHoursView> => {

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
return request<OpeningHoursView>(getPutSpaceOpeningHoursUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putOpeningHours)
  }
);}





export const getPutSpaceOpeningHoursMutationKey = () => ['putSpaceOpeningHours'] as const;

export const getPutSpaceOpeningHoursMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putSpaceOpeningHours>>, TError,PutSpaceOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putSpaceOpeningHours>>, TError,PutSpaceOpeningHoursMutationVariables, TContext> => {

const mutationKey = getPutSpaceOpeningHoursMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putSpaceOpeningHours>>, PutSpaceOpeningHoursMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putSpaceOpeningHours(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutSpaceOpeningHoursMutationResult = NonNullable<Awaited<ReturnType<typeof putSpaceOpeningHours>>>
    export type PutSpaceOpeningHoursMutationBody = BodyType<PutOpeningHours>
    export type PutSpaceOpeningHoursMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutSpaceOpeningHoursMutationVariables = {id: IdSpace;data: BodyType<PutOpeningHours>;headers?: PutSpaceOpeningHoursHeaders}

    /**
 * @summary Give a space opening hours of its own. Bookings that exist are not touched.
 */
export const usePutSpaceOpeningHours = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putSpaceOpeningHours>>, TError,PutSpaceOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putSpaceOpeningHours>>,
        TError,
        PutSpaceOpeningHoursMutationVariables,
        TContext
      > => {
      return useMutation(getPutSpaceOpeningHoursMutationOptions(options), queryClient);
    }
    export const getDeleteSpaceOpeningHoursUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/opening-hours`
}

/**
 * @summary Take a space's own opening hours away; it inherits again.
 */
export const deleteSpaceOpeningHours = async (id: IdSpace,
    headers: DeleteSpaceOpeningHoursHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteSpaceOpeningHoursUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteSpaceOpeningHoursMutationKey = () => ['deleteSpaceOpeningHours'] as const;

export const getDeleteSpaceOpeningHoursMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceOpeningHours>>, TError,DeleteSpaceOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceOpeningHours>>, TError,DeleteSpaceOpeningHoursMutationVariables, TContext> => {

const mutationKey = getDeleteSpaceOpeningHoursMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteSpaceOpeningHours>>, DeleteSpaceOpeningHoursMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteSpaceOpeningHours(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteSpaceOpeningHoursMutationResult = NonNullable<Awaited<ReturnType<typeof deleteSpaceOpeningHours>>>

    export type DeleteSpaceOpeningHoursMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteSpaceOpeningHoursMutationVariables = {id: IdSpace;headers: DeleteSpaceOpeningHoursHeaders}

    /**
 * @summary Take a space's own opening hours away; it inherits again.
 */
export const useDeleteSpaceOpeningHours = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceOpeningHours>>, TError,DeleteSpaceOpeningHoursMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteSpaceOpeningHours>>,
        TError,
        DeleteSpaceOpeningHoursMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteSpaceOpeningHoursMutationOptions(options), queryClient);
    }
