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
  CalendarDayList
} from '../model/calendarDayList';

import type {
  ListCalendarDaysParams
} from '../model/listCalendarDaysParams';

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
  PutCalendarDays
} from '../model/putCalendarDays';

import type {
  PutCalendarDaysHeaders
} from '../model/putCalendarDaysHeaders';

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

export const getListCalendarDaysUrl = (params?: ListCalendarDaysParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/calendar-days?${stringifiedParams}` : `/api/v1/calendar-days`
}

/**
 * @summary List legal holidays and make-up workdays by date.
 */
export const listCalendarDays = async (params?: ListCalendarDaysParams, options?: Parameters<typeof request>[1]): Promise<CalendarDayList> => {

  return request<CalendarDayList>(getListCalendarDaysUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCalendarDaysQueryKey = (params?: ListCalendarDaysParams,) => {
    return [
    `/api/v1/calendar-days`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCalendarDaysQueryOptions = <TData = Awaited<ReturnType<typeof listCalendarDays>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListCalendarDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCalendarDaysQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCalendarDays>>> = ({ signal }) => listCalendarDays(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCalendarDaysQueryResult = NonNullable<Awaited<ReturnType<typeof listCalendarDays>>>
export type ListCalendarDaysQueryError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCalendarDays<TData = Awaited<ReturnType<typeof listCalendarDays>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListCalendarDaysParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCalendarDays>>,
          TError,
          Awaited<ReturnType<typeof listCalendarDays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCalendarDays<TData = Awaited<ReturnType<typeof listCalendarDays>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCalendarDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCalendarDays>>,
          TError,
          Awaited<ReturnType<typeof listCalendarDays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCalendarDays<TData = Awaited<ReturnType<typeof listCalendarDays>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCalendarDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List legal holidays and make-up workdays by date.
 */

export function useListCalendarDays<TData = Awaited<ReturnType<typeof listCalendarDays>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCalendarDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCalendarDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCalendarDaysQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutCalendarDaysUrl = () => {




  return `/api/v1/calendar-days`
}

/**
 * @summary Replace a year's table of special days; for the city office.
 */
export const putCalendarDays = async (putCalendarDaysBody: PutCalendarDays,
    headers?: PutCalendarDaysHeaders, options?: Parameters<typeof request>[1]): Promise<CalendarDayList> => {

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
return request<CalendarDayList>(getPutCalendarDaysUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putCalendarDaysBody)
  }
);}





export const getPutCalendarDaysMutationKey = () => ['putCalendarDays'] as const;

export const getPutCalendarDaysMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putCalendarDays>>, TError,PutCalendarDaysMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putCalendarDays>>, TError,PutCalendarDaysMutationVariables, TContext> => {

const mutationKey = getPutCalendarDaysMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putCalendarDays>>, PutCalendarDaysMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  putCalendarDays(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutCalendarDaysMutationResult = NonNullable<Awaited<ReturnType<typeof putCalendarDays>>>
    export type PutCalendarDaysMutationBody = BodyType<PutCalendarDays>
    export type PutCalendarDaysMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutCalendarDaysMutationVariables = {data: BodyType<PutCalendarDays>;headers?: PutCalendarDaysHeaders}

    /**
 * @summary Replace a year's table of special days; for the city office.
 */
export const usePutCalendarDays = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putCalendarDays>>, TError,PutCalendarDaysMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putCalendarDays>>,
        TError,
        PutCalendarDaysMutationVariables,
        TContext
      > => {
      return useMutation(getPutCalendarDaysMutationOptions(options), queryClient);
    }
