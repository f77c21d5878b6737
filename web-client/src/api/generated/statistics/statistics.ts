/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  FairnessStatistics
} from '../model/fairnessStatistics';

import type {
  GetFairnessStatisticsParams
} from '../model/getFairnessStatisticsParams';

import type {
  GetOccupancyStatisticsParams
} from '../model/getOccupancyStatisticsParams';

import type {
  GetOpeningComplianceParams
} from '../model/getOpeningComplianceParams';

import type {
  GetOutcomeStatisticsParams
} from '../model/getOutcomeStatisticsParams';

import type {
  GetUseStatisticsParams
} from '../model/getUseStatisticsParams';

import type {
  OccupancyStatistics
} from '../model/occupancyStatistics';

import type {
  OpeningCompliance
} from '../model/openingCompliance';

import type {
  OutcomeStatistics
} from '../model/outcomeStatistics';

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
  UseStatistics
} from '../model/useStatistics';

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

export const getGetFairnessStatisticsUrl = (params: GetFairnessStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/statistics/fairness?${stringifiedParams}` : `/api/v1/statistics/fairness`
}

/**
 * @summary How evenly the time of bookings and sessions is shared among those who have them.
 */
export const getFairnessStatistics = async (params: GetFairnessStatisticsParams, options?: Parameters<typeof request>[1]): Promise<FairnessStatistics> => {

  return request<FairnessStatistics>(getGetFairnessStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFairnessStatisticsQueryKey = (params?: GetFairnessStatisticsParams,) => {
    return [
    `/api/v1/statistics/fairness`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetFairnessStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getFairnessStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetFairnessStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFairnessStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFairnessStatistics>>> = ({ signal }) => getFairnessStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFairnessStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getFairnessStatistics>>>
export type GetFairnessStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFairnessStatistics<TData = Awaited<ReturnType<typeof getFairnessStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFairnessStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFairnessStatistics>>,
          TError,
          Awaited<ReturnType<typeof getFairnessStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFairnessStatistics<TData = Awaited<ReturnType<typeof getFairnessStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFairnessStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFairnessStatistics>>,
          TError,
          Awaited<ReturnType<typeof getFairnessStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFairnessStatistics<TData = Awaited<ReturnType<typeof getFairnessStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFairnessStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How evenly the time of bookings and sessions is shared among those who have them.
 */

export function useGetFairnessStatistics<TData = Awaited<ReturnType<typeof getFairnessStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFairnessStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFairnessStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFairnessStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOccupancyStatisticsUrl = (params: GetOccupancyStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/statistics/occupancy?${stringifiedParams}` : `/api/v1/statistics/occupancy`
}

/**
 * @summary How full spaces are: booked minutes of open minutes, by space, day or month.
 */
export const getOccupancyStatistics = async (params: GetOccupancyStatisticsParams, options?: Parameters<typeof request>[1]): Promise<OccupancyStatistics> => {

  return request<OccupancyStatistics>(getGetOccupancyStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOccupancyStatisticsQueryKey = (params?: GetOccupancyStatisticsParams,) => {
    return [
    `/api/v1/statistics/occupancy`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetOccupancyStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getOccupancyStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetOccupancyStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOccupancyStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOccupancyStatistics>>> = ({ signal }) => getOccupancyStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOccupancyStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getOccupancyStatistics>>>
export type GetOccupancyStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOccupancyStatistics<TData = Awaited<ReturnType<typeof getOccupancyStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOccupancyStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOccupancyStatistics>>,
          TError,
          Awaited<ReturnType<typeof getOccupancyStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOccupancyStatistics<TData = Awaited<ReturnType<typeof getOccupancyStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOccupancyStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOccupancyStatistics>>,
          TError,
          Awaited<ReturnType<typeof getOccupancyStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOccupancyStatistics<TData = Awaited<ReturnType<typeof getOccupancyStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOccupancyStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How full spaces are: booked minutes of open minutes, by space, day or month.
 */

export function useGetOccupancyStatistics<TData = Awaited<ReturnType<typeof getOccupancyStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOccupancyStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOccupancyStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOccupancyStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOpeningComplianceUrl = (params: GetOpeningComplianceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/statistics/opening-compliance?${stringifiedParams}` : `/api/v1/statistics/opening-compliance`
}

/**
 * By the timetables of open facilities, less what is closed, in one ISO week. As JSON or CSV.
 * @summary Which facilities keep their weekly minimum opening, and how many in all.
 */
export const getOpeningCompliance = async (params: GetOpeningComplianceParams, options?: Parameters<typeof request>[1]): Promise<OpeningCompliance> => {

  return request<OpeningCompliance>(getGetOpeningComplianceUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpeningComplianceQueryKey = (params?: GetOpeningComplianceParams,) => {
    return [
    `/api/v1/statistics/opening-compliance`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetOpeningComplianceQueryOptions = <TData = Awaited<ReturnType<typeof getOpeningCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetOpeningComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpeningComplianceQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpeningCompliance>>> = ({ signal }) => getOpeningCompliance(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpeningComplianceQueryResult = NonNullable<Awaited<ReturnType<typeof getOpeningCompliance>>>
export type GetOpeningComplianceQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpeningCompliance<TData = Awaited<ReturnType<typeof getOpeningCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOpeningComplianceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningCompliance>>,
          TError,
          Awaited<ReturnType<typeof getOpeningCompliance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningCompliance<TData = Awaited<ReturnType<typeof getOpeningCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOpeningComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningCompliance>>,
          TError,
          Awaited<ReturnType<typeof getOpeningCompliance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningCompliance<TData = Awaited<ReturnType<typeof getOpeningCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOpeningComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Which facilities keep their weekly minimum opening, and how many in all.
 */

export function useGetOpeningCompliance<TData = Awaited<ReturnType<typeof getOpeningCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOpeningComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpeningComplianceQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOutcomeStatisticsUrl = (params: GetOutcomeStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/statistics/outcomes?${stringifiedParams}` : `/api/v1/statistics/outcomes`
}

/**
 * @summary What became of bookings and tickets: no-shows, rejections and cancellations of each facility.
 */
export const getOutcomeStatistics = async (params: GetOutcomeStatisticsParams, options?: Parameters<typeof request>[1]): Promise<OutcomeStatistics> => {

  return request<OutcomeStatistics>(getGetOutcomeStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOutcomeStatisticsQueryKey = (params?: GetOutcomeStatisticsParams,) => {
    return [
    `/api/v1/statistics/outcomes`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetOutcomeStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getOutcomeStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetOutcomeStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOutcomeStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOutcomeStatistics>>> = ({ signal }) => getOutcomeStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOutcomeStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getOutcomeStatistics>>>
export type GetOutcomeStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOutcomeStatistics<TData = Awaited<ReturnType<typeof getOutcomeStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOutcomeStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutcomeStatistics>>,
          TError,
          Awaited<ReturnType<typeof getOutcomeStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutcomeStatistics<TData = Awaited<ReturnType<typeof getOutcomeStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOutcomeStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOutcomeStatistics>>,
          TError,
          Awaited<ReturnType<typeof getOutcomeStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOutcomeStatistics<TData = Awaited<ReturnType<typeof getOutcomeStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOutcomeStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What became of bookings and tickets: no-shows, rejections and cancellations of each facility.
 */

export function useGetOutcomeStatistics<TData = Awaited<ReturnType<typeof getOutcomeStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetOutcomeStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOutcomeStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOutcomeStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetUseStatisticsUrl = (params: GetUseStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/statistics/use?${stringifiedParams}` : `/api/v1/statistics/use`
}

/**
 * Bookings, and tickets of sessions, that stood, by their beginning; told apart. As JSON or CSV. Groups of fewer than five people are suppressed.
 * @summary How venues are used, by space, hour, weekday, age group, region or facility.
 */
export const getUseStatistics = async (params: GetUseStatisticsParams, options?: Parameters<typeof request>[1]): Promise<UseStatistics> => {

  return request<UseStatistics>(getGetUseStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetUseStatisticsQueryKey = (params?: GetUseStatisticsParams,) => {
    return [
    `/api/v1/statistics/use`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetUseStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getUseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetUseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetUseStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getUseStatistics>>> = ({ signal }) => getUseStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetUseStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getUseStatistics>>>
export type GetUseStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetUseStatistics<TData = Awaited<ReturnType<typeof getUseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetUseStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getUseStatistics>>,
          TError,
          Awaited<ReturnType<typeof getUseStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetUseStatistics<TData = Awaited<ReturnType<typeof getUseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetUseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getUseStatistics>>,
          TError,
          Awaited<ReturnType<typeof getUseStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetUseStatistics<TData = Awaited<ReturnType<typeof getUseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetUseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How venues are used, by space, hour, weekday, age group, region or facility.
 */

export function useGetUseStatistics<TData = Awaited<ReturnType<typeof getUseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetUseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getUseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetUseStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






