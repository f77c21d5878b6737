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
  ContractItems
} from '../model/contractItems';

import type {
  GetIndicatorDashboardParams
} from '../model/getIndicatorDashboardParams';

import type {
  GetOpeningDashboardParams
} from '../model/getOpeningDashboardParams';

import type {
  GetProcurementDashboardParams
} from '../model/getProcurementDashboardParams';

import type {
  GetRectificationDashboardParams
} from '../model/getRectificationDashboardParams';

import type {
  GetSatisfactionDashboardParams
} from '../model/getSatisfactionDashboardParams';

import type {
  GetSocialVenueDashboardParams
} from '../model/getSocialVenueDashboardParams';

import type {
  GetVisitDashboardParams
} from '../model/getVisitDashboardParams';

import type {
  IndicatorChart
} from '../model/indicatorChart';

import type {
  ListProcurementDashboardRowsParams
} from '../model/listProcurementDashboardRowsParams';

import type {
  ListRectificationDashboardRowsParams
} from '../model/listRectificationDashboardRowsParams';

import type {
  ListSocialVenueDashboardRowsParams
} from '../model/listSocialVenueDashboardRowsParams';

import type {
  ListVisitDashboardRowsParams
} from '../model/listVisitDashboardRowsParams';

import type {
  OpeningChart
} from '../model/openingChart';

import type {
  Problem400Response
} from '../model/problem400Response';

import type {
  Problem401Response
} from '../model/problem401Response';

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
  ProcurementChart
} from '../model/procurementChart';

import type {
  RectificationChart
} from '../model/rectificationChart';

import type {
  RectificationItems
} from '../model/rectificationItems';

import type {
  SatisfactionChart
} from '../model/satisfactionChart';

import type {
  SocialVenueChart
} from '../model/socialVenueChart';

import type {
  VenueItems
} from '../model/venueItems';

import type {
  VisitChart
} from '../model/visitChart';

import type {
  VisitItems
} from '../model/visitItems';

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

export const getGetIndicatorDashboardUrl = (params?: GetIndicatorDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/indicators?${stringifiedParams}` : `/api/v1/dashboards/indicators`
}

/**
 * @summary The indicators of a region as a whole whose data are here, each with the chart that it comes from.
 */
export const getIndicatorDashboard = async (params?: GetIndicatorDashboardParams, options?: Parameters<typeof request>[1]): Promise<IndicatorChart> => {

  return request<IndicatorChart>(getGetIndicatorDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetIndicatorDashboardQueryKey = (params?: GetIndicatorDashboardParams,) => {
    return [
    `/api/v1/dashboards/indicators`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetIndicatorDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getIndicatorDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetIndicatorDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetIndicatorDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getIndicatorDashboard>>> = ({ signal }) => getIndicatorDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetIndicatorDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getIndicatorDashboard>>>
export type GetIndicatorDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetIndicatorDashboard<TData = Awaited<ReturnType<typeof getIndicatorDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetIndicatorDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getIndicatorDashboard>>,
          TError,
          Awaited<ReturnType<typeof getIndicatorDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetIndicatorDashboard<TData = Awaited<ReturnType<typeof getIndicatorDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetIndicatorDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getIndicatorDashboard>>,
          TError,
          Awaited<ReturnType<typeof getIndicatorDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetIndicatorDashboard<TData = Awaited<ReturnType<typeof getIndicatorDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetIndicatorDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The indicators of a region as a whole whose data are here, each with the chart that it comes from.
 */

export function useGetIndicatorDashboard<TData = Awaited<ReturnType<typeof getIndicatorDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetIndicatorDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getIndicatorDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetIndicatorDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOpeningDashboardUrl = (params?: GetOpeningDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/opening?${stringifiedParams}` : `/api/v1/dashboards/opening`
}

/**
 * @summary Weekly minimum opening by region, over the last weeks. The rows behind it are the venues of a week.
 */
export const getOpeningDashboard = async (params?: GetOpeningDashboardParams, options?: Parameters<typeof request>[1]): Promise<OpeningChart> => {

  return request<OpeningChart>(getGetOpeningDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpeningDashboardQueryKey = (params?: GetOpeningDashboardParams,) => {
    return [
    `/api/v1/dashboards/opening`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetOpeningDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getOpeningDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetOpeningDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpeningDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpeningDashboard>>> = ({ signal }) => getOpeningDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpeningDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getOpeningDashboard>>>
export type GetOpeningDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpeningDashboard<TData = Awaited<ReturnType<typeof getOpeningDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetOpeningDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningDashboard>>,
          TError,
          Awaited<ReturnType<typeof getOpeningDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningDashboard<TData = Awaited<ReturnType<typeof getOpeningDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetOpeningDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningDashboard>>,
          TError,
          Awaited<ReturnType<typeof getOpeningDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningDashboard<TData = Awaited<ReturnType<typeof getOpeningDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetOpeningDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Weekly minimum opening by region, over the last weeks. The rows behind it are the venues of a week.
 */

export function useGetOpeningDashboard<TData = Awaited<ReturnType<typeof getOpeningDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetOpeningDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpeningDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetProcurementDashboardUrl = (params?: GetProcurementDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/procurement?${stringifiedParams}` : `/api/v1/dashboards/procurement`
}

/**
 * @summary Published contracts by method and amount.
 */
export const getProcurementDashboard = async (params?: GetProcurementDashboardParams, options?: Parameters<typeof request>[1]): Promise<ProcurementChart> => {

  return request<ProcurementChart>(getGetProcurementDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProcurementDashboardQueryKey = (params?: GetProcurementDashboardParams,) => {
    return [
    `/api/v1/dashboards/procurement`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetProcurementDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getProcurementDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetProcurementDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProcurementDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProcurementDashboard>>> = ({ signal }) => getProcurementDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProcurementDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getProcurementDashboard>>>
export type GetProcurementDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProcurementDashboard<TData = Awaited<ReturnType<typeof getProcurementDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetProcurementDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementDashboard>>,
          TError,
          Awaited<ReturnType<typeof getProcurementDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementDashboard<TData = Awaited<ReturnType<typeof getProcurementDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementDashboard>>,
          TError,
          Awaited<ReturnType<typeof getProcurementDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementDashboard<TData = Awaited<ReturnType<typeof getProcurementDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Published contracts by method and amount.
 */

export function useGetProcurementDashboard<TData = Awaited<ReturnType<typeof getProcurementDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProcurementDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListProcurementDashboardRowsUrl = (params?: ListProcurementDashboardRowsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/procurement/rows?${stringifiedParams}` : `/api/v1/dashboards/procurement/rows`
}

/**
 * @summary The contracts behind the chart of purchases.
 */
export const listProcurementDashboardRows = async (params?: ListProcurementDashboardRowsParams, options?: Parameters<typeof request>[1]): Promise<ContractItems> => {

  return request<ContractItems>(getListProcurementDashboardRowsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProcurementDashboardRowsQueryKey = (params?: ListProcurementDashboardRowsParams,) => {
    return [
    `/api/v1/dashboards/procurement/rows`, ...(params ? [params] : [])
    ] as const;
    }


export const getListProcurementDashboardRowsQueryOptions = <TData = Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListProcurementDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProcurementDashboardRowsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProcurementDashboardRows>>> = ({ signal }) => listProcurementDashboardRows(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProcurementDashboardRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listProcurementDashboardRows>>>
export type ListProcurementDashboardRowsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListProcurementDashboardRows<TData = Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListProcurementDashboardRowsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listProcurementDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementDashboardRows<TData = Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listProcurementDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementDashboardRows<TData = Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The contracts behind the chart of purchases.
 */

export function useListProcurementDashboardRows<TData = Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProcurementDashboardRowsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRectificationDashboardUrl = (params?: GetRectificationDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/rectification?${stringifiedParams}` : `/api/v1/dashboards/rectification`
}

/**
 * @summary How bad ratings were mended, by region 差评整改率.
 */
export const getRectificationDashboard = async (params?: GetRectificationDashboardParams, options?: Parameters<typeof request>[1]): Promise<RectificationChart> => {

  return request<RectificationChart>(getGetRectificationDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRectificationDashboardQueryKey = (params?: GetRectificationDashboardParams,) => {
    return [
    `/api/v1/dashboards/rectification`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetRectificationDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getRectificationDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetRectificationDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRectificationDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRectificationDashboard>>> = ({ signal }) => getRectificationDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRectificationDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getRectificationDashboard>>>
export type GetRectificationDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRectificationDashboard<TData = Awaited<ReturnType<typeof getRectificationDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetRectificationDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRectificationDashboard>>,
          TError,
          Awaited<ReturnType<typeof getRectificationDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRectificationDashboard<TData = Awaited<ReturnType<typeof getRectificationDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRectificationDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRectificationDashboard>>,
          TError,
          Awaited<ReturnType<typeof getRectificationDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRectificationDashboard<TData = Awaited<ReturnType<typeof getRectificationDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRectificationDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How bad ratings were mended, by region 差评整改率.
 */

export function useGetRectificationDashboard<TData = Awaited<ReturnType<typeof getRectificationDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRectificationDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRectificationDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRectificationDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListRectificationDashboardRowsUrl = (params?: ListRectificationDashboardRowsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/rectification/rows?${stringifiedParams}` : `/api/v1/dashboards/rectification/rows`
}

/**
 * @summary The rectifications behind the chart, of ratings that are public.
 */
export const listRectificationDashboardRows = async (params?: ListRectificationDashboardRowsParams, options?: Parameters<typeof request>[1]): Promise<RectificationItems> => {

  return request<RectificationItems>(getListRectificationDashboardRowsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRectificationDashboardRowsQueryKey = (params?: ListRectificationDashboardRowsParams,) => {
    return [
    `/api/v1/dashboards/rectification/rows`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRectificationDashboardRowsQueryOptions = <TData = Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRectificationDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRectificationDashboardRowsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRectificationDashboardRows>>> = ({ signal }) => listRectificationDashboardRows(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRectificationDashboardRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listRectificationDashboardRows>>>
export type ListRectificationDashboardRowsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRectificationDashboardRows<TData = Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRectificationDashboardRowsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRectificationDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listRectificationDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRectificationDashboardRows<TData = Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRectificationDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRectificationDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listRectificationDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRectificationDashboardRows<TData = Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRectificationDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The rectifications behind the chart, of ratings that are public.
 */

export function useListRectificationDashboardRows<TData = Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRectificationDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRectificationDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRectificationDashboardRowsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSatisfactionDashboardUrl = (params?: GetSatisfactionDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/satisfaction?${stringifiedParams}` : `/api/v1/dashboards/satisfaction`
}

/**
 * @summary Satisfaction by region over time. The rows behind it are the ratings.
 */
export const getSatisfactionDashboard = async (params?: GetSatisfactionDashboardParams, options?: Parameters<typeof request>[1]): Promise<SatisfactionChart> => {

  return request<SatisfactionChart>(getGetSatisfactionDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSatisfactionDashboardQueryKey = (params?: GetSatisfactionDashboardParams,) => {
    return [
    `/api/v1/dashboards/satisfaction`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSatisfactionDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetSatisfactionDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSatisfactionDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSatisfactionDashboard>>> = ({ signal }) => getSatisfactionDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSatisfactionDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getSatisfactionDashboard>>>
export type GetSatisfactionDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSatisfactionDashboard<TData = Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetSatisfactionDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSatisfactionDashboard>>,
          TError,
          Awaited<ReturnType<typeof getSatisfactionDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSatisfactionDashboard<TData = Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSatisfactionDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSatisfactionDashboard>>,
          TError,
          Awaited<ReturnType<typeof getSatisfactionDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSatisfactionDashboard<TData = Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSatisfactionDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Satisfaction by region over time. The rows behind it are the ratings.
 */

export function useGetSatisfactionDashboard<TData = Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSatisfactionDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSatisfactionDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSatisfactionDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSocialVenueDashboardUrl = (params?: GetSocialVenueDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/social-venues?${stringifiedParams}` : `/api/v1/dashboards/social-venues`
}

/**
 * @summary The share of open venues with social owners, by region, as of now.
 */
export const getSocialVenueDashboard = async (params?: GetSocialVenueDashboardParams, options?: Parameters<typeof request>[1]): Promise<SocialVenueChart> => {

  return request<SocialVenueChart>(getGetSocialVenueDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSocialVenueDashboardQueryKey = (params?: GetSocialVenueDashboardParams,) => {
    return [
    `/api/v1/dashboards/social-venues`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSocialVenueDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetSocialVenueDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSocialVenueDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSocialVenueDashboard>>> = ({ signal }) => getSocialVenueDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSocialVenueDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getSocialVenueDashboard>>>
export type GetSocialVenueDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSocialVenueDashboard<TData = Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetSocialVenueDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSocialVenueDashboard>>,
          TError,
          Awaited<ReturnType<typeof getSocialVenueDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSocialVenueDashboard<TData = Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSocialVenueDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSocialVenueDashboard>>,
          TError,
          Awaited<ReturnType<typeof getSocialVenueDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSocialVenueDashboard<TData = Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSocialVenueDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The share of open venues with social owners, by region, as of now.
 */

export function useGetSocialVenueDashboard<TData = Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetSocialVenueDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSocialVenueDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSocialVenueDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSocialVenueDashboardRowsUrl = (params?: ListSocialVenueDashboardRowsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/social-venues/rows?${stringifiedParams}` : `/api/v1/dashboards/social-venues/rows`
}

/**
 * @summary The venues behind the chart of social owners.
 */
export const listSocialVenueDashboardRows = async (params?: ListSocialVenueDashboardRowsParams, options?: Parameters<typeof request>[1]): Promise<VenueItems> => {

  return request<VenueItems>(getListSocialVenueDashboardRowsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSocialVenueDashboardRowsQueryKey = (params?: ListSocialVenueDashboardRowsParams,) => {
    return [
    `/api/v1/dashboards/social-venues/rows`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSocialVenueDashboardRowsQueryOptions = <TData = Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListSocialVenueDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSocialVenueDashboardRowsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>> = ({ signal }) => listSocialVenueDashboardRows(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSocialVenueDashboardRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>>
export type ListSocialVenueDashboardRowsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSocialVenueDashboardRows<TData = Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListSocialVenueDashboardRowsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSocialVenueDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listSocialVenueDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSocialVenueDashboardRows<TData = Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSocialVenueDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSocialVenueDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listSocialVenueDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSocialVenueDashboardRows<TData = Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSocialVenueDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The venues behind the chart of social owners.
 */

export function useListSocialVenueDashboardRows<TData = Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSocialVenueDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSocialVenueDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSocialVenueDashboardRowsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetVisitDashboardUrl = (params?: GetVisitDashboardParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/visits?${stringifiedParams}` : `/api/v1/dashboards/visits`
}

/**
 * @summary Visits by region: bookings and tickets whose visitors came.
 */
export const getVisitDashboard = async (params?: GetVisitDashboardParams, options?: Parameters<typeof request>[1]): Promise<VisitChart> => {

  return request<VisitChart>(getGetVisitDashboardUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetVisitDashboardQueryKey = (params?: GetVisitDashboardParams,) => {
    return [
    `/api/v1/dashboards/visits`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetVisitDashboardQueryOptions = <TData = Awaited<ReturnType<typeof getVisitDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetVisitDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetVisitDashboardQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getVisitDashboard>>> = ({ signal }) => getVisitDashboard(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetVisitDashboardQueryResult = NonNullable<Awaited<ReturnType<typeof getVisitDashboard>>>
export type GetVisitDashboardQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetVisitDashboard<TData = Awaited<ReturnType<typeof getVisitDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetVisitDashboardParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getVisitDashboard>>,
          TError,
          Awaited<ReturnType<typeof getVisitDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetVisitDashboard<TData = Awaited<ReturnType<typeof getVisitDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetVisitDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getVisitDashboard>>,
          TError,
          Awaited<ReturnType<typeof getVisitDashboard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetVisitDashboard<TData = Awaited<ReturnType<typeof getVisitDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetVisitDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Visits by region: bookings and tickets whose visitors came.
 */

export function useGetVisitDashboard<TData = Awaited<ReturnType<typeof getVisitDashboard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetVisitDashboardParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getVisitDashboard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetVisitDashboardQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListVisitDashboardRowsUrl = (params?: ListVisitDashboardRowsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/dashboards/visits/rows?${stringifiedParams}` : `/api/v1/dashboards/visits/rows`
}

/**
 * @summary The venues behind the chart of visits.
 */
export const listVisitDashboardRows = async (params?: ListVisitDashboardRowsParams, options?: Parameters<typeof request>[1]): Promise<VisitItems> => {

  return request<VisitItems>(getListVisitDashboardRowsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListVisitDashboardRowsQueryKey = (params?: ListVisitDashboardRowsParams,) => {
    return [
    `/api/v1/dashboards/visits/rows`, ...(params ? [params] : [])
    ] as const;
    }


export const getListVisitDashboardRowsQueryOptions = <TData = Awaited<ReturnType<typeof listVisitDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListVisitDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListVisitDashboardRowsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listVisitDashboardRows>>> = ({ signal }) => listVisitDashboardRows(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListVisitDashboardRowsQueryResult = NonNullable<Awaited<ReturnType<typeof listVisitDashboardRows>>>
export type ListVisitDashboardRowsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListVisitDashboardRows<TData = Awaited<ReturnType<typeof listVisitDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListVisitDashboardRowsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listVisitDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listVisitDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListVisitDashboardRows<TData = Awaited<ReturnType<typeof listVisitDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListVisitDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listVisitDashboardRows>>,
          TError,
          Awaited<ReturnType<typeof listVisitDashboardRows>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListVisitDashboardRows<TData = Awaited<ReturnType<typeof listVisitDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListVisitDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The venues behind the chart of visits.
 */

export function useListVisitDashboardRows<TData = Awaited<ReturnType<typeof listVisitDashboardRows>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListVisitDashboardRowsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listVisitDashboardRows>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListVisitDashboardRowsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






