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
  GetProcurementNoticeFeedParams
} from '../model/getProcurementNoticeFeedParams';

import type {
  GetThreeSixtyGivingParams
} from '../model/getThreeSixtyGivingParams';

import type {
  IdProcurementNotice
} from '../model/idProcurementNotice';

import type {
  IdProcurementProject
} from '../model/idProcurementProject';

import type {
  ListOcdsRecordsParams
} from '../model/listOcdsRecordsParams';

import type {
  ListOcdsReleasesParams
} from '../model/listOcdsReleasesParams';

import type {
  ListProcurementNoticesParams
} from '../model/listProcurementNoticesParams';

import type {
  ListProjectNoticesParams
} from '../model/listProjectNoticesParams';

import type {
  OcdsRecordPackage
} from '../model/ocdsRecordPackage';

import type {
  OcdsReleasePackage
} from '../model/ocdsReleasePackage';

import type {
  Problem400Response
} from '../model/problem400Response';

import type {
  Problem401Response
} from '../model/problem401Response';

import type {
  Problem404Response
} from '../model/problem404Response';

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
  ProcurementNoticePage
} from '../model/procurementNoticePage';

import type {
  ProcurementNoticeView
} from '../model/procurementNoticeView';

import type {
  ThreeSixtyGivingPackage
} from '../model/threeSixtyGivingPackage';

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

export const getGetThreeSixtyGivingUrl = (params?: GetThreeSixtyGivingParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-data/360giving?${stringifiedParams}` : `/api/v1/open-data/360giving`
}

/**
 * @summary Grants awarded by funds as a 360Giving package, the oldest first. The header `Link` names the next package.
 */
export const getThreeSixtyGiving = async (params?: GetThreeSixtyGivingParams, options?: Parameters<typeof request>[1]): Promise<ThreeSixtyGivingPackage> => {

  return request<ThreeSixtyGivingPackage>(getGetThreeSixtyGivingUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetThreeSixtyGivingQueryKey = (params?: GetThreeSixtyGivingParams,) => {
    return [
    `/api/v1/open-data/360giving`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetThreeSixtyGivingQueryOptions = <TData = Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetThreeSixtyGivingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetThreeSixtyGivingQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getThreeSixtyGiving>>> = ({ signal }) => getThreeSixtyGiving(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetThreeSixtyGivingQueryResult = NonNullable<Awaited<ReturnType<typeof getThreeSixtyGiving>>>
export type GetThreeSixtyGivingQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetThreeSixtyGiving<TData = Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetThreeSixtyGivingParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThreeSixtyGiving>>,
          TError,
          Awaited<ReturnType<typeof getThreeSixtyGiving>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThreeSixtyGiving<TData = Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetThreeSixtyGivingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThreeSixtyGiving>>,
          TError,
          Awaited<ReturnType<typeof getThreeSixtyGiving>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThreeSixtyGiving<TData = Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetThreeSixtyGivingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Grants awarded by funds as a 360Giving package, the oldest first. The header `Link` names the next package.
 */

export function useGetThreeSixtyGiving<TData = Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetThreeSixtyGivingParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThreeSixtyGiving>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetThreeSixtyGivingQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadContractsUrl = () => {




  return `/api/v1/open-data/contracts.csv`
}

/**
 * @summary All contracts that were announced, as CSV.
 */
export const downloadContracts = async ( options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getDownloadContractsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadContractsQueryKey = () => {
    return [
    `/api/v1/open-data/contracts.csv`
    ] as const;
    }


export const getDownloadContractsQueryOptions = <TData = Awaited<ReturnType<typeof downloadContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadContractsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadContracts>>> = ({ signal }) => downloadContracts({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadContractsQueryResult = NonNullable<Awaited<ReturnType<typeof downloadContracts>>>
export type DownloadContractsQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useDownloadContracts<TData = Awaited<ReturnType<typeof downloadContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadContracts>>,
          TError,
          Awaited<ReturnType<typeof downloadContracts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadContracts<TData = Awaited<ReturnType<typeof downloadContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadContracts>>,
          TError,
          Awaited<ReturnType<typeof downloadContracts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadContracts<TData = Awaited<ReturnType<typeof downloadContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary All contracts that were announced, as CSV.
 */

export function useDownloadContracts<TData = Awaited<ReturnType<typeof downloadContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadContractsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOcdsRecordsUrl = (params?: ListOcdsRecordsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-data/ocds/records?${stringifiedParams}` : `/api/v1/open-data/ocds/records`
}

/**
 * @summary OCDS records with a compiled release each, as a record package. The header `Link` names the next page.
 */
export const listOcdsRecords = async (params?: ListOcdsRecordsParams, options?: Parameters<typeof request>[1]): Promise<OcdsRecordPackage> => {

  return request<OcdsRecordPackage>(getListOcdsRecordsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOcdsRecordsQueryKey = (params?: ListOcdsRecordsParams,) => {
    return [
    `/api/v1/open-data/ocds/records`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOcdsRecordsQueryOptions = <TData = Awaited<ReturnType<typeof listOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOcdsRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOcdsRecordsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOcdsRecords>>> = ({ signal }) => listOcdsRecords(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOcdsRecordsQueryResult = NonNullable<Awaited<ReturnType<typeof listOcdsRecords>>>
export type ListOcdsRecordsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOcdsRecords<TData = Awaited<ReturnType<typeof listOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOcdsRecordsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOcdsRecords>>,
          TError,
          Awaited<ReturnType<typeof listOcdsRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOcdsRecords<TData = Awaited<ReturnType<typeof listOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOcdsRecords>>,
          TError,
          Awaited<ReturnType<typeof listOcdsRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOcdsRecords<TData = Awaited<ReturnType<typeof listOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary OCDS records with a compiled release each, as a record package. The header `Link` names the next page.
 */

export function useListOcdsRecords<TData = Awaited<ReturnType<typeof listOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOcdsRecordsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadOcdsRecordsUrl = () => {




  return `/api/v1/open-data/ocds/records.jsonl`
}

/**
 * @summary All OCDS records, one record package on each line.
 */
export const downloadOcdsRecords = async ( options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getDownloadOcdsRecordsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadOcdsRecordsQueryKey = () => {
    return [
    `/api/v1/open-data/ocds/records.jsonl`
    ] as const;
    }


export const getDownloadOcdsRecordsQueryOptions = <TData = Awaited<ReturnType<typeof downloadOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadOcdsRecordsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadOcdsRecords>>> = ({ signal }) => downloadOcdsRecords({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadOcdsRecordsQueryResult = NonNullable<Awaited<ReturnType<typeof downloadOcdsRecords>>>
export type DownloadOcdsRecordsQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useDownloadOcdsRecords<TData = Awaited<ReturnType<typeof downloadOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadOcdsRecords>>,
          TError,
          Awaited<ReturnType<typeof downloadOcdsRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadOcdsRecords<TData = Awaited<ReturnType<typeof downloadOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadOcdsRecords>>,
          TError,
          Awaited<ReturnType<typeof downloadOcdsRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadOcdsRecords<TData = Awaited<ReturnType<typeof downloadOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary All OCDS records, one record package on each line.
 */

export function useDownloadOcdsRecords<TData = Awaited<ReturnType<typeof downloadOcdsRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadOcdsRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadOcdsRecordsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOcdsRecordUrl = (ocid: string,) => {




  return `/api/v1/open-data/ocds/records/${ocid}`
}

/**
 * @summary The OCDS record of one process with all its releases, as a record package.
 */
export const getOcdsRecord = async (ocid: string, options?: Parameters<typeof request>[1]): Promise<OcdsRecordPackage> => {

  return request<OcdsRecordPackage>(getGetOcdsRecordUrl(ocid),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOcdsRecordQueryKey = (ocid: string,) => {
    return [
    `/api/v1/open-data/ocds/records/${ocid}`
    ] as const;
    }


export const getGetOcdsRecordQueryOptions = <TData = Awaited<ReturnType<typeof getOcdsRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(ocid: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOcdsRecordQueryKey(ocid);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOcdsRecord>>> = ({ signal }) => getOcdsRecord(ocid, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: ocid !== null && ocid !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOcdsRecordQueryResult = NonNullable<Awaited<ReturnType<typeof getOcdsRecord>>>
export type GetOcdsRecordQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOcdsRecord<TData = Awaited<ReturnType<typeof getOcdsRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 ocid: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOcdsRecord>>,
          TError,
          Awaited<ReturnType<typeof getOcdsRecord>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOcdsRecord<TData = Awaited<ReturnType<typeof getOcdsRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 ocid: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOcdsRecord>>,
          TError,
          Awaited<ReturnType<typeof getOcdsRecord>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOcdsRecord<TData = Awaited<ReturnType<typeof getOcdsRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 ocid: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The OCDS record of one process with all its releases, as a record package.
 */

export function useGetOcdsRecord<TData = Awaited<ReturnType<typeof getOcdsRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 ocid: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOcdsRecordQueryOptions(ocid,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOcdsReleasesUrl = (params?: ListOcdsReleasesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-data/ocds/releases?${stringifiedParams}` : `/api/v1/open-data/ocds/releases`
}

/**
 * @summary OCDS releases, the oldest first, as a release package. The header `Link` names the next page.
 */
export const listOcdsReleases = async (params?: ListOcdsReleasesParams, options?: Parameters<typeof request>[1]): Promise<OcdsReleasePackage> => {

  return request<OcdsReleasePackage>(getListOcdsReleasesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOcdsReleasesQueryKey = (params?: ListOcdsReleasesParams,) => {
    return [
    `/api/v1/open-data/ocds/releases`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOcdsReleasesQueryOptions = <TData = Awaited<ReturnType<typeof listOcdsReleases>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOcdsReleasesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOcdsReleasesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOcdsReleases>>> = ({ signal }) => listOcdsReleases(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOcdsReleasesQueryResult = NonNullable<Awaited<ReturnType<typeof listOcdsReleases>>>
export type ListOcdsReleasesQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOcdsReleases<TData = Awaited<ReturnType<typeof listOcdsReleases>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOcdsReleasesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOcdsReleases>>,
          TError,
          Awaited<ReturnType<typeof listOcdsReleases>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOcdsReleases<TData = Awaited<ReturnType<typeof listOcdsReleases>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsReleasesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOcdsReleases>>,
          TError,
          Awaited<ReturnType<typeof listOcdsReleases>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOcdsReleases<TData = Awaited<ReturnType<typeof listOcdsReleases>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsReleasesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary OCDS releases, the oldest first, as a release package. The header `Link` names the next page.
 */

export function useListOcdsReleases<TData = Awaited<ReturnType<typeof listOcdsReleases>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOcdsReleasesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOcdsReleases>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOcdsReleasesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetOcdsReleaseUrl = (id: string,) => {




  return `/api/v1/open-data/ocds/releases/${id}`
}

/**
 * @summary One OCDS release, in a release package.
 */
export const getOcdsRelease = async (id: string, options?: Parameters<typeof request>[1]): Promise<OcdsReleasePackage> => {

  return request<OcdsReleasePackage>(getGetOcdsReleaseUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOcdsReleaseQueryKey = (id: string,) => {
    return [
    `/api/v1/open-data/ocds/releases/${id}`
    ] as const;
    }


export const getGetOcdsReleaseQueryOptions = <TData = Awaited<ReturnType<typeof getOcdsRelease>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOcdsReleaseQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOcdsRelease>>> = ({ signal }) => getOcdsRelease(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOcdsReleaseQueryResult = NonNullable<Awaited<ReturnType<typeof getOcdsRelease>>>
export type GetOcdsReleaseQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOcdsRelease<TData = Awaited<ReturnType<typeof getOcdsRelease>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOcdsRelease>>,
          TError,
          Awaited<ReturnType<typeof getOcdsRelease>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOcdsRelease<TData = Awaited<ReturnType<typeof getOcdsRelease>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOcdsRelease>>,
          TError,
          Awaited<ReturnType<typeof getOcdsRelease>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOcdsRelease<TData = Awaited<ReturnType<typeof getOcdsRelease>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One OCDS release, in a release package.
 */

export function useGetOcdsRelease<TData = Awaited<ReturnType<typeof getOcdsRelease>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOcdsRelease>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOcdsReleaseQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDownloadProcurementProjectsUrl = () => {




  return `/api/v1/open-data/procurement-projects.csv`
}

/**
 * @summary All projects that were announced, as CSV.
 */
export const downloadProcurementProjects = async ( options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getDownloadProcurementProjectsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadProcurementProjectsQueryKey = () => {
    return [
    `/api/v1/open-data/procurement-projects.csv`
    ] as const;
    }


export const getDownloadProcurementProjectsQueryOptions = <TData = Awaited<ReturnType<typeof downloadProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadProcurementProjectsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadProcurementProjects>>> = ({ signal }) => downloadProcurementProjects({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadProcurementProjectsQueryResult = NonNullable<Awaited<ReturnType<typeof downloadProcurementProjects>>>
export type DownloadProcurementProjectsQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useDownloadProcurementProjects<TData = Awaited<ReturnType<typeof downloadProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadProcurementProjects>>,
          TError,
          Awaited<ReturnType<typeof downloadProcurementProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadProcurementProjects<TData = Awaited<ReturnType<typeof downloadProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadProcurementProjects>>,
          TError,
          Awaited<ReturnType<typeof downloadProcurementProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadProcurementProjects<TData = Awaited<ReturnType<typeof downloadProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary All projects that were announced, as CSV.
 */

export function useDownloadProcurementProjects<TData = Awaited<ReturnType<typeof downloadProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadProcurementProjectsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListProcurementNoticesUrl = (params?: ListProcurementNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-notices?${stringifiedParams}` : `/api/v1/procurement-notices`
}

/**
 * @summary List announcements of purchases, the newest first.
 */
export const listProcurementNotices = async (params?: ListProcurementNoticesParams, options?: Parameters<typeof request>[1]): Promise<ProcurementNoticePage> => {

  return request<ProcurementNoticePage>(getListProcurementNoticesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProcurementNoticesQueryKey = (params?: ListProcurementNoticesParams,) => {
    return [
    `/api/v1/procurement-notices`, ...(params ? [params] : [])
    ] as const;
    }


export const getListProcurementNoticesQueryOptions = <TData = Awaited<ReturnType<typeof listProcurementNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListProcurementNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProcurementNoticesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProcurementNotices>>> = ({ signal }) => listProcurementNotices(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProcurementNoticesQueryResult = NonNullable<Awaited<ReturnType<typeof listProcurementNotices>>>
export type ListProcurementNoticesQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListProcurementNotices<TData = Awaited<ReturnType<typeof listProcurementNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListProcurementNoticesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementNotices>>,
          TError,
          Awaited<ReturnType<typeof listProcurementNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementNotices<TData = Awaited<ReturnType<typeof listProcurementNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementNotices>>,
          TError,
          Awaited<ReturnType<typeof listProcurementNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementNotices<TData = Awaited<ReturnType<typeof listProcurementNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List announcements of purchases, the newest first.
 */

export function useListProcurementNotices<TData = Awaited<ReturnType<typeof listProcurementNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProcurementNoticesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetProcurementNoticeFeedUrl = (params?: GetProcurementNoticeFeedParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-notices.atom?${stringifiedParams}` : `/api/v1/procurement-notices.atom`
}

/**
 * @summary Announcements of purchases as an Atom feed, the newest first.
 */
export const getProcurementNoticeFeed = async (params?: GetProcurementNoticeFeedParams, options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getGetProcurementNoticeFeedUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProcurementNoticeFeedQueryKey = (params?: GetProcurementNoticeFeedParams,) => {
    return [
    `/api/v1/procurement-notices.atom`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetProcurementNoticeFeedQueryOptions = <TData = Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetProcurementNoticeFeedParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProcurementNoticeFeedQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProcurementNoticeFeed>>> = ({ signal }) => getProcurementNoticeFeed(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProcurementNoticeFeedQueryResult = NonNullable<Awaited<ReturnType<typeof getProcurementNoticeFeed>>>
export type GetProcurementNoticeFeedQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProcurementNoticeFeed<TData = Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetProcurementNoticeFeedParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementNoticeFeed>>,
          TError,
          Awaited<ReturnType<typeof getProcurementNoticeFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementNoticeFeed<TData = Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementNoticeFeedParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementNoticeFeed>>,
          TError,
          Awaited<ReturnType<typeof getProcurementNoticeFeed>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementNoticeFeed<TData = Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementNoticeFeedParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Announcements of purchases as an Atom feed, the newest first.
 */

export function useGetProcurementNoticeFeed<TData = Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetProcurementNoticeFeedParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNoticeFeed>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProcurementNoticeFeedQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetProcurementNoticeUrl = (id: IdProcurementNotice,) => {




  return `/api/v1/procurement-notices/${id}`
}

/**
 * @summary One announcement.
 */
export const getProcurementNotice = async (id: IdProcurementNotice, options?: Parameters<typeof request>[1]): Promise<ProcurementNoticeView> => {

  return request<ProcurementNoticeView>(getGetProcurementNoticeUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProcurementNoticeQueryKey = (id: IdProcurementNotice,) => {
    return [
    `/api/v1/procurement-notices/${id}`
    ] as const;
    }


export const getGetProcurementNoticeQueryOptions = <TData = Awaited<ReturnType<typeof getProcurementNotice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementNotice, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProcurementNoticeQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProcurementNotice>>> = ({ signal }) => getProcurementNotice(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProcurementNoticeQueryResult = NonNullable<Awaited<ReturnType<typeof getProcurementNotice>>>
export type GetProcurementNoticeQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProcurementNotice<TData = Awaited<ReturnType<typeof getProcurementNotice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementNotice, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementNotice>>,
          TError,
          Awaited<ReturnType<typeof getProcurementNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementNotice<TData = Awaited<ReturnType<typeof getProcurementNotice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementNotice, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementNotice>>,
          TError,
          Awaited<ReturnType<typeof getProcurementNotice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementNotice<TData = Awaited<ReturnType<typeof getProcurementNotice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementNotice, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One announcement.
 */

export function useGetProcurementNotice<TData = Awaited<ReturnType<typeof getProcurementNotice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementNotice, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementNotice>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProcurementNoticeQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListProjectNoticesUrl = (id: IdProcurementProject,
    params?: ListProjectNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/notices?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/notices`
}

/**
 * @summary List one project's announcements, the newest first.
 */
export const listProjectNotices = async (id: IdProcurementProject,
    params?: ListProjectNoticesParams, options?: Parameters<typeof request>[1]): Promise<ProcurementNoticePage> => {

  return request<ProcurementNoticePage>(getListProjectNoticesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProjectNoticesQueryKey = (id: IdProcurementProject,
    params?: ListProjectNoticesParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/notices`, ...(params ? [params] : [])
    ] as const;
    }


export const getListProjectNoticesQueryOptions = <TData = Awaited<ReturnType<typeof listProjectNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: ListProjectNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProjectNoticesQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProjectNotices>>> = ({ signal }) => listProjectNotices(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProjectNoticesQueryResult = NonNullable<Awaited<ReturnType<typeof listProjectNotices>>>
export type ListProjectNoticesQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListProjectNotices<TData = Awaited<ReturnType<typeof listProjectNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  ListProjectNoticesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProjectNotices>>,
          TError,
          Awaited<ReturnType<typeof listProjectNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProjectNotices<TData = Awaited<ReturnType<typeof listProjectNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListProjectNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProjectNotices>>,
          TError,
          Awaited<ReturnType<typeof listProjectNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProjectNotices<TData = Awaited<ReturnType<typeof listProjectNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListProjectNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List one project's announcements, the newest first.
 */

export function useListProjectNotices<TData = Awaited<ReturnType<typeof listProjectNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListProjectNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProjectNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProjectNoticesQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






